import type { Context, Sentence, TicketFacts } from '../../context';
import {
  MINIMISE_CLASSES,
  NOT_MINIMISED,
  SELF_BLAME,
  SMALL_EFFORT,
  SMALL_STEP,
  SMALL_TROUBLE,
  STRUGGLES,
} from '../../phrases/minimise';
import { capitalise, isEditable, replaceSpan } from '../../rewrite/edits';
import { restWithout, withoutPart } from '../../rewrite/without-part';
import type { Found, Rule } from '../../rule';
import { clauseAround } from '../../text/clause-around';
import { fold } from '../../text/normalise';
import { type Pattern, pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, MINIMISE_CLASSES);
const trouble = of(SMALL_TROUBLE);
const effort = of(SMALL_EFFORT);
const notMinimised = of(NOT_MINIMISED);
const selfBlame = of(SELF_BLAME);
const struggles = of(STRUGGLES);
const step = new RegExp(SMALL_STEP, 'gu');
/** From about this age many say so when a menu defeats them. */
const AGE = /\bi(?:'m| am) (?:[6-9]\d|1\d\d)\b(?! ?(?:%|cm|kg|km|miles|min))/;

const isHardForThem = ({ mood, tried, latest }: TicketFacts): boolean =>
  mood.level >= 2 || tried.length > 0 || struggles.test(fold(latest)) || AGE.test(fold(latest));

/** Three or more things asked in one sentence are no "just". */
const isLong = (folded: string): boolean => (folded.match(/,|\band\b|\bthen\b/g) ?? []).length >= 3;

const makesSmall = (folded: string): boolean => trouble.test(folded) || effort.test(folded);

const inDraft = ({ start }: Sentence, span: Span): Span => ({ start: start + span.start, end: start + span.end });

const smallTrouble = (context: Context, sentence: Sentence, said: string): readonly Found[] =>
  trouble
    .all(sentence.folded)
    // Their own words given back make nothing small.
    .filter(({ start, end }) => !said.includes(sentence.folded.slice(start, end)))
    .map((hit) => {
      const part = inDraft(sentence, clauseAround(sentence.folded, hit));
      return {
        ...part,
        message: 'This makes their problem small',
        rewrites: withoutPart(context.draft, sentence, part, makesSmall),
      };
    });

const stepWords = (sentence: Sentence): readonly Span[] =>
  [...sentence.folded.matchAll(step)].map((match) => {
    const end = match.index + match[0].length;
    return inDraft(sentence, { start: match.index + match[0].lastIndexOf(match[1] ?? ''), end });
  });

/** "All you need to do is simply open …": the words before the first step, with a "simply" that follows them. */
const leadIn = (sentence: Sentence): Span | null => {
  const hit = effort.find(sentence.folded);
  if (hit === null) return null;
  const more = sentence.folded.slice(hit.end).match(/^\s+(?:simply|just|merely)(?=\s)/)?.[0].length ?? 0;
  return inDraft(sentence, { start: hit.start, end: hit.end + more });
};

const withoutLead = ({ draft }: Context, sentence: Sentence, lead: Span): readonly Rewrite[] => {
  const plain = withoutPart(draft, sentence, lead, makesSmall);
  const rest = restWithout(sentence, lead, makesSmall);
  if (!rest || lead.start !== sentence.start || plain.length === 0) return plain;
  const steps = rest.charAt(0).toLowerCase() + rest.slice(1);
  return [...plain, replaceSpan(sentence, `It's ▢ steps, and I'll stay with you: ${steps}`, ['how many'])];
};

const smallEffort = (context: Context, sentence: Sentence): readonly Found[] => {
  const lead = leadIn(sentence);
  const severity = context.ticket.ticket.channel === 'chat' ? ('info' as const) : ('suggest' as const);
  const words = stepWords(sentence).filter(({ start }) => !lead || start >= lead.end);
  const found = lead ? [{ ...lead, rewrites: withoutLead(context, sentence, lead) }] : [];
  const dropped = words.map((word) => {
    const next = context.draft.text.charAt(word.end);
    const text = word.start === sentence.start ? capitalise(next) : next;
    const whole = { start: word.start, end: word.end + 1 };
    const trimmed = { start: word.start, end: word.end - 1 };
    return { ...trimmed, rewrites: isEditable(context.draft, whole) ? [replaceSpan(whole, text)] : [] };
  });
  return [...found, ...dropped].map((one) => ({ ...one, severity, message: 'It was not easy for them' }));
};

const find = (context: Context): readonly Found[] => {
  const said = fold(context.ticket.said);
  const theirFault = selfBlame.test(fold(context.ticket.latest));
  // Said twice, it is no slip: "simply print … and simply post …".
  const often = context.draft.sentences.flatMap(stepWords).length > 1;
  const hard = often || isHardForThem(context.ticket);
  return context.draft.sentences
    .filter(({ folded }) => !notMinimised.test(folded))
    .flatMap((sentence) => {
      const small = theirFault ? [] : smallTrouble(context, sentence, said);
      const steps = hard || isLong(sentence.folded) ? smallEffort(context, sentence) : [];
      return [...small, ...steps];
    })
    .filter(({ start, end }) => !said.includes(context.draft.folded.slice(start, end)));
};

export const rule: Rule = {
  id: 'minimise-problem',
  family: 'blame',
  statement: 'Neither the problem nor the effort asked is made small.',
  why: 'How big it is, only the person who has it can say; "just" and "only" tell them that they make a fuss. Leave the word out and the sentence says the same, with respect.',
  sources: [
    'Clark, Murfett, Rogers & Ang 2013, Journal of Business and Technical Communication: showing that the situation is understood works, playing it down does not',
    'Practitioners on upset customers: validate first, it is their day that was spoilt',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { draft: "«There's no cause for panic here.» I have locked the account.", becomes: '' },
      { draft: '«Dogs do get the odd nick when they play.» I ring you tonight at 7.', becomes: '' },
      { draft: '«Please calm down.» The van comes at noon.', becomes: '' },
      { draft: "«It's just a minor glitch», and the fix is out on Friday.", becomes: 'The fix is out on Friday.' },
      {
        says: 'I tried to install it again, twice, and it still crashes.',
        draft: '«Simply» reinstall the app from the store.',
        becomes: 'R',
      },
      { draft: '«These things happen!» Your new lamp left today.', becomes: '' },
      { draft: '«At least the other box arrived.» The second is in Leeds.', becomes: '' },
      {
        draft: '«All you need to do is» export, convert, map and re-import.',
        becomes: 'Export, convert, map and re-import.',
      },
      {
        says: "I'm 86 and I pressed everything. Where is BBC?",
        draft: "«It's really very easy»: hold Home, then choose Retune.",
        becomes: 'Hold Home, then choose Retune.',
      },
      {
        draft: '«£4.10 is hardly a large sum», but I have credited all of it.',
        becomes: 'I have credited all of it.',
      },
      { draft: 'The line at Elm Road had «just a short blip».', becomes: null },
    ],
    silent: [
      { draft: "A small delay doesn't make a brother miss a wedding.", says: 'He said it was just a small delay.' },
      { draft: "I've just refunded it." },
      { draft: 'Passwords need at least 8 characters.' },
      { draft: "Don't worry about the second charge: it drops off tonight." },
      { draft: "You said it's only a scratch, but it's under warranty." },
      { draft: 'Only the account owner sees this, and there are only two of them.' },
      { draft: 'Send me just the last page.' },
      { draft: 'Losing a week is no small thing, and I have told the owner.' },
      { draft: 'It happens to all of us. The repair is £32.', says: 'My own stupid fault, I dropped it in the bath.' },
      { draft: 'Just tap the palette and choose blue.', says: 'Which colours are there?' },
    ],
  },
  find,
};
