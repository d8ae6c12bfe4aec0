import type { Context, Sentence } from '../../context';
import { NO_PROMISE, VAGUE_WHEN, VAGUE_WHEN_CLASSES, WAITS_FOR, WHEN_FREE } from '../../phrases/vague-when';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { ACT_WORDS } from '../../text/acts';
import { clausesOf } from '../../text/clauses';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const vague = pattern(VAGUE_WHEN, VAGUE_WHEN_CLASSES);
const waits = pattern(WAITS_FOR);
const noPromise = pattern(NO_PROMISE);
const whenFree = pattern(WHEN_FREE);
/** In a chat a minute is a minute: "one moment" needs no clock. */
const MOMENT = /\b(?:moment|minute|sec|second|tick|jiffy)\b/;

/** "Now" and "today's" name no day to wait for. */
const NO_DAY = /^(?:now|right now|just now|today's)$|\bago$/;

const namesTime = (folded: string): boolean => {
  const spans = vague.all(folded);
  return ACT_WORDS.time
    .all(folded.replace(/\btoday's\b/g, (word) => ' '.repeat(word.length)))
    .some(({ start, end }) => {
      const words = folded.slice(start, end);
      return !spans.some((span) => start < span.end && span.start < end) && !NO_DAY.test(words);
    });
};

const spanIn = (context: Context, sentence: Sentence): Span | null => {
  const { folded } = sentence;
  if (sentence.acts.has('question') || !waits.test(folded)) return null;
  if (noPromise.test(folded) && !whenFree.test(folded)) return null;
  for (const clause of clausesOf(sentence, context.ticket)) {
    const span = vague.find(clause.folded);
    if (span === null) continue;
    if (context.ticket.ticket.channel === 'chat' && MOMENT.test(clause.folded.slice(span.start, span.end))) continue;
    // A day named beside it is the promise.
    if (namesTime(clause.folded)) continue;
    return { start: clause.start + span.start, end: clause.start + span.end };
  }
  return null;
};

const promisesTime = (sentence: Sentence | undefined): boolean =>
  sentence?.acts.has('commit-future') === true && namesTime(sentence.folded);

const rewritesOf = (context: Context, sentence: Sentence, span: Span): readonly Rewrite[] => [
  replaceSpan(span, 'by ▢', ['day and time']),
  ...(isEditable(context.draft, sentence)
    ? [replaceSpan(sentence, "I don't have a date yet. I'll write on ▢ with whatever I know.", ['day'])]
    : []),
];

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const span = spanIn(context, sentence);
    if (span === null || promisesTime(context.draft.sentences[sentence.index + 1])) return [];
    return { ...span, message: 'No time they can count on. Name a day', rewrites: rewritesOf(context, sentence, span) };
  });

export const rule: Rule = {
  id: 'vague-when',
  family: 'ownership',
  statement: 'A promise has a time: no “soon”, “shortly”, “as soon as possible”.',
  why: 'Waiting without a time is the worst part of waiting. A day that may be missed by an hour is better than “soon”.',
  sources: [
    'Packard & Berger 2021, JCR: concrete words are heard as listening',
    'Chase & Dasu 2001, HBR: uncertainty makes a wait longer',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Page 12 is upside down.',
        draft: 'Hi María,\n\nThree new copies will follow «as soon as the press has a free slot».',
        becomes: null,
      },
      {
        says: 'When will I hear?',
        draft: "Hi María,\n\nWe'll get back to you «as soon as possible».",
        becomes: 'by ▢',
      },
      {
        says: 'When do I hear about the lease?',
        draft: 'You will hear from us «shortly».',
        becomes: "I don't have a date yet. I'll write on ▢ with whatever I know.",
      },
      { says: 'Any news on the crew?', draft: "I'll get a crew out there «quickly».", becomes: 'by ▢' },
      {
        says: 'Is the bug fixed?',
        draft: 'The correction is coming «in a future release».',
        becomes: "I don't have a date yet. I'll write on ▢ with whatever I know.",
      },
      {
        says: 'My certificate has the wrong year.',
        draft: "I'll reissue it with the right year «when I get a chance».",
        becomes: 'by ▢',
      },
      {
        says: 'I need it by the 15th.',
        draft: "I'm planning to run it «sometime in the coming weeks».",
        becomes: 'by ▢',
      },
      { says: 'Where is my refund?', draft: 'We will refund you «in a timely manner».', becomes: 'by ▢' },
    ],
    silent: [
      { says: 'When will I hear?', draft: "I'll write by 4 pm today." },
      { says: 'How do I start it?', draft: 'As soon as the light turns blue, press OK.' },
      { says: "I'm in bed with the flu.", draft: 'The order is cancelled. Get well soon.' },
      { says: 'When is it fixed?', draft: "No date yet; either way you'll hear from me on Friday." },
      { channel: 'chat', says: 'Is it there?', draft: "Give me just a minute, I'll look at the shelf." },
      {
        says: 'I need it as soon as possible.',
        draft: 'You wanted it as soon as possible, so I booked the 07:10 courier.',
      },
      { says: "I'm visiting on Friday.", draft: "Your table is by the window. We'll see you soon." },
    ],
  },
  find,
};
