import type { Span } from '../types';
import { announce, LETTER, NUMBER_KEY, type Reading, readingOf, register, type Start } from './word-index';

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

const alternativesOf = (token: string, classes: Classes): readonly string[] =>
  token.split('|').flatMap((part) => {
    if (part.startsWith('@')) return wordsOfClass(part.slice(1), classes);
    return part === '' ? [] : [part];
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
  readonly line: string;
  /** Words one of which must begin it; null = any may. */
  readonly keys: ReadonlySet<string> | null;
  /** It may begin before its first word: after a gap. */
  readonly roams: boolean;
  /** It begins where the sentence begins. */
  readonly anchored: boolean;
}

const isOptional = (token: string): boolean => token.endsWith('?') && !token.endsWith(']?');
const isGap = (token: string): boolean => /^~\d/.test(token);
/** Takes up nothing. */
const isBare = (token: string): boolean => token === '^' || token === '$' || token.startsWith('!');
const tokensOf = (line: string): readonly string[] => line.trim().split(/\s+/);
const withoutMark = (token: string): string => (isOptional(token) ? token.slice(0, -1) : token);

/** Where a template may begin: only its words up to the first that must be there are looked at. */
const readLine = (line: string, classes: Classes): Template => {
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

interface Building {
  source: string;
  /** No word has been required yet: separators belong after optional words. */
  first: boolean;
}

const addWord = (built: Building, token: string, classes: Classes): void => {
  const word = joined(alternativesOf(withoutMark(token), classes), built.first);
  if (!isOptional(token)) built.source += word;
  else built.source += built.first ? `(?:${word}${BETWEEN})?` : `${word}?`;
  built.first &&= isOptional(token);
};

const addToken = (built: Building, token: string, classes: Classes): void => {
  if (token === '^') built.source = '^[\\s"\'(*•–—-]*';
  else if (token === '$') built.source += '[\\s.!?…"\')–—-]*$';
  else if (isGap(token)) built.source += gapToken(token, built.first);
  else if (token.startsWith('!')) {
    const gap = built.first ? '' : BETWEEN;
    built.source += `(?!${gap}(?:${alternativesOf(token.slice(1), classes).map(escapeWord).join('|')})${AFTER})`;
  } else addWord(built, token, classes);
};

const compile = ({ line, anchored }: Template, classes: Classes): RegExp => {
  const built: Building = { source: '', first: true };
  for (const token of tokensOf(line)) addToken(built, token, classes);
  return new RegExp(anchored ? built.source : BEFORE + built.source, 'y');
};

const NONE: readonly Span[] = [];

/** The templates of one pattern; each is compiled when a text first has a word with which it could begin. */
class Templates {
  readonly #owner: number;
  readonly #classes: Classes;
  #templates: readonly Template[] = [];
  readonly #compiled: (RegExp | undefined)[] = [];
  /** Lines that may begin anywhere a word begins, whatever the word. */
  #anywhere: readonly number[] = [];

  constructor(lines: readonly string[], classes: Classes) {
    this.#classes = classes;
    this.#owner = announce((owner) => this.#enter(owner, lines));
  }

  #enter(owner: number, lines: readonly string[]): void {
    this.#templates = lines.map((line) => readLine(line, this.#classes));
    this.#anywhere = [...this.#templates.keys()].filter((line) => this.#templates[line]?.keys === null);
    for (const [line, { keys }] of this.#templates.entries()) if (keys) register({ owner, line }, keys);
  }

  find(folded: string, from: number): Span | null {
    for (const span of this.#matches(folded)) if (span.start >= from) return span;
    return null;
  }

  /** What matches where, at most one match at one place; worked out once a text. */
  #matches(folded: string): readonly Span[] {
    const reading = readingOf(folded);
    if (this.#anywhere.length === 0 && !reading.mayHold(this.#owner)) return NONE;
    const known = reading.answers.get(this.#owner);
    if (known) return known;
    const spans: Span[] = [];
    for (const { at, line } of this.#starts(reading)) {
      if (spans.at(-1)?.start === at) continue;
      const end = this.#matchAt(folded, at, line);
      if (end >= 0) spans.push({ start: at, end });
    }
    const answer = spans.length > 0 ? spans : NONE;
    reading.answers.set(this.#owner, answer);
    return answer;
  }

  #matchAt(folded: string, at: number, line: number): number {
    const template = this.#templates[line];
    if (!template) return -1;
    const compiled = this.#compiled[line] ?? compile(template, this.#classes);
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
  #starts(reading: Reading): readonly Start[] {
    const keyed = reading.startsOf(this.#owner);
    const list = keyed.filter(({ line }) => this.#isFixed(line));
    const loose = new Set([...this.#anywhere, ...keyed.map(({ line }) => line).filter((line) => !this.#isFixed(line))]);
    for (const line of loose) {
      if (this.#templates[line]?.anchored) list.push({ at: 0, line });
      else for (const at of reading.words) list.push({ at, line });
    }
    return list.sort((a, b) => a.at - b.at || a.line - b.line);
  }
}

/** Templates for one meaning. `classes` maps a class's name to its words, separated by spaces (`_` inside a phrase). */
export function pattern(lines: readonly string[], classes: Classes = {}): Pattern {
  const templates = new Templates(lines, classes);
  const find = (folded: string, from = 0): Span | null => templates.find(folded, from);
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
