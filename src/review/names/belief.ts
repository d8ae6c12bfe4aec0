import { bearsOut, type Hints } from './hints';
import {
  bare,
  isCapital,
  isCaseless,
  isGiven,
  isLower,
  isOnlyGiven,
  isOrganisation,
  isParticle,
  isUpper,
  isWord,
  isWordlike,
} from './lexicon';
import { isNicknameOf } from './nickname';

/** Where a name stands decides how much it must prove: under a closing phrase little, at the end of a sentence most. */
export type Place = 'phrase' | 'block' | 'tail';

/** "Cadu" under a mail of Carlos: a short form one can't look up begins like the name. */
const isOwnShortForm = (word: string, { given }: Hints): boolean =>
  word.length >= 3 && word.length <= 7 && [...given].some((name) => name.charAt(0) === bare(word).charAt(0));

/** The agent's own name, a company's, half in small letters: no signature, whatever else speaks for it. */
const isRuledOut = (counted: readonly string[], hints: Hints): boolean => {
  const first = counted[0] ?? '';
  const proven = counted.some((token) => isOnlyGiven(token) || hints.given.has(bare(token)));
  if (hints.agents.has(bare(first)) && !bearsOut(hints, first)) return true;
  if (counted.some(isOrganisation) && !proven) return true;
  if (hints.domain.includes(bare(first)) && !isGiven(first) && !hints.given.has(bare(first))) return true;
  return !counted.every(isCapital) && !counted.every(isLower);
};

/** A word that is in no list: where names stand, and as names are written, it is one. */
const isBelievedUnknown = (counted: readonly string[], place: Place, hints: Hints): boolean => {
  const first = counted[0] ?? '';
  if (counted.every(isUpper) || counted.length > 3) return false;
  if (place === 'phrase') return first.length > 2 && !isWordlike(first);
  return place === 'block' && (counted.length > 1 || isOwnShortForm(first, hints));
};

/** Whether the words are borne out enough for the place where they stand. */
export function isBelieved(tokens: readonly string[], place: Place, hints: Hints): boolean {
  const counted = tokens.filter((token, index) => index === 0 || !isParticle(token));
  const first = counted[0] ?? '';
  const own = place !== 'tail';
  if (isRuledOut(counted, hints)) return false;
  if (counted.some((token) => bearsOut(hints, token))) {
    return own || !counted.every((token) => isWord(token) && isLower(token));
  }
  // "… thinks the light one is tea. Bill" of William: a short form everybody knows.
  if (counted.length === 1 && isCapital(first) && [...hints.given].some((name) => isNicknameOf(name, first)))
    return true;
  if (counted.some((token) => isWord(token) && !isGiven(token))) return false;
  if (counted.every(isLower)) return own && isOnlyGiven(first) && counted.length <= 2;
  if (isCaseless(first)) return own && first.length <= 14 && counted.length <= 4;
  if (isGiven(first)) return own || isOnlyGiven(first) || counted.length > 1;
  return isBelievedUnknown(counted, place, hints);
}
