import type { ReplyPrint } from '../types';
import { remember } from './remember';
import { wordsOf } from './words';

/** Words in a row that make one shingle. */
const SHINGLE = 5;

/** FNV-1a over the words, started from the salt, so that two installs hash alike nothing. */
const hash = (words: readonly string[], salt: number): number => {
  let h = (0x811c9dc5 ^ salt) >>> 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193) >>> 0;
    h = Math.imul(h ^ 0x20, 0x01000193) >>> 0;
  }
  return h;
};

/** "I've" and "I have" are one wording. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/\bi'm\b/g, 'i am'],
  [/\b(it|that|there|here|what|he|she|who)'s\b/g, '$1 is'],
];

/** Words for comparing replies: lower case, spelled out, numbers alike, so that only the wording counts. */
export const printWords = remember((text): readonly string[] =>
  wordsOf(
    SPELLED_OUT.reduce((said, [short, long]) => said.replace(short, long), text.toLowerCase().replace(/’/g, "'")),
  ).map((word) => (/\d/.test(word) ? '#' : word)),
);

/** An install has one salt; macros are compared without. */
const printsBySalt = new Map<number, (text: string) => ReplyPrint>();

/** The hashed 5-word shingles of a reply. Nothing of the text can be read back. */
export function printOf(text: string, salt: number): ReplyPrint {
  const known = printsBySalt.get(salt) ?? remember((of: string) => makePrint(of, salt));
  printsBySalt.set(salt, known);
  return known(text);
}

const makePrint = (text: string, salt: number): ReplyPrint => {
  const words = printWords(text);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hash(words.slice(i, i + SHINGLE), salt));
  return { hashes };
};
