import type { Exercise } from '../exercise';

export const SENSITIVE: readonly Exercise[] = [
  {
    id: 'after-a-death',
    family: 'sensitive',
    title: 'After a death',
    rule: 'bereavement-care',
    channel: 'email',
    customer: 'Jean Hale',
    says: 'My husband Harold died on 3 May. Your letter says 212 is owing and it is addressed to him. What am I meant to do?\nJean Hale',
    pieces: [
      { text: 'Dear Mrs Hale,', because: 'It stands: to her, not to him.' },
      {
        text: 'I’m so sorry about your husband.',
        because: 'It stands: short, and nothing is sold with it.',
      },
      {
        text: 'Please have the account holder call us to discuss the balance.',
        because: 'The account holder is dead; she has just written it. Nothing could say louder that nobody read.',
      },
      {
        text: 'The heating stays on.',
        because: 'It stands: the fear behind the question, taken away.',
      },
    ],
    fault: 2,
    signOff: 'Sam Reed',
    model:
      'You don’t need to do anything about the letter: I’ve stopped the account, and nobody will ask you for the 212.',
  },
  {
    id: 'let-them-go',
    family: 'sensitive',
    title: 'On the way out',
    rule: 'exit-friction',
    channel: 'email',
    customer: 'Robert Hale',
    says: 'Please cancel my membership from the end of June. I’ve moved to Leeds and there is no gym of yours there. Member 30418.\nBob',
    pieces: [
      { text: 'Hi Bob,', because: 'It stands: the name he signs with.' },
      {
        text: 'Before I cancel it, could you tell us why you want to leave?',
        because: 'He told you why. Asking at the door, before it opens, is a hand on his sleeve.',
      },
      {
        text: 'I hope Leeds is good to you.',
        because: 'It stands: his reason, taken up kindly.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'I’ve ended membership 30418 with 30 June, and nothing is taken after that.',
  },
];
