import { SYNONYMS } from '../phrases/synonyms';
import { keyStems, stem } from '../text/stems';

/** Stem → the numbers of the classes it belongs to. */
const classesOf = new Map<string, readonly number[]>();
for (const [index, line] of SYNONYMS.entries()) {
  for (const one of line.split(' ').map(stem)) classesOf.set(one, [...(classesOf.get(one) ?? []), index]);
}

/** Characters: two words that begin with as many in common are forms of one word. */
const PREFIX = 5;

/** The same word, another form of it, or one that means the same here. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= PREFIX && b.length >= PREFIX && a.slice(0, PREFIX) === b.slice(0, PREFIX)) return true;
  const classes = classesOf.get(a);
  return classes?.some((index) => classesOf.get(b)?.includes(index)) ?? false;
}

/** How many of the stems a text takes up. */
export function countTakenUp(stems: readonly string[], text: string): number {
  const said = [...keyStems(text)];
  return stems.filter((one) => said.some((other) => sameWord(one, other))).length;
}

/** Whether a text has one of the words themselves, not only one that means the same. */
export function repeatsWord(stems: readonly string[], text: string): boolean {
  const said = [...keyStems(text)];
  return stems.some((one) => said.some((other) => one === other || one.slice(0, PREFIX) === other.slice(0, PREFIX)));
}
