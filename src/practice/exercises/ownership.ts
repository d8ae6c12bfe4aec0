import type { Exercise } from '../exercise';

export const OWNERSHIP: readonly Exercise[] = [
  {
    id: 'by-nobody',
    family: 'ownership',
    title: 'Done by nobody, some day',
    rule: 'vague-when',
    channel: 'email',
    customer: 'Walter Brandt',
    says: 'The 40 was taken twice this month. I live on a pension and the second one has put me into the red. When do I get it back?\nWalter Brandt',
    pieces: [
      { text: 'Dear Mr Brandt,', because: 'It stands: he signs with his full name, and this is how one answers it.' },
      {
        text: 'You’re right, it was taken on the 1st and again on the 2nd, and the mistake is ours.',
        because: 'It stands: checked, and owned.',
      },
      {
        text: 'We will get back to you about the refund as soon as possible.',
        because: 'He counts days until the account is level. “As soon as possible” is no day.',
      },
    ],
    fault: 2,
    signOff: 'Sam Reed',
    model: 'I sent the second 40 back this morning, and it reaches your account on Thursday.',
  },
  {
    id: 'another-department',
    family: 'ownership',
    title: 'Next window, please',
    rule: 'cold-handoff',
    channel: 'email',
    customer: 'Gareth Pugh',
    says: 'You charged me for a scratch that is on the collection sheet. I’ve sent the sheet and a photo. Who can take the charge off?\nGareth',
    pieces: [
      { text: 'Hi Gareth,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'The sheet shows the scratch, marked by our own man before you drove off.',
        because: 'It stands: you looked, and you say what you saw.',
      },
      {
        text: 'Please contact our damage department.',
        because: 'He tells it all again to a stranger, and nothing of what he sent comes with him.',
      },
    ],
    fault: 2,
    signOff: 'Sam',
    model:
      'I’ve passed the sheet and your photo to Dee in the damage team, and I’ll write to you by Friday noon with what she decides.',
  },
];
