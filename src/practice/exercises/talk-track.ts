import type { Exercise } from '../exercise';

export const TALK_TRACK: readonly Exercise[] = [
  {
    id: 'i-understand',
    family: 'talk-track',
    title: 'Understanding in general',
    rule: 'stock-empathy',
    channel: 'email',
    customer: 'Ines Duarte',
    says: 'Two mornings off work this week, and both times the freezer didn’t come. Nobody rang. When is it really coming?\nInes',
    pieces: [
      { text: 'Hi Ines,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'I understand how frustrating this must be.',
        because: 'It could open any reply to anybody. She told you what it cost her, and none of it is here.',
      },
      {
        text: 'The freezer is on the van for Thursday, first stop, between 7 and 8.',
        because: 'It stands: an hour she can plan with, and early enough to go to work after.',
      },
      {
        text: 'I’ll ring you myself at 8:15 to hear that it stands in your kitchen.',
        because: 'It stands: nobody rang her twice, and now somebody does.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'You took two mornings off for a freezer that never came, and nobody rang.',
  },
  {
    id: 'look-it-up',
    family: 'talk-track',
    title: 'Sent to look it up',
    rule: 'deflect-to-docs',
    channel: 'email',
    customer: 'Arjun Mehta',
    says: 'How do I share the budget sheet with our bookkeeper so that she can see it but not change it?\nArjun',
    pieces: [
      { text: 'Hi Arjun,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'Please check our help centre for information on sharing.',
        because: 'He asked you. The steps are three clicks, and finding the page takes longer than writing them.',
      },
      {
        text: 'Your bookkeeper needs no account of her own for it.',
        because: 'It stands: the next thing he would have asked.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'Open the budget sheet, press Share, type her address and choose “Can view”.',
  },
];
