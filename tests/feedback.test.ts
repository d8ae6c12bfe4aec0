import { describe, expect, it } from 'vitest';
import { feedbackIn } from '../src/review/feedback/feedback';
import type { FeedbackKind, Ticket } from '../src/review/types';

const ticket = (text: string): Ticket => ({
  channel: 'email',
  customer: { name: 'María López' },
  agent: {},
  messages: [{ from: 'customer', name: 'María López', text }],
});

const spotted = (text: string): readonly string[] =>
  feedbackIn(ticket(text), 'Sam Reed').map(({ kind, quote }) => `${kind}: ${quote}`);

const TOLD: Readonly<Record<FeedbackKind, readonly string[]>> = {
  wish: [
    'It would be great if the calendar could show two weeks at once.',
    'It’d be really helpful to be able to sort the list by date.',
    'I wish there was a way to mute one channel.',
    'I wish you sold the lid on its own.',
    'I’d love to see a dark mode.',
    'Are there any plans to add Spanish subtitles?',
    'Could you maybe add an option to skip the intro?',
    'The only thing missing is an undo button.',
    'There should be a filter for archived projects.',
    'Would love the ability to reorder my playlists.',
  ],
  bug: [
    'I think I’ve found a bug in the export.',
    'The app crashes every time I open the camera.',
    'Since the last update the widget no longer shows the weather.',
    'The dashboard won’t load on my tablet.',
    'The save button does nothing.',
    'Your site keeps logging me out.',
    'The editor stopped saving yesterday.',
    'The checkout page throws an error at the last step.',
  ],
  praise: [
    'I love the new dashboard.',
    'We love how easy the editor is.',
    'Best blender I’ve ever owned.',
    'It is so easy to set up.',
    'The design is beautiful.',
    'The app saves me hours.',
  ],
  leaving: [
    'I’m cancelling my subscription because the price has doubled.',
    'We’re switching to another provider because your app is too slow.',
    'The reason I’m leaving is that there is no offline mode.',
    'We won’t renew because the reports are too limited.',
    'I’ve found a cheaper alternative and want to close my account.',
  ],
};

const UNTOLD: readonly string[] = [
  'It would be great if you could send my refund today.',
  'It would be nice to have a reply.',
  'I wish you all a lovely weekend.',
  'I wish I had known that before I ordered.',
  'Could you add my colleague to the account?',
  'Can you please add a note to my order?',
  'There were bugs in my salad.',
  'The bed had bugs in it.',
  'My car crashed into the gate.',
  'Is the app down?',
  'The app no longer crashes, thank you.',
  'I would love the new dashboard if it worked.',
  'I’d love to have my parcel back.',
  'Your support team is fantastic.',
  'Great job losing my order.',
  'I loved the old editor.',
  'The app isn’t great.',
  'I’m cancelling my order because I chose the wrong size.',
  'I’m cancelling my membership because my husband died.',
  'If this isn’t fixed I will cancel my subscription because it is useless.',
  'I was going to leave because of the price.',
  'You cancelled my subscription because of your mistake.',
  'I want to cancel my subscription.',
  'Where is my kettle?',
  'The parcel is late and the box was crushed.',
];

describe('product feedback', () => {
  it.each(Object.entries(TOLD).flatMap(([kind, told]) => told.map((text) => [kind, text])))('%s: %s', (kind, text) => {
    expect(spotted(text)).toEqual([`${kind}: ${text.replaceAll('’', "'")}`]);
  });

  it.each(UNTOLD)('is none: %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });

  it('is not praise from somebody who is let down', () => {
    expect(spotted('Third time this week and I am furious. I love the new dashboard.')).toEqual([]);
  });

  it('is not collected where somebody grieves', () => {
    expect(spotted('My mother died on Sunday. The app crashes every time I open her account.')).toEqual([]);
  });

  it('goes without who said it', () => {
    expect(spotted('Hi Sam,\nthe app crashes every time I open order 48213-B.\nMaría López')).toEqual([
      'bug: the app crashes every time I open order [number].',
    ]);
  });
});
