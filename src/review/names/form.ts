import { COMPOUND_STARTS, COMPOUND_TAKES_ANY, FAMILY_ENDINGS } from './data/compounds';
import {
  bare,
  isAlsoFamily,
  isEastAsianScript,
  isFamilyFirst,
  isGiven,
  isGivenTitle,
  isInitial,
  isNameToken,
  isParticle,
  isVietnameseMiddle,
} from './lexicon';
import type { Form, Named } from './person';

const starts = new Map(
  COMPOUND_STARTS.split(' ').map((entry) => {
    const [first = '', seconds = ''] = entry.split(':');
    return [first, seconds === '' ? null : new Set(seconds.split(','))] as const;
  }),
);
const takesAny = new Set(COMPOUND_TAKES_ANY.split(' '));
const FAMILY_ENDING = new RegExp(`(?:${FAMILY_ENDINGS.split(' ').join('|')})$`);
const FAMILY_START = /^(?:o'|mac[b-df-hj-np-z]|mc|fitz|ter|van)/i;

/** "Seo-yeon", "Hye-jin": a Korean given name as it is romanised, the second half in lower case. */
export const isKoreanGiven = (token: string): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token);
/** Syllables without clusters: could be a Chinese, Korean or Vietnamese given name. */
const soundsEastAsian = (token: string): boolean =>
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|th|ph|ng|nh|kh|tr)?[iuwy]?[aeiouy]{1,3}(?:ng|nh|n|m|k|c|p|t)?){1,2}$/.test(
    bare(token),
  ) && token.length <= 8;

