import { STOP_WORDS, SUPPORT_WORDS } from '../phrases/vocabulary';
import { plain } from '../text/normalise';
import { ALSO_FAMILY, FAMILY_FIRST, VIETNAMESE_MIDDLE } from './data/family-first';
import { GIVEN_SOUNDS, WORDLIKE, WORDS } from './data/squeezed.baked';
import {
  CLOSING_WORDS,
  FAMILY_TITLES,
  GIVEN_TITLES,
  ORGANISATION,
  PARTICLES,
  RELATIONS,
  SUFFIXES,
  SURNAMES,
} from './data/words';
import { soundKey } from './sound-key';
import { unsqueeze } from './squeeze';

/** Built at the first ticket: a page that never shows one pays for none of it. */
const lazily = (plainly: string, ...squeezed: readonly string[]): ((word: string) => boolean) => {
  let set: Set<string> | null = null;
  return (word) => {
    set ??= new Set([...plainly.split(/\s+/), ...squeezed.flatMap(unsqueeze)]);
    return set.has(word);
  };
};

/** For looking a word up: no accents, no case, no full stop, no apostrophe or hyphen. */
export const bare = (word: string): string => plain(word).replace(/[.,]/g, '');

let sounds: Set<string> | null = null;
const VOWELS = ['a', 'e', 'i', 'o'];

/** In the list, in another spelling, or with the ending of the other gender ("Fernando" stands for "Fernanda"). */
const given = (word: string): boolean => {
  sounds ??= new Set(unsqueeze(GIVEN_SOUNDS));
  const key = soundKey(word);
  if (sounds.has(key)) return true;
  const stem = key.slice(0, -1);
  if (stem.length < 4 || !VOWELS.includes(key.slice(-1))) return false;
  return sounds.has(stem) || VOWELS.some((vowel) => sounds?.has(stem + vowel));
};
const organisation = lazily(ORGANISATION);
const COMMON = `${STOP_WORDS} ${SUPPORT_WORDS}`;
const words = lazily(COMMON, WORDS);
const wordlike = lazily(COMMON, WORDS, WORDLIKE);
const familyFirst = lazily(FAMILY_FIRST);
const alsoFamily = lazily(ALSO_FAMILY);
const vietnameseMiddle = lazily(VIETNAMESE_MIDDLE);
const particles = lazily(PARTICLES);
const suffixes = lazily(SUFFIXES);
const familyTitles = lazily(FAMILY_TITLES);
const givenTitles = lazily(GIVEN_TITLES);
const surnames = lazily(SURNAMES);
const closing = lazily(CLOSING_WORDS);
const relations = lazily(RELATIONS);

/** Stands in the list, whole or in one of its halves ("Jean-Luc"). */
export const isGiven = (word: string): boolean =>
  given(bare(word)) || (word.includes('-') && word.split('-').some((half) => half.length > 1 && given(bare(half))));
export const isOrganisation = (word: string): boolean => organisation(bare(word));
export const isWord = (word: string): boolean => words(bare(word));
/** A given name that is an everyday word too ("Will", "Rose", "April"). */
export const isWordlike = (word: string): boolean => wordlike(bare(word));
export const isFamilyFirst = (word: string): boolean => familyFirst(bare(word));
export const isAlsoFamily = (word: string): boolean => alsoFamily(bare(word));
export const isVietnameseMiddle = (word: string): boolean => vietnameseMiddle(bare(word));
export const isParticle = (word: string): boolean => particles(bare(word)) || /^(?:al|el)-/i.test(word);
export const isSuffix = (word: string): boolean => suffixes(bare(word));
export const isGivenTitle = (word: string): boolean => givenTitles(bare(word));
/** "Eng. El-Sayed", "Ing. Novák": titles only with their full stop; without it they are names. */
const DOTTED_TITLE = /^(?:eng|engr|ing|arch|mag|dipl)\.$/i;
export const isTitle = (word: string): boolean =>
  familyTitles(bare(word)) || DOTTED_TITLE.test(word) || isGivenTitle(word);
export const isClosingWord = (word: string): boolean => closing(bare(word));
/** "Castle", "Church": an everyday word that is a surname too. */
export const isSurname = (word: string): boolean => surnames(bare(word));
export const isRelation = (word: string): boolean => relations(word.toLowerCase().replace(/'s$/, ''));

/** A given name and nothing else: in lower case, too, it is one. */
export const isOnlyGiven = (word: string): boolean => isGiven(word) && !isWordlike(word);

const TOKEN = /^\p{L}[\p{L}\p{M}'’·-]*\.?$/u;
export const isNameToken = (word: string): boolean => TOKEN.test(word);
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){2,3}$/u.test(word);
export const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}]/u.test(word);
/** Written without capitals: Arabic, Hebrew, Devanagari, Chinese, Georgian (whose letters Unicode calls small) … */
export const isCaseless = (word: string): boolean =>
  /[\p{Lo}\p{Script=Georgian}]/u.test(word) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word);
/** Chinese characters, kana, hangul: family name first, no space. */
export const isEastAsianScript = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
export const isLower = (word: string): boolean =>
  /\p{Ll}/u.test(word) && word === word.toLowerCase() && !isCaseless(word);
export const isUpper = (word: string): boolean => {
  // "McALLISTER" and "MacDONALD" are typed in capitals like any other family name.
  const told = word.replace(/^Ma?c(?=\p{Lu}{2})/u, 'MC');
  return /\p{Lu}.*\p{Lu}/u.test(told) && told === told.toUpperCase();
};
