import { describe, expect, it } from 'vitest';
import { reviewInput } from '../scripts/review/input';
import type { Finding, Review } from '../src/review/types';

const answer = (draft: string, says: string, more: object = {}): Review =>
  reviewInput({
    channel: 'email',
    mode: 'reply',
    customer: { name: 'Ana Sousa', email: 'ana@mail.example' },
    agent: { name: 'Sam Reed' },
    messages: [{ from: 'customer', text: says }],
    draft,
    ...more,
  });

const found = (review: Review, rule: string): readonly Finding[] =>
  review.findings.filter((finding) => finding.rule === rule);

const BODY =
  'Hi Ana,\n\nThe blue filter fits your pump, and it costs nine euros in the shop at the harbour. It lasts four months.';
const SAYS = 'Which filter fits the old pump, and what does it cost? There is an invoice for a hinge too.\n\nAna';
const ending = (last: string): string => `${BODY}\n\n${last}\n\nSam`;

describe('an ending that could close any reply', () => {
  it.each([
    'Just shout if you need anything.',
    'We remain at your disposal for any further information.',
    'Please get back to us in case of any doubts.',
    "If there's something else we can do, drop us a message.",
    "I'm only an email away.",
    'Happy to help with anything else!',
    'Any other questions, just ask.',
    'Do reach out should you need further support.',
    'For any further queries, kindly contact our support team.',
    "We're always just a click away.",
    'Anything else you need, let me know!',
    "If you've got any more questions, fire away.",
    'You can always write to us again if something is unclear.',
    'Let me know if I can help with anything else.',
    'Let us know how else we can help.',
    'Hope that clears things up!',
    "Don't be a stranger!",
    'We are here for you 24/7.',
    'Should anything be unclear, feel free to ask.',
    'If I can be of further service, you need only ask.',
    'Questions? Just hit reply.',
    'If you run into any trouble, holler.',
    'Will there be anything else?',
    'Can I help you with anything else today?',
    'Please revert if you need any clarification.',
    'Keep us posted if you have trouble.',
    "If you'd like to know more, we're happy to tell you.",
    'Reach out any time, Ana.',
  ])('%s', (last) => {
    expect(found(answer(ending(last), SAYS), 'weak-close')).toHaveLength(1);
  });

  it.each([
    "If the app logs you out again, send me the time and I'll pull the log.",
    "Shout if Thursday doesn't work.",
    "Let me know if you'd rather have the blue one.",
    'Tell me if the hinge squeaks after a week.',
    "If you'd like a second copy, say so and I'll print it.",
    "Call me on 0161 496 0000 if the engineer isn't there by noon.",
    'Let me know what the meter shows tomorrow.',
    "Should the parcel not have moved by Friday, I'll send another.",
    'Feel free to keep the old one.',
    "Don't hesitate to press hard.",
    "If you need the invoice in English, it's two clicks under Billing.",
    'Ask for Mirela at the desk; she has your envelope.',
    'Happy sailing!',
    'Is there anything else on the invoice that looks odd?',
    'If you have more than two bags, write me their weight before Thursday.',
    'I look forward to seeing you on the jetty.',
  ])('is not: %s', (last) => {
    expect(found(answer(ending(last), SAYS), 'weak-close')).toEqual([]);
  });
});

const state = (review: Review, item: string): string | undefined =>
  review.closing.find((check) => check.item === item)?.state;

const SHAPES: readonly (readonly [string, string, string])[] = [
  [
    'solved',
    "The lid of my new kettle arrived cracked. Can you send another before Saturday? It is my mum's birthday. Ana",
    "Hi,\n\nI've sent a new lid by express, Ana. The lid should be with you on Friday; if it wobbles, reply here and I'll send the metal one. I hope your mum enjoys her tea on Saturday.\n\nSam",
  ],
  [
    'waiting on us',
    'My parcel 4410 has not arrived. Ana',
    "Hi Ana,\n\nI'm ringing the depot about parcel 4410 now and I'll write by four today, news or no news. If the driver comes before that, tell me and I'll stop the search. Thank you for giving me the number straight away.\n\nSam",
  ],
  [
    'waiting on you',
    'The pump of the coffee machine is dead. Ana',
    "Hi Ana,\n\nOnce the serial number of the pump is here I'll book the repair the same day. Take your time.\n\nSam",
  ],
  [
    'cannot solve',
    'Please refund the festival ticket, I had to leave on Saturday. Ana',
    "Hi,\n\nI couldn't refund the festival ticket: the Saturday was played and paid for. I tried the organiser and asked my manager. You could sell it to a friend until noon on the resale page, and if the page refuses it, write to me and I'll put it up myself. Thank you for telling me so clearly, Ana; I'm glad you asked.\n\nSam",
  ],
];

