import type { Exercise } from '../exercise';

export const LISTENING: readonly Exercise[] = [
  {
    id: 'already-done',
    family: 'listening',
    title: 'Have you tried …',
    rule: 'already-tried',
    channel: 'email',
    customer: 'Siobhan Byrne',
    says: 'The line drops every afternoon. I have restarted the router twice and changed the cable, no difference. What now?\nSiobhan',
    pieces: [
      { text: 'Hi Siobhan,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'Could you please restart the router?',
        because: 'She did, twice, and said so. Asking again tells her that nobody read the letter.',
      },
      {
        text: 'From here I can see four drops this week, all between 2 and 3.',
        because: 'It stands: you looked, and what you saw is what she sees.',
      },
      {
        text: 'I’ve booked an engineer for the box in your street on Wednesday morning.',
        because: 'It stands: somebody does something, and on a day.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'Two restarts and a new cable didn’t help, so the fault lies in the line and not in your flat.',
  },
  {
    id: 'already-given',
    family: 'listening',
    title: 'The number, please',
    rule: 'already-told',
    channel: 'email',
    customer: 'Tomás Kelly',
    says: 'Order 55102 came without the charger. It’s a birthday present for Saturday. Can you post one today?\nTomás',
    pieces: [
      { text: 'Hi Tomás,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'A birthday present needs its charger on Saturday.',
        because: 'It stands: the birthday was heard.',
      },
      {
        text: 'Could you send me your order number?',
        because: 'It is the second word of his letter. He now writes it again and loses the day he hasn’t got.',
      },
      {
        text: 'The charger goes out with today’s post at five.',
        because: 'It stands: yes, today, and when.',
      },
    ],
    fault: 2,
    signOff: 'Sam',
    model: 'I’ve added one to order 55102, at no cost.',
  },
];
