import { STOP_WORDS, SUPPORT_WORDS } from '../phrases/vocabulary';
import { plain } from './normalise';
import { remember } from './remember';
import { wordsOf } from './words';

export { countWords, wordsOf } from './words';

/** Amounts, identifiers, dates and times as they are written: `£36`, `55102`, `L-204`, `4.2`, `10:30`. */
const NUMBER = /[$€£¥]?\b[\p{L}]{0,4}[-#]?\d[\p{L}\d.,:/-]*\b/gu;

const stop = new Set(STOP_WORDS.split(/\s+/));
const support = new Set(SUPPORT_WORDS.split(/\s+/));

const strip = (word: string): string => {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 5 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (word.length > 6 && word.endsWith('ly')) return word.slice(0, -2);
  if (word.length > 5 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
};

/** "shipped" and "ship", "cancelled" and "cancel": the consonant doubled before the ending goes. */
const undouble = (word: string): string => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** A light stem: enough to see that "crack", "cracked" and "cracks" are one word. */
export const stem = remember((word) => {
  const bare = plain(word.replace(/['’]s$/, ''));
  const stripped = strip(bare);
  return stripped.length > 4 && stripped.endsWith('e') ? stripped.slice(0, -1) : stripped;
});

/** Stems of content words (four letters or more), without stop words and support vocabulary. */
export const contentStems = remember((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    const low = plain(word);
    if (low.length < 4 || /^\d+$/.test(low) || stop.has(low)) continue;
    const stemmed = stem(word);
    if (!stop.has(stemmed) && !support.has(low) && !support.has(stemmed)) stems.add(stemmed);
  }
  return stems;
});

/** Stems of all content words, support vocabulary and short words ("bed", "app") too; for questions. */
export const keyStems = remember((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    const low = plain(word);
    if (low.length >= 2 && !stop.has(low)) stems.add(stem(word));
  }
  return stems;
});

/** Digit groups and identifiers as written, without trailing punctuation. */
export const numbersOf = remember((text): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const match of text.matchAll(NUMBER)) numbers.add(match[0].toLowerCase().replace(/[.,:/-]+$/, ''));
  return numbers;
});

/** Folded words that begin with a capital but not a sentence. */
export function properNounsOf(text: string): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},;:]["'(]?\s["'(]?)\p{Lu}[\p{L}\p{N}'-]+/gu)) {
    const low = plain(match[0].replace(/['’]s$/, ''));
    if (!stop.has(low) && !support.has(low)) nouns.add(low);
  }
  return nouns;
}
