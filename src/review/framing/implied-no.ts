import { isContent, readOutlook } from '../closing/state';
import type { Context, Sentence } from '../context';
import {
  ASKS_FAVOUR,
  DREADS,
  ELSEWHERE,
  FAVOUR_CLASSES,
  GRANTS,
  SAYS_NOT,
  SAYS_NOT_AMISS,
  SHUTS,
} from '../phrases/favours';
import { fold } from '../text/normalise';
import { type Pattern, pattern } from '../text/pattern';
import type { Span } from '../types';
import { isKindNo } from './kind-no';
import { findRefusal, isCourteous } from './refusal';

const of = (lines: readonly string[]): Pattern => pattern(lines, FAVOUR_CLASSES);
const favour = of(ASKS_FAVOUR);
const dreads = of(DREADS);
const grants = of(GRANTS);
const saysNot = of(SAYS_NOT);
const amiss = of(SAYS_NOT_AMISS);
const shuts = of(SHUTS);
const elsewhere = of(ELSEWHERE);

/** Longer replies explain, weigh and offer: there only words of refusing are taken for a no. */
const SHORT = 45;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "Is there an extra charge?" "Will I lose my photos?": a no to that is what they hope for. */
export function hopesForNo({ ticket }: Context): boolean {
  return ticket.questions.some(({ kind, quote }) => kind === 'yes-no' && dreads.test(fold(quote)));
}

const negation = (folded: string): Span | null => {
  const not = amiss.all(folded);
  return (
    saysNot.all(folded).find((span) => !not.some((other) => overlaps(other, span)) && !isKindNo(folded, span)) ?? null
  );
};

const shutIn = (folded: string): Span | null => {
  const span = shuts.find(folded);
  return span && !isKindNo(folded, span) ? span : null;
};

/** Sentences in which something is done, set in motion, asked or named elsewhere. */
export function helpBeside(context: Context, no: Sentence): readonly Sentence[] {
  const { done, steps, asks } = readOutlook(context);
  const others = context.draft.sentences.filter(({ folded }) => elsewhere.test(folded) && negation(folded) === null);
  return [...done, ...steps, ...asks, ...others].filter(
    (sentence) => sentence.index !== no.index && !isCourteous(sentence) && findRefusal(sentence) === null,
  );
}

/** "Not Amex, but Visa and Mastercard work": the second half says what there is. */
const turnsToYes = (rest: string): boolean => {
  const turn = rest.search(/\b(?:but|though|although|however|instead)\b/);
  return turn >= 0 && negation(rest.slice(turn)) === null;
};

/**
 * A no without a word of refusing: "Swimwear stays with its buyer", "The old layout has been retired". Nothing in such a
 * sentence tells it from a plain statement, so it counts only in a short reply to a favour asked, in which nothing is
 * done, promised, asked or granted.
 */
export function findImpliedNo(context: Context): { readonly sentence: Sentence; readonly span: Span } | null {
  const { draft, ticket } = context;
  if (draft.words > SHORT || isContent(ticket) || !favour.test(fold(ticket.latest))) return null;
  const goodNews = hopesForNo(context) && draft.sentences.some(({ folded }) => saysNot.test(folded));
  if (goodNews) return null;
  for (const sentence of draft.sentences) {
    const span = negation(sentence.folded) ?? shutIn(sentence.folded);
    if (
      !span ||
      turnsToYes(sentence.folded.slice(span.end)) ||
      (['commit-future', 'question', 'imperative'] as const).some((act) => sentence.acts.has(act))
    )
      continue;
    if (draft.sentences.some(({ folded }) => grants.test(folded))) return null;
    if (helpBeside(context, sentence).length === 0) return { sentence, span };
  }
  return null;
}
