import type { Exercise } from '../exercise';

export const WELL_BEING: readonly Exercise[] = [
  {
    id: 'as-i-told-you',
    family: 'well-being',
    title: 'Given back',
    rule: 'pause-before-send',
    channel: 'chat',
    customer: 'Dan Mercer',
    says: 'you useless idiot, where is my fridge',
    pieces: [
      {
        text: 'As I already told you, it comes on Friday.',
        because: 'It’s deserved, and it starts the next round. The sting is in “already”; the date would do.',
      },
      {
        text: 'The driver rings you half an hour before.',
        because: 'It stands: it keeps helping.',
      },
      {
        text: 'I’d like to sort this out with you, and for that I need the insults to stop.',
        because: 'It stands: a boundary in one sentence, without heat.',
      },
    ],
    fault: 0,
    signOff: '',
    model: 'Your fridge comes on Friday between 8 and 10.',
  },
  {
    id: 'more-sorry',
    family: 'well-being',
    title: 'When more kindness doesn’t help',
    rule: 'abuse-boundary',
    channel: 'chat',
    customer: 'Ray Dunn',
    says: 'are you actually this stupid or do they train you for it. where is the refund',
    pieces: [
      {
        text: 'The refund left this morning and is on your card by Wednesday.',
        because: 'It stands: the answer first, whatever the tone.',
      },
      {
        text: 'I completely see why you’re cross, and I can only say sorry.',
        because: 'The insults go unnamed, and you take them as your due. Nobody has to be insulted to do this work.',
      },
    ],
    fault: 1,
    signOff: '',
    model: 'I’ll gladly go on with this, but not while I’m being insulted.',
  },
];
