import type { Exercise } from '../exercise';

export const BLAME: readonly Exercise[] = [
  {
    id: 'your-mistake',
    family: 'blame',
    title: 'Whose fault it was',
    rule: 'blame-customer',
    channel: 'email',
    customer: 'Lucía Ortega',
    says: 'Tracking says delivered, but there is nothing here, and the neighbours have nothing either. Where is my parcel?\nLucía',
    pieces: [
      { text: 'Hi Lucía,', because: 'It stands: her name, accent and all.' },
      {
        text: 'You entered the wrong address when you ordered.',
        because: 'It may be true. It also makes her defend herself, when she only wants to know where the parcel is.',
      },
      {
        text: 'I’ve asked the courier to fetch it, and it comes to you on Friday.',
        because: 'It stands: what happens, and when.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'The parcel went to 12 Mill Road; your account says 21.',
  },
  {
    id: 'only-small',
    family: 'blame',
    title: 'Only a small thing',
    rule: 'minimise-problem',
    channel: 'email',
    customer: 'Margaret Lindqvist',
    says: 'I’m 81 and pressed something, and now the phone reads everything aloud. How do I make it stop?\nMargaret Lindqvist',
    pieces: [
      { text: 'Dear Mrs Lindqvist,', because: 'It stands: formal, as her own letter is.' },
      {
        text: 'It’s really very easy.',
        because: 'It wasn’t easy for her. Now the phone is hard and she is slow.',
      },
      {
        text: 'Hold both volume keys for three seconds, until it says “off”.',
        because: 'It stands: one step, and how she knows that it worked.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'That voice comes on when two keys are pressed together, and it happens to many people.',
  },
];
