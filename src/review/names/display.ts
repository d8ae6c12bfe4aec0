import { isKoreanGiven } from './form';
import {
  bare,
  isCapital,
  isCaseless,
  isFamilyFirst,
  isGiven,
  isInitial,
  isLower,
  isNameToken,
  isOnlyGiven,
  isOrganisation,
  isParticle,
  isRelation,
  isSuffix,
  isSurname,
  isTitle,
  isUpper,
  isWord,
  isWordlike,
} from './lexicon';
import type { Named } from './person';
import { nameFrom, tidy, wordsIn } from './tokens';

/** Typed into a form to get past it. */
const PRETENDED =
  /^(?:(?:john|jane) doe|foo bar|first last|(?:mickey|minnie) mouse|donald duck|max mustermann|n a|no name|asdf.*|qwert.*)$/;
/** What follows says where somebody writes from, not who they are. */
const ASIDE = /\s+(?:via|at|@)\s.*$|\s*<[^>]*>?/gi;
const SEPARATED = /\s+[-–—|/:]\s+|\s*[|/]\s*/;
/** "DarkWolf", "xXx", "wolf7": words run together, not "McDonald" or "DeShawn". */
const isHandle = (word: string): boolean => /\p{Ll}{3,}\p{Lu}|\d/u.test(word) || /^xx/i.test(word);

/** Somebody's thing or relative: "Emma's iPhone". */
const isPossessive = (word: string): boolean => /\p{L}'s$/u.test(word);

const isProven = (token: string): boolean =>
  isOnlyGiven(token) || (isGiven(token) && isCapital(token) && !isWord(token));

/** One word: a given name, or a capitalised word that is no everyday one ("Baatar"). */
const isMononym = (token: string): boolean => {
  if (isCaseless(token)) return true;
  if (isGiven(token)) return isCapital(token) || isOnlyGiven(token);
  return (
    token.length > 1 && isCapital(token) && !isUpper(token) && !isWord(token) && !isTitle(token) && !isInitial(token)
  );
};

/** "Park Ji-hoon", "Ji-hoon Park": the hyphen proves the given name, whatever else the other word means. */
const isKorean = (tokens: readonly string[]): boolean =>
  tokens.length === 2 && tokens.some(isKoreanGiven) && tokens.some((token) => isFamilyFirst(token));

const areName = (tokens: readonly string[]): boolean => {
  const counted = tokens.filter((token, index) => index === 0 || !isParticle(token));
  if (tokens.some((token) => isHandle(token) || isPossessive(token))) return false;
  if (counted.length === 1) return isMononym(counted[0] ?? '');
  if (new Set(counted.map(bare)).size === 1) return false;
  const proven = counted.some(isProven) || isKorean(counted);
  const everyday = counted.filter(
    (token) => bare(token).length > 1 && ((isWord(token) && !isGiven(token)) || isOrganisation(token)),
  );
  if (everyday.length > 0 && !proven) return false;
  if (everyday.length > 0)
    return counted.every(isWordlike) ? isSurname(counted.at(-1) ?? '') : everyday.length < counted.length;
  // All capitals and no known given name: a company.
  if (counted.every((token) => isUpper(token) && token.length > 2)) return counted.some(isGiven);
  return (
    proven ||
    counted.some(isGiven) ||
    counted.every((token) => isCapital(token) || isInitial(token)) ||
    counted.length <= 3
  );
};

/** A company word; "Charlotte Church" and "Philippa Guest" are people. */
const isCompany = (tokens: readonly string[]): boolean => {
  const last = bare(tokens.at(-1) ?? '');
  const surname = tokens.length === 2 && isProven(tokens[0] ?? '') && !isWordlike(tokens[0] ?? '') && isSurname(last);
  return !surname && tokens.some(isOrganisation);
};

/** "Chef Ramón", "DJ Marlon", "Big Mike": what stands before a given name is no part of it. */
const withoutEpithet = (words: readonly string[]): readonly string[] => {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !isCapital(second)) return words;
  if (/^(?:dj|mc)$/i.test(first)) return [second];
  const everyday =
    isWord(first) && ![isOrganisation, isGiven, isTitle, isSurname, isFamilyFirst].some((is) => is(first));
  return everyday && isOnlyGiven(second) && !isSurname(second) ? [second] : words;
};

