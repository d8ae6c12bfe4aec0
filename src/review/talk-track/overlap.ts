import type { Sentence } from '../context';
import { printOf, printWords } from '../text/shingles';
import type { ReplyPrint } from '../types';

/** The share of the first text's shingles that the second has: 1 = all of it is in there. */
export function containment(part: ReplyPrint, whole: ReplyPrint): number {
  if (part.hashes.size === 0) return 0;
  let shared = 0;
  for (const hash of part.hashes) if (whole.hashes.has(hash)) shared++;
  return shared / part.hashes.size;
}

/** Of the given sentences those whose wording is in an earlier text. Steps in a list are alike by nature. */
export function repeated(
  sentences: readonly Sentence[],
  earlier: ReplyPrint,
  { share, words, salt }: { readonly share: number; readonly words: number; readonly salt: number },
): readonly Sentence[] {
  return sentences.filter(
    (sentence) =>
      !sentence.listItem &&
      printWords(sentence.text).length >= words &&
      containment(printOf(sentence.text, salt), earlier) >= share,
  );
}
