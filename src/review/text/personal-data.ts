import type { Span, Ticket } from '../types';
import { plain } from './normalise';

/** Something in a text by which one customer can be told from another. `key` is the same however it was typed. */
export interface Datum extends Span {
  readonly key: string;
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
/** Orders, accounts, parcels: a run of letters and digits with single marks between; telephones have spaces, too. */
const NUMBER =
  /(?<![\p{L}\d])(?:[+0]\d{1,5}(?:[ /-]\d{2,8}){1,4}|(?=[\p{L}/.-]{0,12}\d)[\p{L}\d](?:[/.-]?[\p{L}\d]){3,23})(?![\p{L}\d])/gu;
/** A sum with odd cents: a round one, or one that ends like a price, stands in many tickets. */
const AMOUNT =
  /(?:[$€£₹]\s?\d[\d.,]{0,11}|(?<![\p{L}\d.,])\d[\d.,]{0,11} ?(?:€|£|euros?|dollars|pounds|usd|eur|gbp|rupees))/giu;
const PRICE_ENDS = new Set(['00', '50', '90', '95', '99', '49']);
/** Dates and times are everybody's. */
const DATE = /^(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|(?:19|20)\d{2}[-/ ](?:19|20)?\d{2})$/;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;
const CAPITAL_WORD = /\p{Lu}[\p{L}\p{M}'-]{1,30}/gu;

const MOST_DIGITS = 20;
/** Ticket text is read up to here, in UTF-16 code units; a log that somebody pasted would fill the memory. */
const READ_CHARACTERS = 20_000;

const numberKey = (typed: string): string | null => {
  const bare = typed.replace(/[+\s./-]/g, '').toUpperCase();
  const digits = bare.replace(/\D/g, '').length;
  return digits < 5 || digits > MOST_DIGITS || DATE.test(typed) ? null : bare;
};

const amountKey = (typed: string): string | null => {
  const [, whole = '', cents] = /(\d[\d.,]*?)(?:[.,](\d{2}))?(?:\D*)$/.exec(typed) ?? [];
  return cents === undefined || PRICE_ENDS.has(cents) ? null : `${whole.replace(/[.,]/g, '')}.${cents}`;
};

const matches = (text: string, regex: RegExp, keyOf: (typed: string) => string | null): readonly Datum[] =>
  [...text.matchAll(regex)].flatMap(({ 0: typed, index: start }) => {
    const key = keyOf(typed);
    return key === null ? [] : [{ start, end: start + typed.length, key }];
  });

/** Two or three capitalised words in a row, so that "Tom Okafor" is found in "Dear Tom Okafor". */
function namesIn(text: string): readonly Datum[] {
  const words = [...text.matchAll(CAPITAL_WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const touches = (at: number): boolean => text.slice(words[at]?.end, words[at + 1]?.start) === ' ';
  return words.flatMap((first, at) => {
    const found: Datum[] = [];
    for (let last = at + 1; last < at + 3 && last < words.length && touches(last - 1); last += 1) {
      const end = words[last]?.end ?? first.end;
      found.push({ start: first.start, end, key: nameKeyOf(text.slice(first.start, end)) });
    }
    return found;
  });
}

const nameKeyOf = (name: string): string => `name ${plain(name).replace(/\s+/g, ' ').trim()}`;

/** Addresses, numbers and sums of a text; names are found by `withNames` only, since any two words may be one. */
export function dataIn(text: string, withNames: boolean): readonly Datum[] {
  const read = text.slice(0, READ_CHARACTERS).replace(LINK, (link) => ' '.repeat(link.length));
  const emails = matches(read, EMAIL, (typed) => typed.toLowerCase());
  const rest = read.replace(EMAIL, (email) => ' '.repeat(email.length));
  const amounts = matches(rest, AMOUNT, amountKey);
  const numbers = matches(
    rest.replace(AMOUNT, (sum) => ' '.repeat(sum.length)),
    NUMBER,
    numberKey,
  );
  return [...emails, ...numbers, ...amounts, ...(withNames ? namesIn(rest) : [])];
}

/** Who wrote the ticket: their address and, where it has two words, their name. */
export const personKeys = ({ customer }: Pick<Ticket, 'customer'>): readonly string[] => {
  const name = customer.name?.trim() ?? '';
  const email = customer.email?.trim().toLowerCase() ?? '';
  return [...(/^\p{L}\S*(?: \S+){1,2}$/u.test(name) ? [nameKeyOf(name)] : []), ...(email === '' ? [] : [email])];
};

/** FNV-1a twice, with the salt in it: 53 bits, from which nothing can be read back. */
export function hashDatum(key: string, salt: number): number {
  let first = (0x811c9dc5 ^ salt) >>> 0;
  let second = (0x01000193 ^ ~salt) >>> 0;
  for (let i = 0; i < key.length; i += 1) {
    first = Math.imul(first ^ key.charCodeAt(i), 0x01000193) >>> 0;
    second = Math.imul(second ^ key.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return first * 0x200000 + (second >>> 11);
}
