import type { Span } from '../types';
import { LETTER, NUMBER_KEY, readingOf, register, type Start } from './word-index';

/**
 * The notation in which rules say what they look for. One line is one template, tokens are separated by spaces:
 *
 *   a|b_c      either word; `_` is a space inside an alternative
 *   word?      the token may be missing
 *   'll        an alternative that starts with an apostrophe hangs on to the word before: `i will|'ll`
 *   refund*    any ending
 *   @team      a word class, from the classes given; may stand among alternatives: `@team|nobody`
 *   ~3  ~1-3   up to three words (one to three words) in between
 *   #          a number, an amount, a clock time
 *   !not|never the next word is none of these (takes up nothing)
 *   ^  $       the sentence starts or ends here
 *   [sz]       one of these letters
 *
 * Apostrophes and hyphens in a pattern may be missing in the text. A comma, dash, quote or bracket may stand
 * between words. Matched on folded text (lower case, straight quotes): see `Sentence.folded`.
 *
 * A template is compiled when a text first has a word with which it could begin (word-index.ts); most never are. Gaps
 * are bounded, so that matching stays linear.
 */
export type Classes = Readonly<Record<string, string>>;

export interface Pattern {
  test(folded: string): boolean;
  /** The first match from `from` on. */
  find(folded: string, from?: number): Span | null;
  all(folded: string): readonly Span[];
}

const BEFORE = `(?<![${LETTER}])`;
const AFTER = `(?![${LETTER}])`;
const BETWEEN = '[\\s,"()–—-]+';
const WORD = '[^\\s,"()–—]+';
const NUMBER = '[$€£¥#]?\\d[\\d.,:/-]*(?:%|€|£|am|pm|h|th|st|nd|rd)?';

