import type { Sentence } from '../context';
import { printOf, printWords } from '../text/shingles';
import type { ReplyPrint } from '../types';

/** A sentence of this many words or more may be compared; shorter ones are alike by chance. */
const FEWEST_WORDS = 8;

/** The share of the first text's shingles that the second has: 1 = all of it is in there. */
export function containment(part: ReplyPrint, whole: ReplyPrint): number {
  if (part.hashes.size === 0) return 0;
  let shared = 0;
  for (const hash of part.hashes) if (whole.hashes.has(hash)) shared++;
  return shared / part.hashes.size;
}

/** Addresses and numbered steps are alike by nature. */
const isStep = (sentence: Sentence): boolean => sentence.listItem;

export const isComparable = (sentence: Sentence): boolean =>
  !isStep(sentence) && printWords(sentence.text).length >= FEWEST_WORDS;

/** Of the given sentences those whose wording is in an earlier text, as one print. */
export function repeated(
  sentences: readonly Sentence[],
  earlier: ReplyPrint,
  share: number,
  salt: number,
): readonly Sentence[] {
  return sentences.filter(
    (sentence) => isComparable(sentence) && containment(printOf(sentence.text, salt), earlier) >= share,
  );
}
