import type { Context, Sentence } from '../../context';
import { NO_OWNER, OWNED, PASSIVE_CLASSES } from '../../phrases/passive';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { ACT_WORDS } from '../../text/acts';
import { type Clause, clausesOf } from '../../text/clauses';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const passive = pattern(NO_OWNER, PASSIVE_CLASSES);
const owned = pattern(OWNED);
/** "by Priya", "by PostNord". */
const BY_NAME = /\bby (?:the |our |my )?\p{Lu}\p{L}+/u;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]m\b|[$€£₹]\s?\d/i;
/** A day or a clock time alone: "by Friday" is no owner. */
const BY_DAY =
  /\bby (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\bby (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** "It was scanned at 06:10", "A new plate is being cut for Thursday": a fact with its time, though no one is named. */
const isFact = ({ text, folded }: Clause): boolean =>
  CLOCK.test(text) || (/\b(?:being|was|were)\b/.test(folded) && ACT_WORDS.time.test(folded));

const isOwned = (sentence: Sentence): boolean =>
  sentence.acts.has('commit-done') || sentence.acts.has('commit-future') || /^(?:i|i'\w+)\b/.test(sentence.folded);

/** The next sentence may own it, if it is about the same: "I've asked …", "you'll hear from me", not "meanwhile …, I checked". */
const takesItOn = (next: Sentence): boolean =>
  isOwned(next) && (next.acts.has('commit-future') || /^\s*(?:and |so |but )?(?:i|we)\b/.test(next.folded));

const spanIn = (context: Context, sentence: Sentence): Span | null => {
  if (sentence.acts.has('question') || isOwned(sentence)) return null;
  const next = context.draft.sentences[sentence.index + 1];
  if (next && next.paragraph === sentence.paragraph && takesItOn(next)) return null;
  for (const clause of clausesOf(sentence, context.ticket)) {
    const span = passive.find(clause.folded);
    const named = BY_NAME.test(clause.text) && !BY_DAY.test(clause.text);
    if (span && !named && !isFact(clause) && !owned.test(clause.folded))
      return { start: clause.start, end: clause.end };
  }
  return null;
};

const trimmed = (context: Context, { start, end }: Span): Span => ({
  start,
  end: end - (context.draft.text.slice(start, end).match(/[.!,]+$/)?.[0].length ?? 0),
});

const rewritesOf = (context: Context, sentence: Sentence): readonly Rewrite[] =>
  isEditable(context.draft, sentence)
    ? [
        replaceSpan(sentence, "I've asked ▢ to ▢; I'll tell you what they say on ▢.", ['who', 'what they do', 'day']),
        replaceSpan(sentence, "I'm ▢ and will write to you on ▢.", ['what you are doing', 'day']),
      ]
    : [];

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const span = spanIn(context, sentence);
    if (span === null) return [];
    return {
      ...trimmed(context, span),
      message: 'Nobody does it here. Say who, and when they hear',
      rewrites: rewritesOf(context, sentence),
    };
  });

export const rule: Rule = {
  id: 'no-owner-passive',
  family: 'ownership',
  statement: 'Nothing is escalated or looked into by nobody.',
  why: 'A passive leaves the customer without a person and without a next word. Say who does it and when they will hear from you.',
  sources: ['Packard, Moore & McFerran 2018, JMR 55(4): agency of the one who acts is what customers feel'],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The app crashes when I open the slip.',
        draft:
          'Hi María,\n\n«Your crash has been logged and is under investigation». Meanwhile the page works, I checked it.',
        becomes: null,
      },
      {
        says: 'The lamp in our street flickers.',
        draft: 'Dear Judith,\n\n«Your case has been escalated.»\n\nSam',
        becomes: "I've asked ▢ to ▢; I'll tell you what they say on ▢.",
      },
      {
        says: "The wall in the baby's room is wet.",
        draft: 'Dear Lottie,\n\n«This will be looked into.»',
        becomes: "I'm ▢ and will write to you on ▢.",
      },
      {
        says: 'The poplar leans on your fence.',
        draft: '«An inspection is being arranged.» Please stay away from the tree.',
        becomes: "I've asked ▢ to ▢; I'll tell you what they say on ▢.",
      },
      {
        says: 'I paid twice for the cabin.',
        draft: '«The matter is being investigated by the relevant team».',
        becomes: "I'm ▢ and will write to you on ▢.",
      },
      {
        says: 'Our bins were missed.',
        draft: '«Your feedback has been passed on.»',
        becomes: "I've asked ▢ to ▢; I'll tell you what they say on ▢.",
      },
      {
        says: 'I need the reversal by Monday.',
        draft: '«A reversal has been requested and should be actioned.»',
        becomes: "I'm ▢ and will write to you on ▢.",
      },
    ],
    silent: [
      { says: 'Where is my refund?', draft: 'Your refund of £36 was issued at 10:12.' },
      { says: 'Who has my case?', draft: "It's being checked by Priya in billing; I'll write at 4." },
      { says: "I can't log in.", draft: 'Your password has been reset; choose a new one.' },
      { says: 'Where is my parcel?', draft: 'The parcel was scanned in Leeds at 06:10.' },
      { says: 'The export is blank.', draft: "I've escalated it to Priya, who knows the export." },
      { says: 'Is the bug fixed?', draft: 'The bug is fixed in 4.2, which you now have.' },
      { says: 'What rate do I pay?', draft: 'The rate is reviewed every quarter, next on 1 July.' },
    ],
  },
  find,
};
