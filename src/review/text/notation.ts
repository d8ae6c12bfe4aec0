import { NUMBER_KEY } from './word-index';

/** A class's name to its words, separated by spaces (`_` inside a phrase). */
export type Classes = Readonly<Record<string, string>>;

/** Classes are shared by hundreds of templates; each is spelled out once. */
const spelledOut = new WeakMap<Classes, Map<string, readonly string[]>>();

const wordsOfClass = (name: string, classes: Classes): readonly string[] => {
  const known = spelledOut.get(classes) ?? new Map<string, readonly string[]>();
  spelledOut.set(classes, known);
  const before = known.get(name);
  if (before) return before;
  const words = classes[name];
  if (words === undefined) throw new Error(`Unknown word class @${name} in a pattern`);
  const all = words.split(/[\s|]+/).flatMap((word) => alternativesOf(word, classes));
  known.set(name, all);
  return all;
};

export const alternativesOf = (token: string, classes: Classes): readonly string[] =>
  token.split('|').flatMap((part) => {
    if (part.startsWith('@')) return wordsOfClass(part.slice(1), classes);
    return part === '' ? [] : [part];
  });

/**
 * The keys of a word that may begin a template; null where it may begin with anything. A hyphen may be missing in the
 * text or stand as a space, so "e-mail" is known as "e" and as "email".
 */
const keysOf = (word: string): readonly string[] | null => {
  if (word.startsWith('#')) return [NUMBER_KEY];
  const [whole = ''] = word.replaceAll("'", '').split(/[_.+/&]/);
  const open = whole.search(/[*[#]/);
  if (open === 0 || whole === '') return null;
  if (open > 0) return whole.slice(0, open).includes('-') ? null : [`${whole.slice(0, open)}*`];
  return whole.includes('-') ? [whole.split('-')[0] ?? '', `${whole.replaceAll('-', '')}`] : [whole];
};

export interface Template {
  readonly line: string;
  /** Words one of which must begin it; null = any may. */
  readonly keys: ReadonlySet<string> | null;
  /** It may begin before its first word: after a gap. */
  readonly roams: boolean;
  /** It begins where the sentence begins. */
  readonly anchored: boolean;
}

export const isOptional = (token: string): boolean => token.endsWith('?') && !token.endsWith(']?');
export const isGap = (token: string): boolean => /^~\d/.test(token);
/** Takes up nothing. */
const isBare = (token: string): boolean => token === '^' || token === '$' || token.startsWith('!');
export const tokensOf = (line: string): readonly string[] => line.trim().split(/\s+/);
/** A token without the mark that it may be missing. */
export const withoutMark = (token: string): string => (isOptional(token) ? token.slice(0, -1) : token);

/** Where a template may begin: only its words up to the first that must be there are looked at. */
export const readLine = (line: string, classes: Classes): Template => {
  const tokens = tokensOf(line);
  const words = tokens.filter((token) => !isGap(token) && !isBare(token));
  const must = words.findIndex((token) => !isOptional(token));
  const first = words[must] ?? null;
  const leading = must < 0 ? words : words.slice(0, must + 1);
  const keys = new Set<string>();
  let open = false;
  for (const word of leading.flatMap((token) => alternativesOf(withoutMark(token), classes))) {
    const known = keysOf(word);
    if (known === null) open = true;
    else for (const key of known) keys.add(key);
  }
  const gap = tokens.findIndex(isGap);
  return {
    line,
    keys: open ? null : keys,
    roams: gap >= 0 && (first === null || gap < tokens.indexOf(first)),
    anchored: tokens.includes('^'),
  };
};

/** The least and the most words that a gap takes. */
export const gapOf = (token: string): readonly [number, number] => {
  const [low = '', high] = token.slice(1).split('-');
  return high === undefined ? [0, Number(low)] : [Number(low), Number(high)];
};
