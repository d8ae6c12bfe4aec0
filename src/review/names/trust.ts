import { bearsOut, type Hints } from './hints';
import {
  bare,
  isCapital,
  isCaseless,
  isGiven,
  isNameToken,
  isOnlyGiven,
  isOrganisation,
  isRelation,
  isUpper,
  isWord,
  isWordlike,
} from './lexicon';
import { CONTINUES } from './said-words';
import { distance } from './spelling';

/** How much a phrase such as "my name is" or "I'm" says that a name follows. */
export type Trust = (tokens: readonly string[], bounded: boolean, hints: Hints) => boolean;

export const plausible = (tokens: readonly string[]): boolean =>
  tokens.every((token) => isNameToken(token) && (isGiven(token) || !isWord(token)) && !isOrganisation(token));

export const strong: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (tokens.some((token) => bearsOut(hints, token))) return true;
  if (isOnlyGiven(first)) return true;
  if (!plausible(tokens) || isRelation(first) || CONTINUES.test(first)) return false;
  if (isCapital(first)) return !isUpper(first) || isGiven(first);
  // "name's rob btw": after these words a given name is one, though it is a word, too.
  return bounded && first.length > 2 && (isGiven(first) || !isWordlike(first));
};

/** "call me tomorrow": in lower case only a name we know. */
export const calling: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  return strong(tokens, bounded, hints) && (isCapital(first) || isOnlyGiven(first) || bearsOut(hints, first));
};

/** No name, but a mood, a nation, a state. */
const ADJECTIVE = /(?:ed|ing|ous|ful|ish|less|able|ible|ese|ian|ive|ic|ly|ist|ant|ent)$/i;

export const weak: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (tokens.some((token) => bearsOut(hints, token)) && (isCapital(first) || !isWord(first))) return true;
  if (!plausible(tokens) || !bounded || isRelation(first)) return false;
  if (isOnlyGiven(first)) return true;
  if (!isCapital(first) || isUpper(first) || isCaseless(first)) return false;
  if (isGiven(first)) return !isWord(first);
  return tokens.length > 1 && !ADJECTIVE.test(first);
};

/** "I'm Kwesi," alone: unknown, capitalised, and no adjective. */
export const presenting: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (weak(tokens, bounded, hints)) return true;
  return (
    bounded && plausible(tokens) && isCapital(first) && !isUpper(first) && !isGiven(first) && !ADJECTIVE.test(first)
  );
};

/** Only a name we can check, or a slip of one. */
export const correcting: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  const close = hints.names.some(
    (name) => name !== bare(first) && first.length >= 3 && distance(name, bare(first)) <= 2,
  );
  if (bearsOut(hints, first) || (close && !isWord(first))) return true;
  return bounded && plausible(tokens) && isOnlyGiven(first);
};
