import type { ReplyPrint } from '../types';
import { wordsOf } from './stems';

/** Words in a row that make one shingle. */
export const SHINGLE = 5;

/** FNV-1a over the words, started from the salt, so that two installs hash alike nothing. */
const hash = (words: readonly string[], salt: number): number => {
  let h = (0x811c9dc5 ^ salt) >>> 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193) >>> 0;
    h = Math.imul(h ^ 0x20, 0x01000193) >>> 0;
  }
  return h;
};

/** Words for comparing replies: lower case, numbers alike, so that only the wording counts. */
export const printWords = (text: string): readonly string[] =>
  wordsOf(text.toLowerCase()).map((word) => (/\d/.test(word) ? '#' : word));

/** The hashed 5-word shingles of a reply. Nothing of the text can be read back. */
export function printOf(text: string, salt: number): ReplyPrint {
  const words = printWords(text);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hash(words.slice(i, i + SHINGLE), salt));
  return { hashes };
}