const readWhole = (text: string): Named | null => {
  const words = withoutEpithet(wordsIn(text));
  if (words.length === 0 || words.length > 12) return null;
  const named = nameFrom(words);
  if (!named || PRETENDED.test(named.tokens.map(bare).join(' '))) return null;
  const typed = words.slice(words.length - named.tokens.length);
  const invented = named.tokens.every((token) => isWord(token) && !isGiven(token) && !isSurname(token));
  if (named.titles.length > 0) return invented || isCompany(named.tokens) ? null : named;
  return isCompany(named.tokens) || !areName(typed) ? null : named;
};

/** "Last, First"; not "Acme, Inc" and not "Marty, Accounts Desk". */
const readSwapped = (text: string): Named | null => {
  const [last = '', first = '', ...more] = text.split(/\s*,\s*/);
  if (first === '') return null;
  const words = wordsIn(first);
  if (more.length > 0 || words.every(isSuffix) || words.every(isTitle)) {
    const named = readWhole(last);
    return named && words.every(isTitle) ? { ...named, titles: words } : named;
  }
  if (words.some((word) => isOrganisation(word) || (isWord(word) && !isGiven(word)))) return readWhole(last);
  const named = nameFrom([...words, ...wordsIn(last)]);
  if (!named || isCompany(named.tokens) || named.tokens.some((token) => isHandle(token))) return null;
  return { ...named, given: words.filter((word) => !isTitle(word)).length };
};

/** "Tom & Lisa Wright": two given names, not "Smith & Sons". */
const readCouple = (text: string): Named | null => {
  const couple = text.match(
    /^(\p{L}[\p{L}'-]*) (?:&|\+|and|und|et|y|e|en|og|och|i) (\p{L}[\p{L}'-]*)((?: [\p{L}'-]+){0,3})$/u,
  );
  const [, one = '', other = '', rest = ''] = couple ?? [];
  if (!couple || !isGiven(one) || !isGiven(other) || wordsIn(rest).some(isOrganisation)) return null;
  if (isWordlike(one) && isWordlike(other)) return null;
  const named = nameFrom([one, other, ...wordsIn(rest)]);
  const [first = '', second = '', ...family] = named?.tokens ?? [];
  return named ? { titles: [], tokens: [first, ...family], given: 1, and: second } : null;
};

/** "Parent of Theo Marsh": says whose, not who. */
const isOfAnother = (text: string): boolean => {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  return second === 'of' && (isRelation(first) || isWord(first) || isOrganisation(first));
};

const readPart = (text: string): Named | null => {
  if (text.includes('@') || /\d/.test(text) || isOfAnother(text)) return null;
  return readCouple(text) ?? (text.includes(',') ? readSwapped(text) : readWhole(text));
};

/** A title in brackets counts ("Hyacinth Beckford (Mrs)"), other asides don't. */
const bracketTitle = (raw: string): readonly string[] => {
  const title = raw.match(/\(\s*(\p{L}{2,8}\.?)\s*\)/u)?.[1] ?? '';
  return title !== '' && isTitle(title) ? [title] : [];
};

/** The person in a display name or a signature line; null where it names none. */
export function readDisplayName(raw: string): Named | null {
  if (raw.length > 120) return null;
  const text = tidy(raw.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ').replace(ASIDE, ' '));
  const [first = '', ...others] = text.split(SEPARATED).map((part) => part.trim());
  const found = readPart(first);
  const titles = bracketTitle(raw);
  if (found) return titles.length > 0 && found.titles.length === 0 ? { ...found, titles } : found;
  for (const other of others) {
    const named = readPart(other);
    if (named && isProven(named.tokens[0] ?? '')) return named;
  }
  return null;
}

/** No word of it is a known given name: the e-mail address may show that it is a company. */
export const isUnproven = ({ tokens, titles }: Named): boolean => titles.length === 0 && !tokens.some(isProven);

/** Lower case and unknown: "night owl" or a person who types so. Needs to be borne out by the e-mail address. */
export function isDoubtful(raw: string): boolean {
  const words = wordsIn(tidy(raw));
  return (
    words.every((word) => isLower(word) && !isGiven(word)) &&
    words.some((word) => isNameToken(word) && !isCaseless(word))
  );
}
