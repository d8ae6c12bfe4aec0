import { findMasks } from '../../src/review/text/mask';
import { normalise } from '../../src/review/text/normalise';
import type { Finding, Review, Rewrite } from '../../src/review/types';
import type { Posed } from '../review/input';
import { answerOne } from './answer';

export const applied = (text: string, { start, end, text: put }: Rewrite): string =>
  text.slice(0, start) + put + text.slice(end);

/** Where an offset of the old draft lies in the new one. */
const moved = (offset: number, { start, end, text }: Rewrite): number =>
  offset <= start ? offset : offset >= end ? offset + text.length - (end - start) : start;

/** The same complaint as before, only moved along with its words. */
const stoodBefore = (finding: Finding, before: readonly Finding[], rewrite: Rewrite): boolean =>
  before.some(
    (other) =>
      other.rule === finding.rule &&
      (other.quote === finding.quote ||
        (moved(other.start, rewrite) < finding.end && finding.start < moved(other.end, rewrite))),
  );

/** What the rules say once a rewrite was applied. */
export interface After {
  /** The rule still speaks where it was mended. */
  readonly again: readonly Finding[];
  /**
   * Another place is at fault that wasn't. What a whole reply lacks is not asked: it lacked it before, and the fault
   * stood in front of it.
   */
  readonly fresh: readonly Finding[];
}

export function after(posed: Posed, before: Review, finding: Finding, rewrite: Rewrite): After {
  const text = applied(posed.draft.text, rewrite);
  const end = rewrite.start + rewrite.text.length;
  const placed = answerOne({ ...posed, draft: { ...posed.draft, text } }).findings.filter(({ quote }) => quote !== '');
  const again = placed.filter((one) => one.rule === finding.rule && one.start < end && rewrite.start < one.end);
  return { again, fresh: placed.filter((one) => !again.includes(one) && !stoodBefore(one, before.findings, rewrite)) };
}

/** A rewrite must leave quotes, code and the signature as they are. */
export function touchesMasked(text: string, rewrite: Rewrite): boolean {
  const normalised = normalise(text);
  return findMasks(normalised.text, new Set()).some((mask) => {
    const { start, end } = normalised.toOriginal(mask);
    return mask.kind !== 'link' && mask.kind !== 'email' && rewrite.start < end && start < rewrite.end;
  });
}
