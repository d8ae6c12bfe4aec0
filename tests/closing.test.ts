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
