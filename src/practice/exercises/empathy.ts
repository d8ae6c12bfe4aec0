import type { Exercise } from '../exercise';

export const EMPATHY: readonly Exercise[] = [
  {
    id: 'sorry-you-feel',
    family: 'empathy',
    title: 'Sorry for what, exactly',
    rule: 'non-apology',
    channel: 'email',
    customer: 'Ana Souza',
    says: 'You sent the wrong dress twice and the wedding was on Sunday. I went in an old one. I’m really disappointed.\nAna',
    pieces: [
      { text: 'Hi Ana,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'I’m sorry you feel this way.',
        because: 'It is sorry for her feeling, not for the two wrong dresses. It puts the fault where the hurt is.',
      },
      {
        text: 'The full 140 is back on your card today, and both dresses are yours to keep or give away.',
        because: 'It stands: something is put right, and it asks no errand of her.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'I’m sorry: we sent the wrong dress, then sent it again, and you went to the wedding without yours.',
  },
  {
    id: 'too-bright',
    family: 'empathy',
    title: 'Sunshine in the wrong place',
    rule: 'cheer-mismatch',
    channel: 'email',
    customer: 'Tom Hale',
    says: 'I am furious. Fifth week without heating, two visits missed, and nobody calls back. This is a disgrace.\nTom Hale',
    pieces: [
      { text: 'Hi Tom,', because: 'It stands: his name, plainly.' },
      {
        text: 'Five weeks in the cold and two visits that never happened: I’m sorry.',
        because: 'It stands: it names what happened in his own measure and doesn’t argue.',
      },
      {
        text: 'Ron comes tomorrow at 8 with the part in his van.',
        because: 'It stands: who, when, and why it will work this time.',
      },
      {
        text: 'Have an awesome day! 😊',
        because: 'He is sitting in a cold flat. The smile says that nobody noticed.',
      },
    ],
    fault: 3,
    signOff: 'Sam',
    model: 'I’ll ring you at 10 to hear that it’s warm.',
  },
];
