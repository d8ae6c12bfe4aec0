import { alternativesOf, gapOf, isGap, isOptional, readLine, tokensOf, withoutMark } from '../review/text/notation';

/**
 * What may stand in a pack's pattern. Lines are matched word by word (text/template.ts), never by a regular expression,
 * and everything in one that passes that could be tried more than once has a bound: so the time it takes grows with the
 * text's length and no faster. tests/packs-patterns.test.ts counts, and asks a checker of regular expressions too.
 */

/** Why a line is refused. */
export type PatternProblem =
  /** A sign that the notation hasn't: brackets, backslashes, a star in the middle. */
  | 'signs'
  /** Begins with a gap, an open word or only with words that may be missing: it would be tried everywhere. */
  | 'start'
  /** More words, gaps or choices than stay cheap. */
  | 'slow'
  /** Names a word class that the pack hasn't. */
  | 'class';

const MOST_TOKENS = 16;
const MOST_GAPS = 3;
/** Words in one gap. */
const WIDEST_GAP = 6;
/** Alternatives of one token, its classes spelled out. */
const MOST_WORDS = 400;
/** Words in one alternative. */
const MOST_PARTS = 8;
/** `[sz]`, hyphens and apostrophes of one alternative: each doubles its spellings. */
const MOST_CHOICES = 3;

/** Letters, digits, apostrophes and hyphens, `[sz]` between them, `_` between words, a star at an end of one. */
const WORD = /^\*?(?:[\p{L}\p{N}'-]|\[\p{L}{1,6}\]\??)+\*?$/u;
const GAP = /^~\d{1,2}(?:-\d{1,2})?$/;

const isWord = (alternative: string): boolean =>
  alternative === '#' || alternative.split('_').every((part) => WORD.test(part));

const isSlowWord = (alternative: string): boolean =>
  alternative.split('_').length > MOST_PARTS || (alternative.match(/[['-]/g) ?? []).length > MOST_CHOICES;

/** The alternatives of a token as they are written, classes not spelled out. */
const written = (token: string): readonly string[] =>
  withoutMark(token.startsWith('!') ? token.slice(1) : token).split('|');

const classNames = (token: string): readonly string[] =>
  isGap(token) ? [] : written(token).flatMap((word) => (word.startsWith('@') ? [word.slice(1)] : []));

/** Takes up nothing for certain. */
const mayBeNothing = (token: string): boolean =>
  token === '^' || token === '$' || token.startsWith('!') || isGap(token) || isOptional(token);

function checkWords(words: readonly string[]): PatternProblem | null {
  if (words.length === 0 || !words.every(isWord)) return 'signs';
  return words.length > MOST_WORDS || words.some(isSlowWord) ? 'slow' : null;
}

function checkToken(token: string, at: number, classes: Readonly<Record<string, string>>): PatternProblem | null {
  if (token === '^') return at === 0 ? null : 'signs';
  if (token === '$') return null;
  if (token.startsWith('~')) {
    if (!GAP.test(token)) return 'signs';
    const [low, high] = gapOf(token);
    return low > high || high > WIDEST_GAP ? 'slow' : null;
  }
  return checkWords(written(token).flatMap((word) => (word === '' ? [''] : alternativesOf(word, classes))));
}

/** Words of a class: no class inside, so that none can hold itself. */
export const checkClass = (words: string): PatternProblem | null =>
  checkWords(words.split(/[\s|]+/).filter((word) => word !== ''));

/** Null where the line may be used. */
export function checkLine(line: string, classes: Readonly<Record<string, string>>): PatternProblem | null {
  const tokens = tokensOf(line);
  if (tokens.flatMap(classNames).some((name) => !Object.hasOwn(classes, name))) return 'class';
  if (tokens.length > MOST_TOKENS || tokens.filter(isGap).length > MOST_GAPS) return 'slow';
  for (const [at, token] of tokens.entries()) {
    const problem = checkToken(token, at, classes);
    if (problem) return problem;
  }
  if (tokens.every(mayBeNothing)) return 'start';
  const { keys, roams, anchored } = readLine(line, classes);
  return (keys === null && !anchored) || roams ? 'start' : null;
}