/** Nguyễn Thị Hoa, Kovács Bence, Kim Lee: no part is picked. */
const isFamilyNameFirst = (tokens: readonly string[]): boolean => {
  const [first = '', second = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (tokens.length < 2) return false;
  if (tokens.length > 2 && isVietnameseMiddle(second) && (isFamilyFirst(first) || bare(second) === 'thi')) return true;
  if (isKoreanGiven(last) && !first.includes('-') && !isKoreanGiven(first)) return true;
  if (!isFamilyFirst(first)) return false;
  if (isFamilyFirst(last)) return true;
  return !isGiven(first) || soundsEastAsian(last);
};

/** An unknown word before a known given name: "O'Neill Siobhan", "Fujimoto Ayaka". The e-mail address may settle it. */
const isReversed = (tokens: readonly string[], local: string): boolean => {
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (tokens.length < 2 || tokens.length > 3 || isGiven(first) || !isGiven(last)) return false;
  if (FAMILY_ENDING.test(bare(first)) || FAMILY_START.test(first)) return true;
  return !isAlsoFamily(last) && !local.startsWith(bare(first));
};

/** The part from `at` on goes to the front. */
const givenFirst = (tokens: readonly string[], at: number): Pick<Named, 'tokens' | 'given'> => ({
  tokens: [...tokens.slice(at), ...tokens.slice(0, at)],
  given: tokens.length - at,
});

/** "OSTROWSKI KAREN" with karen.o@…: the address begins with the given name. */
const isTurnedBy = (local: string, { tokens, given, titles }: Named): boolean => {
  if (given > 0 || titles.length > 0 || !isReversed(tokens, local)) return false;
  const last = bare(tokens.at(-1) ?? '');
  return (
    !isFamilyFirst(tokens[0] ?? '') &&
    last.length > 2 &&
    local.startsWith(last) &&
    !local.startsWith(bare(tokens[0] ?? ''))
  );
};

/** "José Luis", "Mary Ann", "Abdul Rahman", "João Pedro": two words, one given name. */
export const isCompound = (tokens: readonly string[], surnameFollows: boolean): boolean => {
  const [first = '', second = ''] = tokens;
  if (!surnameFollows || second === '' || isInitial(second)) return false;
  if (takesAny.has(bare(first))) return true;
  const seconds = starts.get(bare(first));
  if (seconds === undefined) return false;
  return seconds === null ? isGiven(second) && !isAlsoFamily(second) : seconds.has(bare(second));
};

/** "María del Carmen Ruiz", "Maria da Conceição Silva": a particle inside the given name. */
const devotional = (tokens: readonly string[]): number => {
  if (!/^(?:maria|jose|ana|juan|luz|rosa)$/.test(bare(tokens[0] ?? ''))) return 0;
  let at = 1;
  while (at < tokens.length && isParticle(tokens[at] ?? '')) at++;
  return at > 1 && at < tokens.length - 1 && isGiven(tokens[at] ?? '') ? at + 1 : 0;
};

/** "Елена Петровна": name and patronymic belong together in a greeting. */
export const isPatronymic = (token: string): boolean => /(?:вна|вич|ична|ьич|кызы|оглу)$/u.test(token.toLowerCase());

/** "Abd al-Rahman", "Abdel el Fattah": the article binds the two words into one name. */
const isServantOf = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  takesAny.has(bare(first)) && (/^(?:al|el)-/i.test(second) || (isParticle(second) && third !== ''));

/** "Ruiz, Ana María"; "WANG Xiao Ming", "Kim, Min Jun": there, what isn't the family name is one given name. */
const isOneGiven = (tokens: readonly string[], given: number): boolean =>
  isFamilyFirst(tokens[given] ?? '') || isCompound(tokens, true);

const givenCount = ({ tokens, given }: Named): number => {
  if (isServantOf(tokens)) return /-/.test(tokens[1] ?? '') ? 2 : 3;
  const special = devotional(tokens);
  if (given > 0) return isOneGiven(tokens, given) || special > 0 ? given : 1;
  if (special > 0) return special;
  const particle = tokens.findIndex((token, index) => index > 0 && isParticle(token));
  const upTo = particle < 0 ? tokens.length : particle;
  return isCompound(tokens, upTo < tokens.length || tokens.length > 2) && upTo > 1 ? 2 : 1;
};

const titled = ({ titles, tokens }: Named, given: readonly string[], family: readonly string[]): string => {
  const saysGiven = titles.some(isGivenTitle) || family.length === 0;
  return [...titles, ...(saysGiven ? given : family)].join(' ') || tokens.join(' ');
};

const whole = ({ titles, tokens }: Named): Form => ({
  address: [...titles, ...tokens].join(' '),
  sure: false,
  given: tokens,
  family: tokens,
});

/** "NGUYEN Van Anh", "Nguyen, Thi Hoa": the middle name stands first, and nobody is called by it. */
const isMiddleFirst = ({ tokens, given }: Named): boolean =>
  given > 1 && isVietnameseMiddle(tokens[0] ?? '') && isFamilyFirst(tokens[given] ?? '');

/** "Wm. Harris", "Mohd. Faisal": nobody is called by the short form. */
const isAbbreviated = (token: string): boolean => token.length > 2 && token.endsWith('.');

/** Brings a name into the form in which one greets. `local`: the letters before the at sign, for the order of the parts. */
export function formOf(named: Named, local: string): Form {
  const { titles, tokens, and } = named;
  const first = tokens[0] ?? '';
  if (and !== undefined)
    return { address: `${first} and ${and}`, sure: false, given: [first, and], family: tokens.slice(1) };
  if (isEastAsianScript(first)) return whole(named);
  if (tokens.length === 1) {
    return { address: titled(named, tokens, []), sure: isNameToken(first), given: tokens, family: [] };
  }
  if (named.asIs) return { address: [...titles, ...tokens].join(' '), sure: true, given: tokens, family: [] };
  if (isTurnedBy(local, named)) return formOf({ ...named, ...givenFirst(tokens, tokens.length - 1) }, local);
  const open = named.given === 0 && (isFamilyNameFirst(tokens) || isReversed(tokens, local));
  if (titles.length > 0 && isInitial(first)) {
    const family = tokens.filter((token) => !isInitial(token));
    return { address: titled(named, [first], family), sure: family.length > 0, given: [first], family };
  }
  if (isMiddleFirst(named)) return whole({ ...named, ...givenFirst(tokens, named.given) });
  if (isInitial(first) || isAbbreviated(first) || open) return whole(named);
  const count = givenCount(named);
  const given = tokens.slice(0, count);
  const family = tokens.slice(count).filter((token, index, all) => index === all.length - 1 || !isInitial(token));
  return { address: titles.length > 0 ? titled(named, given, family) : given.join(' '), sure: true, given, family };
}
