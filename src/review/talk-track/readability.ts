import type { Sentence } from '../context';
import { wordsOf } from '../text/stems';

const syllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?<![tdl])(?:es|ed|e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
};

/**
 * Flesch–Kincaid grade of one stretch. Numbers and words the customer used count as short: what they wrote they can read.
 */
export function gradeOf(text: string, theirWords: ReadonlySet<string>): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const count = words.reduce(
    (sum, word) => sum + (/\d/.test(word) || theirWords.has(word.toLowerCase()) ? 1 : syllables(word)),
    0,
  );
  return 0.39 * words.length + (11.8 * count) / words.length - 15.59;
}

/** What is read in one breath: a semicolon or a dash lets the reader rest. */
export const breathsOf = ({ folded }: Sentence): readonly string[] => folded.split(/;\s|\s[–—-]\s|:\s/);
