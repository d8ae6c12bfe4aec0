import type { Exercise } from '../exercise';

export const FRAMING: readonly Exercise[] = [
  {
    id: 'the-policy',
    family: 'framing',
    title: 'Behind the policy',
    rule: 'policy-shield',
    channel: 'email',
    customer: 'Denise Carter',
    says: 'I lost my job on the 9th and can’t pay the 46 on Friday. I need the phone for interviews. Can it wait?\nDenise',
    pieces: [
      { text: 'Hi Denise,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'Losing the job and then having to ask this is a lot, and I’m glad you wrote before Friday.',
        because: 'It stands: it names what happened and takes the shame out of asking.',
      },
      {
        text: 'As per our policy, payments can’t be deferred.',
        because: 'She asked a person, and a paper answers. It says no reason, and nothing that she could do.',
      },
    ],
    fault: 2,
    signOff: 'Sam',
    model:
      'I’ve moved the 46 to the 28th and put you on the plan for 9 a month from today, so your number stays on for the interviews.',
  },
  {
    id: 'just-no',
    family: 'framing',
    title: 'No, and nothing else',
    rule: 'bare-no',
    channel: 'email',
    customer: 'Emre Yıldız',
    says: 'I’m in hospital until Tuesday, so nobody is home for the sofa on Monday. Can you bring it later in the week?\nEmre',
    pieces: [
      { text: 'Hi Emre,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'All the best for the days in hospital.',
        because: 'It stands: the hospital was read, and it stays short.',
      },
      {
        text: 'Unfortunately we can’t change the delivery date.',
        because: 'A door shut without a reason and without another one open. He is left with a sofa in the stairwell.',
      },
    ],
    fault: 2,
    signOff: 'Sam',
    model:
      'The van for Monday is already loaded, so I’ll have the sofa kept at the depot and brought to you on Thursday.',
  },
];