const escapeLiteral = (text: string): string =>
  text
    .replace(/[.+$^(){}\\/]/g, '\\$&')
    .replace(/'/g, "'?")
    .replace(/-/g, '[-\\s]?')
    .replace(/_/g, BETWEEN)
    .replace(/\*/g, `[${LETTER}']*`)
    .replace(/#/g, NUMBER);

/** Escapes all but character classes such as `[sz]`. */
const escapeWord = (word: string): string =>
  word
    .split(/(\[[\p{L}?]+\]\??)/u)
    .map((part, i) => (i % 2 === 1 ? part : escapeLiteral(part)))
    .join('');

const alternativesOf = (token: string, classes: Classes): string[] =>
  token.split('|').flatMap((part) => {
    if (!part.startsWith('@')) return part === '' ? [] : [part];
    const words = classes[part.slice(1)];
    if (words === undefined) throw new Error(`Unknown word class ${part} in a pattern`);
    return words.split(/[\s|]+/).flatMap((word) => alternativesOf(word, classes));
  });

/** One token with what stands before it: words need a gap, `'ll` hangs on. */
const joined = (alternatives: readonly string[], first: boolean): string => {
  const gap = first ? '' : BETWEEN;
  const hanging = alternatives.filter((word) => word.startsWith("'")).map(escapeWord);
  const standing = alternatives.filter((word) => !word.startsWith("'")).map(escapeWord);
  const words = standing.length > 0 ? [`${gap}(?:${standing.join('|')})${AFTER}`] : [];
  return `(?:${[...words, ...hanging.map((word) => word.replace(/^'\?/, "'") + AFTER)].join('|')})`;
};

const gapToken = (token: string, first: boolean): string => {
  const [low, high] = token.slice(1).includes('-') ? token.slice(1).split('-') : ['0', token.slice(1)];
  return first ? `(?:${WORD}${BETWEEN}){${low},${high}}` : `(?:${BETWEEN}${WORD}){${low},${high}}`;
};

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

interface Template {
  readonly source: string;
  /** Words one of which must begin it; null = any may. */
  readonly keys: ReadonlySet<string> | null;
  /** It may begin before its first word: after a gap, or at the start of the sentence. */
  readonly roams: boolean;
  readonly anchored: boolean;
}

interface Building {
  source: string;
  /** No word has been required yet: separators belong after optional words. */
  first: boolean;
  keys: Set<string> | null;
  roams: boolean;
  anchored: boolean;
}

const addKeys = (built: Building, alternatives: readonly string[]): void => {
  if (!built.first) return;
  for (const word of alternatives) {
    const keys = keysOf(word);
    if (keys === null) built.keys = null;
    else for (const key of keys) built.keys?.add(key);
  }
};

const addWord = (built: Building, token: string, classes: Classes): void => {
  const optional = token.endsWith('?') && !token.endsWith(']?');
  const alternatives = alternativesOf(optional ? token.slice(0, -1) : token, classes);
  addKeys(built, alternatives);
  const word = joined(alternatives, built.first);
  if (!optional) built.source += word;
  else built.source += built.first ? `(?:${word}${BETWEEN})?` : `${word}?`;
  built.first &&= optional;
};

const addToken = (built: Building, token: string, classes: Classes): void => {
  if (token === '^') {
    built.source = '^[\\s"\'(*•–—-]*';
    built.anchored = true;
  } else if (token === '$') built.source += '[\\s.!?…"\')–—-]*$';
  else if (/^~\d/.test(token)) {
    built.roams ||= built.first;
    built.source += gapToken(token, built.first);
  } else if (token.startsWith('!')) {
    const gap = built.first ? '' : BETWEEN;
    built.source += `(?!${gap}(?:${alternativesOf(token.slice(1), classes).map(escapeWord).join('|')})${AFTER})`;
  } else addWord(built, token, classes);
};

const readLine = (line: string, classes: Classes): Template => {
  const built: Building = { source: '', first: true, keys: new Set(), roams: false, anchored: false };
  for (const token of line.trim().split(/\s+/)) addToken(built, token, classes);
  return { ...built, source: built.anchored ? built.source : BEFORE + built.source };
};

let patterns = 0;

/** The templates of one pattern, read at its first use and each compiled at its own. */
class Templates {
  readonly #owner = patterns++;
  readonly #templates: readonly Template[];
  readonly #compiled: (RegExp | undefined)[] = [];
  /** Lines that may begin anywhere a word begins, whatever the word. */
  readonly #anywhere: readonly number[];

  constructor(lines: readonly string[], classes: Classes) {
    this.#templates = lines.map((line) => readLine(line, classes));
    this.#anywhere = [...this.#templates.keys()].filter((line) => this.#templates[line]?.keys === null);
    for (const [line, { keys }] of this.#templates.entries()) if (keys) register(this.#owner, line, keys);
  }

  find(folded: string, from: number): Span | null {
    for (const { at, line } of this.#starts(folded)) {
      if (at < from) continue;
      const end = this.#matchAt(folded, at, line);
      if (end >= 0) return { start: at, end };
    }
    return null;
  }

  #matchAt(folded: string, at: number, line: number): number {
    const compiled = this.#compiled[line] ?? new RegExp(this.#templates[line]?.source ?? '', 'y');
    this.#compiled[line] = compiled;
    compiled.lastIndex = at;
    return compiled.test(folded) ? compiled.lastIndex : -1;
  }

  /** It begins where its first word stands. */
  #isFixed(line: number): boolean {
    const template = this.#templates[line];
    return template !== undefined && !template.anchored && !template.roams;
  }

  /** Where which line could match, in reading order; at one place the earlier line comes first. */
  #starts(folded: string): readonly Start[] {
    const { tokens, starts } = readingOf(folded);
    const keyed = starts.get(this.#owner) ?? [];
    if (keyed.length === 0 && this.#anywhere.length === 0) return keyed;
    const fixed = keyed.filter(({ line }) => this.#isFixed(line));
    const loose = new Set([...this.#anywhere, ...keyed.map(({ line }) => line).filter((line) => !this.#isFixed(line))]);
    const list = [...fixed];
    for (const line of loose) {
      if (this.#templates[line]?.anchored) list.push({ at: 0, line });
      else for (const at of tokens) list.push({ at, line });
    }
    return list.sort((a, b) => a.at - b.at || a.line - b.line);
  }
}

/** Templates for one meaning. `classes` maps a class's name to its words, separated by spaces (`_` inside a phrase). */
export function pattern(lines: readonly string[], classes: Classes = {}): Pattern {
  // Read at the first use: a page that never shows a ticket pays for none of them.
  let templates: Templates | null = null;
  const find = (folded: string, from = 0): Span | null => {
    templates ??= new Templates(lines, classes);
    return templates.find(folded, from);
  };
  const all = (folded: string): readonly Span[] => {
    const spans: Span[] = [];
    let span = find(folded);
    while (span !== null) {
      if (span.end > span.start) spans.push(span);
      span = find(folded, Math.max(span.end, span.start + 1));
    }
    return spans;
  };
  return { test: (folded) => find(folded) !== null, find, all };
}
