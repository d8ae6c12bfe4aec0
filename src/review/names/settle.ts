import { isCompound, isPatronymic } from './form';
import { bare, isFamilyFirst, isGiven, isInitial, isParticle } from './lexicon';
import type { Named } from './person';
import { isInitials } from './signature-line';
import { distance } from './spelling';

/** Shorter words are too easily a name of their own to be put right. */
const SLIP_LETTERS = 5;

const initialsOf = (tokens: readonly string[]): string => tokens.map((token) => bare(token).charAt(0)).join('');

/** Two words that are one given name by themselves: "Juan Carlos", "Елена Петровна". */
const isPair = (tokens: readonly string[]): boolean =>
  isPatronymic(tokens[1] ?? '') || (tokens.length === 2 && isCompound(tokens, true));

/** "Sarah Jane" of Sarah Jane Ó Briain, "Kim Ngân" of Lê Thị Kim Ngân: part of the field's name, and no family name. */
const isGivenPart = (tokens: readonly string[], field: Named): boolean => {
  const all = field.tokens.map(bare);
  const own = tokens.map(bare);
  if (all.length <= own.length || !own.every((token) => all.includes(token))) return false;
  if (all[0] !== own[0] && field.given === 0) return isFamilyFirst(field.tokens[0] ?? '');
  const second = tokens[1] ?? '';
  return own.at(-1) !== all.at(-1) && (isGiven(second) || isParticle(second)) && !isInitial(tokens[0] ?? '');
};

const asSigned = (signed: Named, field: Named | null): Named => {
  const { tokens, titles, given, and } = signed;
  if (tokens.length < 2 || titles.length > 0 || given > 0 || and !== undefined) return signed;
  return isPair(tokens) || (field && isGivenPart(tokens, field)) ? { ...signed, asIs: true } : signed;
};

/** "B." and "MK" stand for the name in the field; "H-J" and "TJ" are how somebody is called. */
const settleInitials = (signed: Named, field: Named | null): Named | null => {
  const [first = ''] = signed.tokens;
  const letters = bare(first);
  if (letters.length === 1) return null;
  const double = first.includes('-') || (field?.tokens[0] ?? '').includes('-');
  // "PJ" of Padraig Joseph Nolan are his two given names: that is how he is called. "PN" and "PJN" stand for all of it.
  const ofGiven = letters.length === 2 && (field?.tokens.length ?? 0) > 2;
  return field && !double && !ofGiven && initialsOf(field.tokens).startsWith(letters) ? null : signed;
};

/** "J. Holloway" of Josiah Holloway, "Hale" of Robert Hale: the field says more. */
const saysLess = ({ tokens, titles }: Named, field: Named): boolean => {
  const [first = ''] = tokens;
  const given = field.tokens[0] ?? '';
  const sameEnd = bare(field.tokens.at(-1) ?? '') === bare(tokens.at(-1) ?? '');
  if (titles.length > 0 || field.tokens.length < 2 || isInitial(given) || !sameEnd) return false;
  if (tokens.length === 1) return isGiven(given) && !isGiven(first) && !isFamilyFirst(given);
  return isInitial(first);
};

/** "Stehpanie" of Stephanie: a slip in one's own name. */
const withoutSlip = (signed: Named, field: Named): Named => {
  const [first = ''] = signed.tokens;
  const low = bare(first);
  if (low.length < SLIP_LETTERS || isGiven(first)) return signed;
  const meant = field.tokens.find((token) => isGiven(token) && bare(token) !== low && distance(bare(token), low) === 1);
  return meant === undefined ? signed : { ...signed, tokens: [meant, ...signed.tokens.slice(1)] };
};

/** What the field adds to a signature. `null`: the signature says nothing that the field doesn't say better. */
export function settle(signed: Named, field: Named | null): Named | null {
  if (signed.tokens.length === 1 && isInitials(signed.tokens[0] ?? '')) return settleInitials(signed, field);
  if (!field) return asSigned(signed, null);
  return saysLess(signed, field) ? null : asSigned(withoutSlip(signed, field), field);
}
