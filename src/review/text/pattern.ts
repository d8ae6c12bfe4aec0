import type { Span } from '../types';

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
 * All lines of a pattern become one regular expression; gaps are bounded, so that it stays linear.
 */
export type Classes = Readonly<Record<string, string>>;

export interface Pattern {
  test(folded: string): boolean;
  /** The first match from `from` on. */
  find(folded: string, from?: number): Span | null;
  all(folded: string): readonly Span[];
  readonly source: string;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const BETWEEN = '[\\s,"()–—-]+';
const WORD = '[^\\s,"()–—]+';
const NUMBER = '[$€£¥#]?\\d[\\d.,:/-]*(?:%|€|£|am|pm|h|th|st|nd|rd)?';

const escapeLiteral = (text: string): string =>
  text
    .replace(/[.+$^(){}\\/]/g, '\\$&')
    .replace(/'/g, "'?")
    .replace(/-/g, '[-\\s]?')
    .replace(/_/g, BETWEEN)
    .replace(/\*/g, "[\\p{L}']*")
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
const joined = (token: string, classes: Classes, first: boolean): string => {
  const alternatives = alternativesOf(token, classes);
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

interface Building {
  source: string;
  /** No word has been required yet: separators belong after optional words. */
  first: boolean;
}

const addToken = (built: Building, token: string, classes: Classes): void => {
  if (token === '^') built.source = '^[\\s"\'(*•–—-]*';
  else if (token === '$') built.source += '[\\s.!?…"\')–—-]*$';
  else if (/^~\d/.test(token)) built.source += gapToken(token, built.first);
  else if (token.startsWith('!')) {
    const gap = built.first ? '' : BETWEEN;
    built.source += `(?!${gap}(?:${alternativesOf(token.slice(1), classes).map(escapeWord).join('|')})${AFTER})`;
  } else if (token.endsWith('?') && !token.endsWith(']?')) {
    const word = joined(token.slice(0, -1), classes, built.first);
    built.source += built.first ? `(?:${word}${BETWEEN})?` : `${word}?`;
  } else {
    built.source += joined(token, classes, built.first);
    built.first = false;
  }
};

const compileLine = (line: string, classes: Classes): string => {
  const built: Building = { source: '', first: true };
  for (const token of line.trim().split(/\s+/)) addToken(built, token, classes);
  return built.source.startsWith('^') ? built.source : BEFORE + built.source;
};

/** Compiles templates once. `classes` maps a class's name to its words, separated by spaces (`_` inside a phrase). */
export function pattern(lines: readonly string[], classes: Classes = {}): Pattern {
  const source = lines.map((line) => compileLine(line, classes)).join('|');
  // Compiled at the first use: a page that never shows a ticket pays for none of them.
  let compiled: RegExp | null = null;
  const find = (folded: string, from = 0): Span | null => {
    compiled ??= new RegExp(source, 'gu');
    compiled.lastIndex = from;
    const match = compiled.exec(folded);
    return match === null ? null : { start: match.index, end: match.index + match[0].length };
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
  return { test: (folded) => find(folded) !== null, find, all, source };
}
