/** Where two texts differ: the same characters before `start`, and the same after each `end`. */
export interface Difference {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** As much of the longer text has to be the same for the rest to stand out; below, the two are simply two sentences. */
const SAME_SHARE = 0.3;

const WORD = /[\p{L}\p{N}]/u;

/** Half a struck word is hard to read: a change starts and ends where no word goes on. */
const isBoundary = (text: string, at: number): boolean =>
  !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));

function commonStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  while (at > 0 && !(isBoundary(before, at) && isBoundary(after, at))) at -= 1;
  return at;
}

function commonEnd(before: string, after: string, start: number): number {
  const room = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < room && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  while (length > 0 && !(isBoundary(before, before.length - length) && isBoundary(after, after.length - length)))
    length -= 1;
  return length;
}

/** What changes from one text to the other, in whole words; all of both where hardly anything stays. */
export function findDifference(before: string, after: string): Difference {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const enough = start + end >= SAME_SHARE * Math.max(before.length, after.length);
  return enough
    ? { start, beforeEnd: before.length - end, afterEnd: after.length - end }
    : { start: 0, beforeEnd: before.length, afterEnd: after.length };
}
