import { LETTER } from './letters';
import { remember } from './remember';

/**
 * Finds out, once a text, which templates of all patterns could begin where in it, so that a pattern asks only those.
 * A sentence has some fifteen words; each is looked up in one table of the words with which templates begin.
 */

const TOKEN = new RegExp(`[$€£¥#]?[${LETTER}]+(?:'[${LETTER}]+)*`, 'g');

/** The key of every token that holds a digit. */
export const NUMBER_KEY = '#';

/** A line of a pattern. */
export interface Entry {
  readonly owner: number;
  readonly line: number;
}

/** What may begin with one word: the lines by pattern, and the patterns as bits. */
interface Beginnings {
  readonly lines: ReadonlyMap<number, readonly number[]>;
  readonly owners: Uint32Array;
}

/** A template that could begin at an offset. */
export interface Start {
  readonly at: number;
  readonly line: number;
}

const exact = new Map<string, Entry[]>();
const prefixes = new Map<string, Entry[]>();
/** No word needs to be cut longer than this: one of fifty thousand letters would be hashed fifty thousand times. */
let longestPrefix = 0;
let owners = 0;

const addTo = (table: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const entries = table.get(key);
  if (entries) entries.push(entry);
  else table.set(key, [entry]);
};

const addPrefix = (key: string, entry: Entry): void => {
  addTo(prefixes, key, entry);
  longestPrefix = Math.max(longestPrefix, key.length);
};

/** The keys under which a word of the text may be known: "i'll" as "i" and as "ill". */
const keysOf = (word: string): readonly string[] => {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  return [word.slice(0, apostrophe), word.replaceAll("'", '')];
};

const entriesOf = (word: string): readonly Entry[] =>
  keysOf(word).flatMap((key) => {
    const found = [exact.get(key) ?? []];
    for (let length = 1; length <= Math.min(key.length, longestPrefix); length++)
      found.push(prefixes.get(key.slice(0, length)) ?? []);
    return found.flat();
  });

const beginningsOf = (word: string): Beginnings => {
  const lines = new Map<number, number[]>();
  const bits = new Uint32Array((owners >>> 5) + 1);
  for (const { owner, line } of word === NUMBER_KEY ? (exact.get(NUMBER_KEY) ?? []) : entriesOf(word)) {
    const known = lines.get(owner);
    if (known) known.push(line);
    else lines.set(owner, [line]);
    bits[owner >>> 5] = (bits[owner >>> 5] ?? 0) | (1 << (owner & 31));
  }
  return { lines, owners: bits };
};

/** What one text holds, as far as patterns are concerned. */
export class Reading {
  /** The offsets at which words begin. */
  readonly words: readonly number[];
  readonly #found: readonly { readonly at: number; readonly begins: Beginnings }[];
  readonly #owners: Uint32Array;
  /** What each pattern made of this text; kept here so that it goes when the text goes. */
  readonly answers = new Map<number, readonly { readonly start: number; readonly end: number }[]>();

  constructor(folded: string, begin: (word: string) => Beginnings) {
    const words: number[] = [];
    const found: { at: number; begins: Beginnings }[] = [];
    for (const { 0: token, index } of folded.matchAll(TOKEN)) {
      words.push(index);
      const sign = /^[$€£¥#]/.test(token) ? 1 : 0;
      if (/\d/.test(token)) found.push({ at: index, begins: begin(NUMBER_KEY) });
      if (sign > 0) words.push(index + sign);
      found.push({ at: index + sign, begins: begin(token.slice(sign)) });
    }
    this.words = words;
    this.#found = found.filter(({ begins }) => begins.lines.size > 0);
    this.#owners = new Uint32Array((owners >>> 5) + 1);
    for (const { begins } of this.#found) for (const [at, bits] of begins.owners.entries()) this.#add(at, bits);
  }

  #add(at: number, bits: number): void {
    this.#owners[at] = (this.#owners[at] ?? 0) | bits;
  }

  /** Whether a line of the pattern could begin anywhere here. */
  mayHold(owner: number): boolean {
    return ((this.#owners[owner >>> 5] ?? 0) & (1 << (owner & 31))) !== 0;
  }

  /** Where which line of the pattern could begin. */
  startsOf(owner: number): readonly Start[] {
    return this.#found.flatMap(({ at, begins }) => (begins.lines.get(owner) ?? []).map((line) => ({ at, line })));
  }
}

const freshReadings = (): ((folded: string) => Reading) => {
  const begin = remember(beginningsOf, 20_000);
  return remember((folded) => new Reading(folded, begin));
};

let readings = freshReadings();

/** Patterns that no text has been read for yet; they are entered together, at the first text after. */
let waiting: (() => void)[] = [];

/** Announces a pattern; `enter` is called before the next text is read. Gives the pattern's number. */
export function announce(enter: (owner: number) => void): number {
  const owner = owners++;
  waiting.push(() => enter(owner));
  return owner;
}

/** A key is a word as it begins a template, without apostrophes; one that ends in `*` is the beginning of a word. */
export function register(entry: Entry, keys: ReadonlySet<string>): void {
  for (const key of keys) {
    if (key.endsWith('*')) addPrefix(key.slice(0, -1), entry);
    else addTo(exact, key, entry);
  }
}

/** The text as the patterns see it. */
export function readingOf(folded: string): Reading {
  if (waiting.length > 0) {
    const entering = waiting;
    waiting = [];
    for (const enter of entering) enter();
    readings = freshReadings();
  }
  return readings(folded);
}
