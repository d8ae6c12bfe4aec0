import { CLOSING, LETTER, LONGEST_HEAD, LONGEST_NUMBER, MOST_PIECES, OPENING, SPACE } from '../src/review/text/letters';
import {
  alternativesOf,
  type Classes,
  gapOf,
  isGap,
  isOptional,
  tokensOf,
  withoutMark,
} from '../src/review/text/notation';

/**
 * The regular expression of a template. Only those are compiled that hold more than words (a full stop, a slash) or
 * begin with a gap: compiling takes a hundred times what a template of words costs (template.ts).
 */
const BEFORE = `(?<![${LETTER}])`;
const AFTER = `(?![${LETTER}])`;
const BETWEEN = `[${SPACE}]+`;
/**
 * A word in a gap, to its end: "well-deserved" is one. It could be cut at each hyphen, which stands between words too, and
 * "1-1-1-1" then in very many ways.
 */
const WORD = `[^${SPACE}]+(?:-[^${SPACE}]+){0,${MOST_PIECES - 1}}(?!-?[^${SPACE}])`;
/** What a gap may take of a word that the template goes on in: "they" of "they'll", "tourist" of "tourist-visa". */
const HEAD = `[^${SPACE}](?:[^${SPACE}]|-(?=[^${SPACE}])){0,${LONGEST_HEAD - 1}}(?=['-])`;
const NUMBER = `[$€£¥#]?\\d[\\d.,:/-]{0,${LONGEST_NUMBER - 1}}(?:%|€|£|am|pm|h|th|st|nd|rd)?`;

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

/** One token with what stands before it: words need a gap, `'ll` hangs on. */
const joined = (alternatives: readonly string[], first: boolean): string => {
  const gap = first ? '' : BETWEEN;
  const hanging = alternatives.filter((word) => word.startsWith("'")).map(escapeWord);
  const standing = alternatives.filter((word) => !word.startsWith("'")).map(escapeWord);
  const words = standing.length > 0 ? [`${gap}(?:${standing.join('|')})${AFTER}`] : [];
  return `(?:${[...words, ...hanging.map((word) => word.replace(/^'\?/, "'") + AFTER)].join('|')})`;
};

const gapToken = (token: string, first: boolean): string => {
  const [low, high] = gapOf(token);
  if (first || high === 0) return `(?:${WORD}${BETWEEN}){${low},${high}}`;
  const last = `(?:${BETWEEN}(?:${WORD}|${HEAD}))${low === 0 ? '?' : ''}`;
  return `(?:${BETWEEN}${WORD}){${Math.max(0, low - 1)},${high - 1}}${last}`;
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
  if (token === '^') built.source = `^[${OPENING}]*`;
  else if (token === '$') built.source += `[${CLOSING}]*$`;
  else if (isGap(token)) built.source += gapToken(token, built.first);
  else if (token.startsWith('!')) {
    const gap = built.first ? '' : BETWEEN;
    built.source += `(?!${gap}(?:${alternativesOf(token.slice(1), classes).map(escapeWord).join('|')})${AFTER})`;
  } else addWord(built, token, classes);
};

/** Sticky: it matches where `lastIndex` says. */
export const compileRegex = (line: string, classes: Classes): RegExp => {
  const built: Building = { source: '', first: true };
  for (const token of tokensOf(line)) addToken(built, token, classes);
  return new RegExp(line.includes('^') ? built.source : BEFORE + built.source, 'y');
};
