import type { Candidate } from '../arbitrate';
import type { Context, Sentence } from '../context';
import { findRefusal, offersAnotherWay } from '../framing/refusal';
import { isAnswered } from '../listening/questions';
import { usesName } from '../names/used';
import { CLOSING_CLASSES, TRIED, WARM_LINE, WHO_DECIDES } from '../phrases/closing';
import { SIGN_OFF_NOUNS } from '../phrases/zones';
import { pattern } from '../text/pattern';
import { keyStems, wordsOf } from '../text/stems';
import type { ClosingCheck, ClosingItem } from '../types';
import { findOffer, isFarewell, isSpecificDoor } from './offers';
import { isSigned } from './signed';
import { hasEnding, readOutlook } from './state';

type State = ClosingCheck['state'];
type Check = (context: Context, candidates: readonly Candidate[]) => State;

const warm = pattern(WARM_LINE, CLOSING_CLASSES);
const tried = pattern(TRIED, CLOSING_CLASSES);
const whoDecides = pattern(WHO_DECIDES, CLOSING_CLASSES);
const signOffNouns = new Set(SIGN_OFF_NOUNS.split(' '));

const met = (yes: boolean): State => (yes ? 'met' : 'unmet');
const found = (candidates: readonly Candidate[], ...rules: readonly string[]): boolean =>
  candidates.some(({ rule }) => rules.includes(rule));

/** No, and nothing solved instead. */
const isRefused = (context: Context): boolean =>
  readOutlook(context).done.length === 0 && context.draft.sentences.some((one) => findRefusal(one) !== null);

const isAsking = (context: Context): boolean => {
  const { state, done, asks } = readOutlook(context);
  return done.length === 0 && (state === 'asking' || asks.length > 0) && !isRefused(context);
};

const questionsAnswered: Check = ({ ticket, draft }, candidates) => {
  if (ticket.questions.length === 0) return 'na';
  const open = ticket.questions.some((question) => !isAnswered(question, draft));
  return met(!open && !found(candidates, 'unanswered-question'));
};

const isTimed = (sentence: Sentence): boolean => sentence.acts.has('time') && !sentence.acts.has('vague-time');

const nextStep: Check = (context, candidates) => {
  const { state, steps, content, done } = readOutlook(context);
  if (content) return 'na';
  if (found(candidates, 'no-next-step')) return 'unmet';
  if (done.length === 0 && state === 'asking' && steps.every((step) => step.acts.has('question'))) return 'na';
  if (state === 'solved') return 'met';
  // Somebody is said to act; without a time only where the move is the customer's.
  return met(
    steps.some((step) => isTimed(step) || step.acts.has('imperative') || step.acts.has('question')) || done.length > 0,
  );
};

/** Nouns of three letters are too short for an anchor, and "the lid" is all the same what this is about. */
const shortStems = (text: string): ReadonlySet<string> =>
  new Set([...keyStems(text)].filter((one) => one.length === 3));

const resultChecked: Check = (context) => {
  const { done, steps, content } = readOutlook(context);
  if (content || isRefused(context) || isAsking(context)) return 'na';
  const said = shortStems(context.ticket.said);
  const isTheirs = (sentence: Sentence): boolean =>
    sentence.anchors.length > 0 || [...shortStems(sentence.text)].some((one) => said.has(one));
  return met([...done, ...steps].some(isTheirs));
};

/** The draft says when to write again, and how. */
export const hasOpenDoor = ({ ticket, draft }: Context): boolean =>
  draft.sentences.some((one) => one.index >= draft.sentences.length - 4 && isSpecificDoor(one, ticket));

const openDoor: Check = (context) => (context.ticket.has('grief') ? 'na' : met(hasOpenDoor(context)));

const isBright = (text: string): boolean => /!|\p{Extended_Pictographic}/u.test(text);

/** "Kind regards" is a formula; "Warm greetings to you and to the neighbour behind the fence" was written for somebody. */
const isFormula = (phrase: string): boolean => {
  const words = wordsOf(phrase.toLowerCase());
  return words.length <= 4 && words.some((word) => signOffNouns.has(word)) && !/\b(?:warmly|heartfelt)\b/i.test(phrase);
};

/** The draft ends on a warm line of its own. */
export const hasWarmLine = ({ ticket, draft }: Context): boolean => {
  const { level } = ticket.mood;
  const fits = (text: string): boolean => level < 2 || !isBright(text);
  const phrase = draft.signOff?.phrase ?? '';
  if (phrase !== '' && !isFormula(phrase) && fits(phrase) && warm.test(phrase.toLowerCase())) return true;
  const isWarm = (one: Sentence): boolean =>
    one.isClosing &&
    warm.test(one.folded) &&
    !one.acts.has('apology') &&
    !isFarewell(one, ticket) &&
    findOffer(one, ticket) === null &&
    fits(one.text);
  return draft.sentences.some(isWarm);
};

const warmLine: Check = (context) => {
  if (context.ticket.mood.level === 3 && readOutlook(context).state === 'open') return 'na';
  return met(hasWarmLine(context));
};

const names: Check = (context, candidates) => {
  const { ticket } = context;
  const known = ticket.name.confidence === 'high' || ticket.name.confidence === 'medium';
  if (found(candidates, 'name-missing', 'name-wrong', 'name-overused', 'name-placeholder-left')) return 'unmet';
  const mine = ticket.ticket.channel === 'email' ? isSigned(context) : null;
  // In a chat the name is said once in a conversation, not in every turn.
  const theirs = known && ticket.ticket.channel === 'email' ? usesName(context) : null;
  if (mine === null && theirs === null) return known && usesName(context) ? 'met' : 'na';
  return met(mine !== false && theirs !== false);
};

const endsOnHelp: Check = (_context, candidates) => met(!found(candidates, 'sorry-last', 'premature-close'));

/** The draft says what was tried. */
export const saysTried = ({ draft }: Context): boolean => draft.sentences.some((one) => tried.test(one.folded));

/** Beside its no the draft says what else can be done. */
export const offersWay = (context: Context): boolean => {
  const refusal = context.draft.sentences.find((one) => findRefusal(one) !== null);
  const span = refusal && findRefusal(refusal);
  return refusal !== undefined && span != null && offersAnotherWay(context, refusal, span);
};

const honestNo: Check = (context) => {
  if (!isRefused(context)) return 'na';
  const { sentences } = context.draft;
  const parts = [saysTried(context), offersWay(context), sentences.some((one) => whoDecides.test(one.folded))];
  return met(parts.filter(Boolean).length >= 2);
};

const CHECKS: Readonly<Record<ClosingItem, Check>> = {
  'questions-answered': questionsAnswered,
  'next-step': nextStep,
  'result-checked': resultChecked,
  'open-door': openDoor,
  'warm-line': warmLine,
  names,
  'ends-on-help': endsOnHelp,
  'honest-no': honestNo,
};

/** The finish-strong checklist of a draft. It ticks items of a reply and scores nobody. */
export function checkClosing(context: Context, candidates: readonly Candidate[]): readonly ClosingCheck[] {
  const ends = hasEnding(context);
  return (Object.keys(CHECKS) as ClosingItem[]).map((item) => ({
    item,
    state: ends ? CHECKS[item](context, candidates) : 'na',
  }));
}