describe('the finish-strong checklist', () => {
  it.each(SHAPES)('is met by a strong ending: %s', (_, says, draft) => {
    const review = answer(draft, says);
    expect(review.findings.filter(({ shown }) => shown)).toEqual([]);
    expect(review.closing.filter((check) => check.state === 'unmet')).toEqual([]);
    expect(review.closing).toHaveLength(8);
  });

  it('sees what is missing', () => {
    const review = answer(
      'Hello,\n\nWe are aware of the bug. Sorry again.',
      'The export loses a row. Please help. Ana',
    );
    const unmet = ['next-step', 'open-door', 'warm-line', 'names', 'ends-on-help'];
    expect(unmet.map((item) => [item, state(review, item)])).toEqual(unmet.map((item) => [item, 'unmet']));
  });

  it('asks nothing of a chat turn in the middle', () => {
    const review = answer('Try it now?', 'it is red', { channel: 'chat' });
    expect(review.closing.every((check) => check.state === 'na')).toBe(true);
  });

  it('wants an honest no where nothing can be done', () => {
    const says = 'Please refund the ticket. Ana';
    expect(state(answer("Hi Ana,\n\nI can't refund it.\n\nSam", says), 'honest-no')).toBe('unmet');
    const honest =
      "Hi Ana,\n\nI can't refund it. I asked my manager, who decides. You could sell it on the resale page.\n\nSam";
    expect(state(answer(honest, says), 'honest-no')).toBe('met');
    expect(state(answer(honest, says), 'result-checked')).toBe('na');
  });
});

const apply = (draft: string, edit: { start: number; end: number; text: string }): string =>
  draft.slice(0, edit.start) + edit.text + draft.slice(edit.end);

describe('the endings', () => {
  const says = 'The lid of my kettle arrived cracked. My flight leaves on Saturday.\n\nAna';

  it('go before the sign-off, in the words of the ticket', () => {
    const draft = 'Hello,\n\nI have sent the new lid today.\n\nBest,\nSam';
    const review = answer(draft, says);
    const ending = review.endings.find(({ fits }) => fits);
    expect(ending?.kind).toBe('solved');
    expect(ending?.blanks).toEqual([]);
    expect(apply(draft, { ...ending?.place, text: ending?.text } as never)).toBe(
      "Hello,\n\nI have sent the new lid today.\n\nIf anything about the new lid isn't right, reply here, Ana. I hope all goes well on Saturday.\n\nBest,\nSam",
    );
  });

  it('take the place of a formula, and sign where nobody has', () => {
    const draft =
      'Hi Ana,\n\nI have sent the new lid today. It comes on Friday. Let me know if you have any questions.';
    const review = answer(draft, says, {
      settings: { voice: { formality: 'formal' }, agent: { signOff: 'Kind regards' } },
    });
    const ending = review.endings.find(({ fits }) => fits);
    expect(apply(draft, { ...ending?.place, text: ending?.text } as never)).toBe(
      'Hi Ana,\n\nI have sent the new lid today. It comes on Friday. Should anything about the new lid not be right, please reply to this message. I hope all goes well on Saturday.\n\nKind regards,\nSam',
    );
  });

  it('hand back what the draft itself promises', () => {
    const draft = "Hi Ana,\n\nPlease send me the serial number and I'll book the repair.\n\nSam";
    const ending = answer(draft, 'The pump is dead.\n\nAna').endings.find(({ kind }) => kind === 'waiting-on-you');
    expect(ending?.text).toBe("\n\nOnce the serial number is here, I'll book the repair. Take your time.");
    expect(ending?.fits).toBe(true);
  });

  it('leave a blank for what nobody said', () => {
    const review = answer('Hi Ana,\n\nWe are looking into it.\n\nSam', 'The app crashes.\n\nAna');
    const fitting = review.endings.find(({ fits }) => fits);
    expect(fitting?.kind).toBe('waiting-on-us');
    expect(fitting?.blanks).toHaveLength(2);
    for (const ending of review.endings) expect(ending.hints).toHaveLength(ending.blanks.length);
  });

  it('are none after a death', () => {
    expect(answer('Dear Ana,\n\nIt is cancelled.\n\nSam', 'My mother died on Sunday. Ana').endings).toEqual([]);
  });
});
