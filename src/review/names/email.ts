import { fixCase } from './casing';
import { isCompound } from './form';
import { bare, isAlsoFamily, isGiven, isOnlyGiven, isOrganisation, isWord, isWordlike } from './lexicon';

/** First halves of double names that are written with a hyphen. */
const HYPHENATED = ['anne', 'jean', 'marie', 'pierre', 'hans', 'karl'] as const;

export interface Guess {
  readonly address: string;
  /** `medium`: a first name as it stands in the address; `low`: made out of a handle. */
  readonly confidence: 'medium' | 'low';
  /** With what could be the family name. */
  readonly tokens: readonly string[];
}

const partsOf = (handle: string): readonly string[] => handle.split(/[._\-+\s]+/).filter((part) => part !== '');

/** The letters before the at sign, in lower case: to compare names with. */
export const localOf = (email: string): string => bare(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');

/** Words of the domain's own name: a signature that repeats them is the company's. */
export const domainOf = (email: string): string => bare((email.split('@')[1] ?? '').split('.').slice(0, -1).join(''));

/** A name and what else the address says beside it. */
const guessOf = (given: string, confidence: Guess['confidence'], others: readonly string[]): Guess => {
  const tokens = fixCase(
    [given, ...others.filter((part) => /^\p{L}{2,}$/u.test(part))].map((part) => part.toLowerCase()),
  );
  return { address: tokens[0] ?? '', confidence, tokens };
};

/** "annesophie" → "Anne-Sophie": two names that belong together, run into one. */
const runTogether = (part: string): string | null => {
  for (const first of HYPHENATED) {
    const second = part.slice(first.length);
    if (part.startsWith(first) && second.length > 2 && isCompound([first, second], true)) return `${first}-${second}`;
  }
  return null;
};

/** "gupta.rohan92", "mountain_mo": only the last part is a given name. What stands before it may be anything. */
const guessFromEnd = (parts: readonly string[]): Guess | null => {
  const last = (parts.at(-1) ?? '').replace(/\d+$/, '');
  if (parts.length !== 2 || !/^\p{L}{2,}$/u.test(last) || !isOnlyGiven(last) || isAlsoFamily(last)) return null;
  const first = parts[0] ?? '';
  return /^\p{L}{2,}$/u.test(first) && !isOrganisation(first) ? guessOf(last, 'low', []) : null;
};

/** "tom.okafor", "noor": the first part is a given name and the rest could be a surname. */
const guess = (handle: string): Guess | null => {
  const parts = partsOf(handle);
  const first = (parts[0] ?? '').replace(/\d+$/, '');
  const others = parts.slice(1).filter((part) => !/^\d+$/.test(part));
  const double = runTogether(first.toLowerCase());
  if (double !== null) return guessOf(double, 'medium', others);
  if (first.length < 2 || !/^\p{L}+$/u.test(first) || !isGiven(first)) return guessFromEnd(parts);
  if (others.some((part) => isOrganisation(part) || isWord(part))) return null;
  if (isWordlike(first) && others.length === 0) return null;
  // "mehmet_yilmaz84" is a name and a year; "mehmet84" is a handle.
  const full = others.length === 1 && /^\p{L}{3,}\d{1,4}$/u.test(others[0] ?? '');
  const unsure = (/\d/.test(handle) && !full) || others.some((part) => /^x+[a-z]?$/i.test(part));
  return guessOf(
    first,
    unsure ? 'low' : 'medium',
    others.map((part) => part.replace(/\d+$/, '')),
  );
};

/** The given name in an e-mail address, if one shows. Never more than a guess. */
export function guessFromEmail(email: string): Guess | null {
  const local = email.split('@')[0] ?? '';
  return email.includes('@') ? guess(local) : null;
}

/** "the_real_priya", "its.jonas": what stands before the name in a handle. */
const HANDLE_FILLER =
  /^@?(?:(?:the|real|its|it'?s|im|iam|i_am|official|only|not|just|hey|mr|mrs|ms|miss|lady|king|queen|thisis|that)[._-]+)+/i;

/** "jess_xo", "hanna1994" as a display name. */
export function guessFromHandle(handle: string): Guess | null {
  const found = handle.includes(' ') ? null : guess(handle.replace(HANDLE_FILLER, '').replace(/^@/, ''));
  return found ? { ...found, confidence: 'low' } : null;
}
