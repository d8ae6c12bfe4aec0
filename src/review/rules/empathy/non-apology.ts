import type { Context, Sentence } from '../../context';
import {
  APOLOGY_CLASSES,
  CONDITION,
  MEANT_CONDITION,
  NOBODY_DID,
  NON_APOLOGY,
  OWNED,
  RELAYED,
  UNFORTUNATE,
} from '../../phrases/apology';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { apologyWords } from '../../text/apologies';
import { type Pattern, pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, APOLOGY_CLASSES);
const evasive = of(NON_APOLOGY);
const nobodyDid = of(NOBODY_DID);
const condition = of(CONDITION);
const meantCondition = of(MEANT_CONDITION);
const unfortunate = of(UNFORTUNATE);
const owned = of(OWNED);
const relayed = of(RELAYED);

/** One statement of a sentence ends where a new subject or a semicolon comes. */
const STATEMENT_END = /[;:]\s+|,?\s(?:and|but)\s(?=(?:i|we)(?:'|\s))/g;

const statementsOf = (folded: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of folded.matchAll(STATEMENT_END)) {
    spans.push({ start, end: index });
    start = index + mark.length;
  }
  const end = folded.replace(/[\s.!?…]+$/, '').length;
  return [...spans, { start, end: Math.max(start, end) }];
};

const evades = (statement: string): boolean => {
  if (relayed.test(statement) || owned.test(statement)) return false;
  if (nobodyDid.test(statement) || evasive.test(statement)) return true;
  if (!condition.test(statement) || meantCondition.test(statement)) return false;
  return apologyWords(statement).length > 0 || unfortunate.test(statement);
};

const evasiveSpan = ({ folded, start }: Sentence): Span | null => {
  const hit = statementsOf(folded).find((span) => evades(folded.slice(span.start, span.end)));
  return hit ? { start: start + hit.start, end: start + hit.end } : null;
};

const rewritesOf = ({ draft, ticket, settings, memory }: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(draft, span)) return [];
  const sorry = settings.voice.formality === 'formal' ? 'I am sorry' : "I'm sorry";
  const { happened } = reflect(ticket);
  const alone = draft.sentences.some(({ start, end }) => start === span.start && end - span.end <= 1);
  const told = happened && alone ? [replaceSpan(span, `${happened} ${sorry}`)] : [];
  const named = [...told, replaceSpan(span, `${sorry} ▢`, ['what happened'])];
  if (memory.faultIsOurs !== true) return named;
  const ours = replaceSpan(span, "We ▢. That was wrong, and I've ▢", ['what went wrong', "what you've done about it"]);
  return [...named, ours];
};

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const span = evasiveSpan(sentence);
    if (span === null) return [];
    return [{ ...span, message: 'Sorry for what happened, not for how it felt', rewrites: rewritesOf(context, span) }];
  });

export const rule: Rule = {
  id: 'non-apology',
  family: 'empathy',
  statement: 'An apology is for what happened, not for the customer’s feelings and not for "any" effect.',
  why: 'To someone who was let down, "sorry if" and "sorry you feel" say that it may all be in their head. Naming the thing that went wrong is the part of an apology that people believe.',
  sources: [
    'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research: owning what was done is the strongest part of an apology',
  ],
  severity: 'warn',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { draft: "«I'm sorry you feel that way.» The listing was correct.", becomes: "I'm sorry ▢" },
      { draft: 'The label is attached. «Apologies if this caused you any upset.»', becomes: "I'm sorry ▢" },
      { draft: '«We regret any inconvenience this may have caused.»', becomes: "I'm sorry ▢" },
      { draft: '«Sorry if you found our tone rude.»', becomes: "I'm sorry ▢" },
      { draft: '«Should there have been a misunderstanding, please accept our apologies.»', becomes: "I'm sorry ▢" },
      {
        draft: '«It is unfortunate that your family was upset by it», and we have stopped the batch.',
        becomes: "I'm sorry ▢",
      },
      {
        draft: '«Mistakes were made.» The £40 went back at noon.',
        memory: { faultIsOurs: true },
        becomes: "We ▢. That was wrong, and I've ▢",
      },
      {
        says: 'The front wheel came off the pushchair on the crossing.',
        draft: '«We regret any distress this may have caused.» The new wheel left today.',
        becomes: "The front wheel came off the pushchair on the crossing. I'm sorry",
      },
      { draft: "«I'm sorry our answer was taken the wrong way.»", becomes: "I'm sorry ▢" },
    ],
    silent: [
      { draft: "I'm sorry you had to chase us twice." },
      { draft: "I'm sorry that you were charged on the 4th." },
      { draft: "I'm sorry if Tuesday is too late; I can do a courier tomorrow for no charge." },
      { draft: 'Sorry that our email said "free".' },
      { draft: 'He said sorry if you were offended; that was not enough.' },
      { draft: "I'm sorry the delay made you miss the train. If you feel we owe you more, tell me." },
      { draft: 'There is no "if" about it. "We\'re sorry if you felt uncomfortable" was a second rudeness.' },
      { draft: "I'm sorry we made you feel you had to laugh at that." },
      { draft: "I'm sorry: all three changes were ignored. Any money it cost you is refunded." },
    ],
  },
  find,
};
