import type { Context, Sentence } from '../context';
import {
  ASKS_OPTIONS,
  ASKS_WHY,
  BURDENS,
  COUNTERS,
  EXIT_CLASSES,
  FAIR_CONDITION,
  LETS_GO,
  NEEDED,
  NOT_DECIDED,
  NOT_OUT,
  NOT_YET,
  PRESSES,
  REGRETS,
  WANTS_OUT,
} from '../phrases/exit';
import { fold } from '../text/normalise';
import { type Pattern, pattern } from '../text/pattern';
import { splitSentences } from '../text/sentences';

const of = (lines: readonly string[]): Pattern => pattern(lines, EXIT_CLASSES);
const wantsOut = of(WANTS_OUT);
const notOut = of(NOT_OUT);
const asksOptions = of(ASKS_OPTIONS);
const notDecided = of(NOT_DECIDED);
const letsGo = of(LETS_GO);
const notYet = of(NOT_YET);
const fairCondition = of(FAIR_CONDITION);
const needed = of(NEEDED);
const asksWhy = of(ASKS_WHY);
const counters = of(COUNTERS);
const pressing = of(PRESSES);
const regretting = of(REGRETS);
const burdening = of(BURDENS);
/** The wish may stand in the message before the latest one: "cancel it", and then an answer to a question. */
const MESSAGES_READ = 2;

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => fold(text.slice(start, end)));

/** The customer has asked to leave, to return or to be paid back, and has not asked for a choice since. */
export function wantsToLeave({ ticket }: Context): boolean {
  if (ticket.mood.emotion === 'gratitude' || ticket.mood.emotion === 'joy') return false;
  const leavesOpen = (said: readonly string[]): boolean =>
    said.some((sentence) => asksOptions.test(sentence) || notDecided.test(sentence));
  if (leavesOpen(sentencesOf(ticket.latest))) return false;
  return ticket.customerMessages
    .slice(-MESSAGES_READ)
    .map(({ text }) => sentencesOf(text))
    .some((said) => !leavesOpen(said) && said.some((sentence) => wantsOut.test(sentence) && !notOut.test(sentence)));
}

/** Where one statement ends and another begins. */
const CLAUSES = /[;:–—]\s+|,\s+(?=(?:and|but|so|then)\s)|\s+(?=but\s)/u;

/** It is done or promised without a condition that somebody has to meet first. */
export function isRelease({ folded }: Sentence): boolean {
  const clauses = folded.split(CLAUSES);
  const told = /\?["')\s]*$/.test(folded) ? clauses.slice(0, -1) : clauses;
  return told.some((clause) => letsGo.test(clause) && (!notYet.test(clause) || fairCondition.test(clause)));
}

/** Without this it can't be done: which one, to which account, whether it is them. */
export const isNeeded = ({ folded }: Sentence): boolean => needed.test(folded) && !asksWhy.test(folded);

/** ", which made it easy to trace" tells something; it asks nothing. */
const ASIDE = /, which\b[^?]*$/;

/** Asked why, or offered something else. */
export const asksOrOffers = ({ folded }: Sentence): boolean =>
  asksWhy.test(folded.replace(ASIDE, '')) || counters.test(folded);

/** Talked out of it: what they would lose, what others do, whether they are sure. */
export const presses = ({ folded }: Sentence): boolean => pressing.test(folded);

/** "Sorry to see you go", "that's not possible": a courtesy or a fact before the deed, a sigh without it. */
export const regrets = ({ folded, acts }: Sentence): boolean => regretting.test(folded) || acts.has('refusal');

/** "I've reviewed it", "you shouldn't have had to write": our own doing, and a step they should have been spared. */
const OURS =
  /\b(?:i've|i have|we've|we have) \p{L}+(?:ed|t|n)\b(?! (?:it|this|that|your \p{L}+) (?:on|to)\b)|\bshould(?:n't| not| never) have\b/u;

/** A step put on them, or somebody else to go to. */
export const burdens = ({ folded }: Sentence): boolean => burdening.test(folded) && !OURS.test(folded);

/** "Where do I send it?", "can I return this?": the answer is what they asked for. */
const ASKS_HOW = /\b(?:can|may|could|should|do|how|where|when|what|which)\b[^.!?]*\bi\b[^.!?]*\?/;
export const asksHow = ({ ticket }: Context): boolean => ASKS_HOW.test(fold(ticket.latest));
