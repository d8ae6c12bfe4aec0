import { remember } from './remember';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Words of a text in reading order, as written. */
export const wordsOf = remember((text): readonly string[] => text.match(WORD) ?? []);

export function countWords(text: string): number {
  return wordsOf(text).length;
}
