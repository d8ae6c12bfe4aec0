import { fixCase } from './casing';
import { bare, isGiven, isOrganisation, isWord, isWordlike } from './lexicon';

export interface Guess {
  readonly address: string;
  /** `medium`: a first name as it stands in the address; `low`: made out of a handle. */
  readonly confidence: 'medium' | 'low';
}

const partsOf = (handle: string): readonly string[] => handle.split(/[._\-+\s]+/).filter((part) => part !== '');

/** The letters before the at sign, in lower case: to compare names with. */
export const localOf = (email: string): string => bare(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');

/** Words of the domain's own name: a signature that repeats them is the company's. */
export const domainOf = (email: string): string => bare((email.split('@')[1] ?? '').split('.').slice(0, -1).join(''));

/** "tom.okafor", "noor": the first part is a given name and the rest could be a surname. */
const guess = (handle: string): Guess | null => {
  const parts = partsOf(handle);
  const first = (parts[0] ?? '').replace(/\d+$/, '');
  if (first.length < 2 || !/^\p{L}+$/u.test(first) || !isGiven(first)) return null;
  const others = parts.slice(1).filter((part) => !/^\d+$/.test(part));
  if (others.some((part) => isOrganisation(part) || isWord(part))) return null;
  if (isWordlike(first) && others.length === 0) return null;
  const digits = /\d/.test(handle);
  const [address = ''] = fixCase([first.toLowerCase()]);
  return { address, confidence: digits || others.some((part) => /^x+[a-z]?$/i.test(part)) ? 'low' : 'medium' };
};

/** The given name in an e-mail address, if one shows. Never more than a guess. */
export function guessFromEmail(email: string): Guess | null {
  const local = email.split('@')[0] ?? '';
  return email.includes('@') ? guess(local) : null;
}

/** "jess_xo", "hanna1994" as a display name. */
export function guessFromHandle(handle: string): Guess | null {
  const found = handle.includes(' ') || handle.startsWith('@') ? null : guess(handle);
  return found ? { ...found, confidence: 'low' } : null;
}
