import type { Context, Sentence } from '../context';
import { COURTEOUS } from '../phrases/favours';
import { ALTERNATIVE, FRAMING_CLASSES, NO_REFUSAL, NOT_POLICY, POLICY, REFUSES } from '../phrases/framing';
import { pattern } from '../text/pattern';
import type { Span } from '../types';
import { isKindNo } from './kind-no';

const refuses = pattern(REFUSES, FRAMING_CLASSES);
const noRefusal = pattern(NO_REFUSAL, FRAMING_CLASSES);
const alternative = pattern(ALTERNATIVE, FRAMING_CLASSES);
const courteous = pattern(COURTEOUS);
const policy = pattern(POLICY, FRAMING_CLASSES);
const notPolicy = pattern(NOT_POLICY, FRAMING_CLASSES);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a sentence says no to what the customer wants; offsets into the sentence. */
export function findRefusal({ folded }: Sentence): Span | null {
  const not = noRefusal.all(folded);
  return (
    refuses.all(folded).find((span) => !not.some((other) => overlaps(other, span)) && !isKindNo(folded, span)) ?? null
  );
}

/** Where a sentence hides behind the rulebook; offsets into the sentence. */
export function findPolicy({ folded }: Sentence): Span | null {
  const span = policy.find(folded);
  if (!span) return null;
  const named = notPolicy.all(folded.slice(span.start, span.end + 12));
  return named.length > 0 ? null : span;
}

/** "Give him a scratch from us", "always worth a try", "keep warm!": kind, and no way forward. */
export const isCourteous = ({ folded }: Sentence): boolean => courteous.test(folded);

/** Another way is named in the rest of the sentence or in a later one. */
export function offersAnotherWay({ draft }: Context, sentence: Sentence, refusal: Span): boolean {
  const rest = sentence.folded.slice(refusal.end);
  const clause = rest.slice(rest.search(/[,;:–—(]| but | so | and /) >>> 0);
  if (
    /;\s+(?:\S+\s+){2}\S/.test(rest) ||
    alternative.test(clause) ||
    /\b(?:i|we|you) can\b(?! see| understand| imagine)/.test(sentence.folded.slice(0, refusal.start))
  )
    return true;
  return draft.sentences.some(
    (other) =>
      other.index !== sentence.index &&
      !isCourteous(other) &&
      alternative.test(other.folded) &&
      findRefusal(other) === null,
  );
}
