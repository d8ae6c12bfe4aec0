import { isGiven, isInitial, isLower, isParticle, isUpper } from './lexicon';

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

/** "o'neill" → "O'Neill", "jean-luc" → "Jean-Luc", "ra'ed" → "Ra'ed". "McDonald" only if somebody wrote it so. */
const titleCase = (word: string): string =>
  word
    .split('-')
    .map((part) => {
      const [head = '', ...rest] = part.split("'");
      if (rest.length === 0) return capital(head);
      const tail = rest.join("'");
      return `${capital(head)}'${head.length === 1 ? capital(tail) : tail.toLowerCase()}`;
    })
    .join('-');

/** "mARTA": typed with the shift key held the wrong way round. */
const isInverted = (token: string): boolean => /^\p{Ll}\p{Lu}{2,}$/u.test(token);

/** All capitals or all lower case becomes title case; mixed case that a person typed stays. */
export function fixCase(tokens: readonly string[]): readonly string[] {
  const shouting = tokens.every((token) => isUpper(token) || token.length === 1 || isInitial(token));
  return tokens.map((token, index) => {
    if (isParticle(token) && index > 0 && (isLower(token) || shouting)) return token.toLowerCase();
    if (isLower(token) || isInverted(token)) return titleCase(token);
    if (isInitial(token) || !isUpper(token)) return token;
    // "JP" and "TJ" are how somebody signs; "JO" and "MARIA" are typed in capitals.
    const initials = token.replace(/\P{L}/gu, '').length <= 2 && !isGiven(token);
    return initials && !(shouting && tokens.length > 1) ? token : titleCase(token);
  });
}
