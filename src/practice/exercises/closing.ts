import type { Exercise } from '../exercise';

export const CLOSING: readonly Exercise[] = [
  {
    id: 'any-questions',
    family: 'closing',
    title: 'A door to nowhere',
    rule: 'weak-close',
    channel: 'email',
    customer: 'Malin Sandström',
    says: 'The lid of the new kettle doesn’t click shut, so it won’t switch itself off. Could you send another one?\nMalin',
    pieces: [
      { text: 'Hi Malin,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'A new lid left us at noon and is with you tomorrow before ten.',
        because: 'It stands: done, and when it arrives.',
      },
      {
        text: 'You can keep the old one as a spare.',
        because: 'It stands: no parcel to send back.',
      },
      {
        text: 'Is there anything else I can help you with today?',
        because: 'It closes every reply there is. What might still go wrong with this lid, and what would you do then?',
      },
    ],
    fault: 3,
    signOff: 'Sam',
    model: 'If the new lid doesn’t click either, reply here and I’ll send a whole kettle the same day.',
  },
  {
    id: 'sorry-at-the-end',
    family: 'closing',
    title: 'The last word',
    rule: 'sorry-last',
    channel: 'email',
    customer: 'Rafael Costa',
    says: 'You charged the yearly fee twice, 89 on the 3rd and 89 on the 4th. My rent goes out on Friday. Can one come back before then?\nRafael',
    pieces: [
      { text: 'Hi Rafael,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'You’re right, the fee was taken twice, and that was our mistake.',
        because: 'It stands: it says whose fault it was, once, at the start.',
      },
      {
        text: 'I sent the second 89 back at ten, and it is on your account by Thursday, a day before the rent.',
        because: 'It stands: done, by when, and why that day matters to him.',
      },
      {
        text: 'Once again, we apologise for the inconvenience.',
        because: 'The last thing he reads is the trouble, not the way out of it. The sorry was said where it helps.',
      },
    ],
    fault: 3,
    signOff: 'Sam',
    model: 'If the 89 isn’t there on Thursday evening, reply here and I’ll ring the bank with you on Friday morning.',
  },
];
