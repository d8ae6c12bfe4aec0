/**
 * Finds out, once a text, which templates of all patterns could begin where in it, so that a pattern asks only those.
 * A sentence has some fifteen words; each is looked up in one table of the words with which templates begin.
 */

/** Letters and digits of the scripts that drafts are written in; a range is some fifty times cheaper than `\p{L}`. */
export const LETTER = '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\ud7ff';

const TOKEN = new RegExp(`[$€£¥#]?[${LETTER}]+(?:'[${LETTER}]+)*`, 'g');

/** The key of every token that holds a digit. */
export const NUMBER_KEY = '#';

interface Entry {
  readonly owner: number;
  readonly line: number;
}

/** A template that could begin at an offset. */
export interface Start {
  readonly at: number;
  readonly line: number;
}

interface Reading {
  /** How many templates were known when the text was read; more since then = read again. */
  readonly known: number;
  readonly tokens: readonly number[];
  readonly starts: ReadonlyMap<number, readonly Start[]>;
}

const exact = new Map<string, Entry[]>();
const prefixes = new Map<string, Entry[]>();
let known = 0;

const readings = new Map<string, Reading>();
/** Texts whose reading is kept: the sentences and clauses of some drafts. */
const KEPT = 4000;

const addTo = (table: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const entries = table.get(key);
  if (entries) entries.push(entry);
  else table.set(key, [entry]);
};

/** A key is a word as it begins a template, without apostrophes; one that ends in `*` is the beginning of a word. */
export function register(owner: number, line: number, keys: ReadonlySet<string>): void {
  known++;
  for (const key of keys) {
    if (key.endsWith('*')) addTo(prefixes, key.slice(0, -1), { owner, line });
    else addTo(exact, key, { owner, line });
  }
}

/** The keys under which a word of the text may be known: "i'll" as "i" and as "ill". */
const keysOf = (word: string): readonly string[] => {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  return [word.slice(0, apostrophe), word.replaceAll("'", '')];
};

const collect = (starts: Map<number, Start[]>, entries: readonly Entry[] | undefined, at: number): void => {
  for (const { owner, line } of entries ?? []) {
    const list = starts.get(owner);
    if (list) list.push({ at, line });
    else starts.set(owner, [{ at, line }]);
  }
};

const collectWord = (starts: Map<number, Start[]>, word: string, at: number): void => {
  for (const key of keysOf(word)) {
    collect(starts, exact.get(key), at);
    for (let length = 1; length <= key.length; length++) collect(starts, prefixes.get(key.slice(0, length)), at);
  }
};

const readText = (folded: string): Reading => {
  const tokens: number[] = [];
  const starts = new Map<number, Start[]>();
  for (const { 0: token, index } of folded.matchAll(TOKEN)) {
    tokens.push(index);
    const sign = /^[$€£¥#]/.test(token) ? 1 : 0;
    if (/\d/.test(token)) collect(starts, exact.get(NUMBER_KEY), index);
    if (sign > 0) tokens.push(index + sign);
    collectWord(starts, token.slice(sign), index + sign);
  }
  return { known, tokens, starts };
};

/** The offsets at which words begin, and for each pattern the templates that could begin there. */
export function readingOf(folded: string): Reading {
  const kept = readings.get(folded);
  if (kept && kept.known === known) return kept;
  if (readings.size >= KEPT) readings.clear();
  const reading = readText(folded);
  readings.set(folded, reading);
  return reading;
}
