import { BIASES, CIRCUMSTANCES, HEADS, SIGNS, STEP } from '../phrases/mood-weights';
import { contentStems } from '../text/stems';
import type { Circumstances } from './circumstances';
import type { Said } from './reading';
import { type Sign, signsIn } from './signs';

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

type Entry = readonly (readonly [number, number])[];

interface Tables {
  readonly signs: ReadonlyMap<string, Entry>;
  readonly circumstances: readonly (readonly [string, Entry])[];
}
let read: Tables | null = null;

/** Read when the first ticket is. A line: the sign, a tab, its weights. */
const tables = (): Tables => {
  read ??= {
    signs: new Map(
      SIGNS.split('\n').map((line) => {
        const [sign = '', entry = ''] = line.split('\t');
        return [sign, weightsIn(entry)];
      }),
    ),
    circumstances: Object.entries(CIRCUMSTANCES).map(([name, entry]) => [name, weightsIn(entry)]),
  };
  return read;
};

export interface Leanings {
  /** 0 to 1: how likely the text is what the head stands for. */
  of(head: Head): number;
  /** The customer's words that speak most for it, strongest first; none where none is telling by itself. */
  words(head: Head, most: number): readonly string[];
  /** 0 to 1: the share of its signs that have any weight; little is known of another language or a pasted log. */
  readonly known: number;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Weights from which words are shown: two in a row tell by themselves, a single word must speak clearly. */
const TELLING_PAIR = 0.8;
const TELLING_WORD = 2;

interface Place extends Sign {
  readonly text: string;
}

/** "I don't" shows nothing by itself. */
const tells = (words: string): boolean =>
  words.split(' ').some((word) => !/['’]/.test(word) && contentStems(word).size > 0);

const wordsFor = (head: number, places: readonly Place[], { signs }: Tables): readonly string[] => {
  const spoken = places.flatMap((place) => {
    const weight = signs.get(place.key)?.find(([of]) => of === head)?.[1] ?? 0;
    return weight >= (place.key.includes(' ') ? TELLING_PAIR : TELLING_WORD) ? [{ ...place, weight }] : [];
  });
  const said = spoken.sort((a, b) => b.weight - a.weight).map(({ text, start, end }) => text.slice(start, end));
  return [...new Set(said)].filter(tells);
};

/** Weighs the sentences of the latest messages. */
export function weigh(sentences: readonly Said[], circumstances: Circumstances): Leanings {
  const known = tables();
  const places = sentences.flatMap(({ text, folded }) => signsIn(folded).map((sign) => ({ ...sign, text })));
  const keys = new Set(places.map(({ key }) => key));
  const volume = volumeOf(keys.size);
  const sums = [...BIASES];
  const add = (entry: Entry, times: number): void => {
    for (const [head, weight] of entry) sums[head] = (sums[head] ?? 0) + weight * times;
  };
  for (const key of keys) add(known.signs.get(key) ?? [], volume);
  for (const [name, entry] of known.circumstances) add(entry, circumstances[name] ?? 0);
  return {
    of: (head) => sigmoid(sums[HEADS.indexOf(head)] ?? 0),
    words: (head, most) => wordsFor(HEADS.indexOf(head), places, known).slice(0, most),
    known: [...keys].filter((key) => known.signs.has(key)).length / Math.max(keys.size, 1),
  };
}
