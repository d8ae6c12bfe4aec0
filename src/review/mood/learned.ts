import { BIASES, CIRCUMSTANCES, HEADS, SIGNS, STEP } from '../phrases/mood-weights';
import type { Circumstances } from './circumstances';
import type { Said } from './reading';
import { signsIn } from './signs';

/**
 * The mood as weighed: each sign of a text speaks for or against each head (a level reached, an emotion, a flag) by a
 * weight learned from labelled texts, see CONTRIBUTING.md. What is learned stands in phrases/mood-weights.ts, one
 * number a sign and head; nothing else is kept of the texts.
 */
export type Head = (typeof HEADS)[number];

/** A long text isn't louder than a short one for its length alone. The trainer divides by the same. */
const SPREAD = 10;
const SCALE = 3;
export const volumeOf = (signs: number): number => SCALE / Math.sqrt(signs + SPREAD);

/** "a12c-3": for each head by its letter, steps. */
const ENTRY = /([a-z])(-?\d+)/g;
const FIRST_LETTER = 'a'.charCodeAt(0);
const weightsIn = (entry: string): readonly (readonly [number, number])[] =>
  [...entry.matchAll(ENTRY)].map(([, letter = 'a', steps]) => [
    letter.charCodeAt(0) - FIRST_LETTER,
    Number(steps) * STEP,
  ]);

type Table = ReadonlyMap<string, readonly (readonly [number, number])[]>;
let known: Table | null = null;

/** Read when the first ticket is. A line: the sign, a tab, its weights. */
const table = (): Table => {
  known ??= new Map(
    SIGNS.split('\n').map((line) => {
      const [sign = '', entry = ''] = line.split('\t');
      return [sign, weightsIn(entry)];
    }),
  );
  return known;
};

export interface Leanings {
  /** 0 to 1: how likely the text is what the head stands for. */
  of(head: Head): number;
  /** The customer's words that speak most for it, strongest first. */
  words(head: Head, most: number): readonly string[];
}

interface Spoken {
  readonly said: string;
  readonly weight: number;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Words that speak for a head by less than this are not shown as what shows it, nor are the little words between. */
const TELLING = 0.8;
const HAS_WORD = /\p{L}{4}/u;

/** Weighs the sentences of the latest messages. */
export function weigh(sentences: readonly Said[], circumstances: Circumstances): Leanings {
  const weights = table();
  const sums = [...BIASES];
  const add = (entry: readonly (readonly [number, number])[], times: number): void => {
    for (const [head, weight] of entry) sums[head] = (sums[head] ?? 0) + weight * times;
  };
  const places = sentences.flatMap(({ text, folded }) => signsIn(folded).map((sign) => ({ ...sign, text })));
  const keys = new Set(places.map(({ key }) => key));
  const volume = volumeOf(keys.size);
  for (const key of keys) add(weights.get(key) ?? [], volume);
  for (const [name, entry] of Object.entries(CIRCUMSTANCES)) add(weightsIn(entry), circumstances[name] ?? 0);
  const spokenFor = (index: number): readonly Spoken[] =>
    places.flatMap(({ key, text, start, end }) => {
      const weight = weights.get(key)?.find(([head]) => head === index)?.[1] ?? 0;
      const said = text.slice(start, end);
      return weight >= TELLING && HAS_WORD.test(said) ? [{ said, weight }] : [];
    });
  return {
    of: (head) => sigmoid(sums[HEADS.indexOf(head)] ?? 0),
    words: (head, most) => [
      ...new Set(
        [...spokenFor(HEADS.indexOf(head))]
          .sort((a, b) => b.weight - a.weight)
          .slice(0, most)
          .map(({ said }) => said),
      ),
    ],
  };
}
