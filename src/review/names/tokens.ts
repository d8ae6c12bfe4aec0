import { normalise } from '../text/normalise';
import { fixCase } from './casing';
import { isCapital, isInitial, isNameToken, isParticle, isSuffix, isTitle, isUpper } from './lexicon';
import type { Named } from './person';

const FANCY = /[\u{1d400}-\u{1d7ff}\uff21-\uff5a]/u;
const DECORATION = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f★☆♥♡✿❀•·~*^"“”«»{}]|\u200d/gu;

/** Straight quotes, plain letters, no emoji, single spaces. */
export function tidy(text: string): string {
  const plainLetters = FANCY.test(text) ? text.normalize('NFKC') : text;
  return normalise(plainLetters).text.replace(DECORATION, ' ').replace(/\s+/g, ' ').trim();
}

export const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** "Frau Dr. Irmgard" → ["Frau", "Dr."] and the rest. A title alone is a name. */
function peelTitles(words: readonly string[]): { titles: readonly string[]; rest: readonly string[] } {
  let at = 0;
  while (at < words.length - 1 && isTitle(words[at] ?? '')) at++;
  return { titles: words.slice(0, at), rest: words.slice(at) };
}

const withoutSuffixes = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] ?? '') && !(end === 2 && isInitial(words[1] ?? ''))) end--;
  return words.slice(0, end);
};

/** "DUPONT Marie": capitals mark the family name where the rest has none. Gives the tokens given name first. */
const bySurnameInCapitals = (tokens: readonly string[]): { tokens: readonly string[]; given: number } => {
  const loud = tokens.map((token) => isUpper(token) && !isInitial(token));
  const first = loud.indexOf(false);
  const mixed = loud.includes(true) && first >= 0 && tokens.some((token) => /\p{Ll}/u.test(token) && isCapital(token));
  const family = tokens.slice(0, Math.max(0, first));
  // "JP Morgan" signs with initials; a family name has more letters.
  if (!mixed || !family.some((token) => token.length > 2) || loud[0] !== true || loud.slice(first).includes(true))
    return { tokens, given: 0 };
  return { tokens: [...tokens.slice(first), ...tokens.slice(0, first)], given: tokens.length - first };
};

/** "Dr. med.", "Dr. rer. nat.", "Prof. h. c.": says in what, not who. */
const FACULTY = /^(?:med|jur|iur|phil|rer|nat|oec|vet|dent|habil|theol|univ|dipl)\.$|^(?:dipl|univ)\.?-/i;

/** Words → a name with its titles; null where some word can't be part of one. */
export function nameFrom(words: readonly string[]): Named | null {
  const { titles, rest } = peelTitles(words.filter((word) => !FACULTY.test(word)));
  const tokens = withoutSuffixes(rest.map((word) => word.replace(/,$/, '')));
  if (tokens.length === 0 || !tokens.every(isNameToken)) return null;
  const counted = tokens.filter((token, index) => index === 0 || !isParticle(token));
  if (counted.length === 0 || counted.length > 5) return null;
  const ordered = bySurnameInCapitals(tokens);
  return { titles: fixCase(titles), tokens: fixCase(ordered.tokens), given: ordered.given };
}
