import { isBelieved, type Place } from './belief';
import { bearsOut, type Hints } from './hints';
import { isCapital, isGiven, isNameToken, isOrganisation, isTitle } from './lexicon';
import type { Named } from './person';
import { nameFrom, tidy, wordsIn } from './tokens';

/** A longer line is a sentence. */
const LONGEST = 160;
const CUT = /\s+(?:at|from|of|on|for|with|@|\/|\||-|–|—)\s.*$/u;
const BRACKETED_TITLE = /\(\s*(mr|mrs|ms|miss|mx|dr|prof|rev)\.?\s*\)/i;

/** "TIA", "ASAP", "UK": capitals that nobody is called by. */
const ABBREVIATIONS = new Set(
  'tia fyi asap uk usa us eu uae nz rsvp eom nb ps pps ok tbc tbd tba btw lol omg wtf thx tks pls plz faq ceo cto cfo coo hr it pr vip id pin atm diy gps usb pdf sms url vat inc ltd plc bv ag sa srl ngo pa ny la dc ii iii am pm gmt est pst utc eta etc rip xl xxl xx xxx no yes hi'.split(
    ' ',
  ),
);
export const isInitials = (text: string): boolean =>
  /^(?:\p{Lu}\.?-?){1,3}$/u.test(text) && !ABBREVIATIONS.has(text.toLowerCase());
const isAbbreviation = (text: string): boolean => /^\p{Lu}+$/u.test(text) && ABBREVIATIONS.has(text.toLowerCase());
/** "Kv. Sigríður", "Hils. Tone": a short close before a known name. */
const SHORT_CLOSE = /^\p{L}{2,5}\.\s+(?=\p{Lu})/u;
const withoutShortClose = (text: string, hints: Hints): string => {
  const rest = text.replace(SHORT_CLOSE, '');
  const [close = '', name = ''] = text.split(' ');
  return rest !== text && !isTitle(close) && (isGiven(name) || bearsOut(hints, name)) ? rest : text;
};

/** A signature line without brackets, dashes, kisses and what stands after a comma. */
const trimLine = (line: string): string =>
  tidy(line.replace(/\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?/g, ' '))
    .replace(/^[\s\-–—~*/^•,.:;'"]+/u, '')
    .replace(/^(?:sent|written|posted|signed|by) (?:by )?(?=\p{Lu})/iu, '')
    .replace(CUT, '')
    .replace(/\s*,.*$/u, '')
    .replace(/(?:\s+x{1,4}|\s*[:;]-?[)(D])+$/i, '')
    .replace(/(?<!^\p{L}|[\s.]\p{L}|-\p{L})[.;:~'"\s-]+$/u, '')
    .trim();

const couple = (text: string, hints: Hints): Named | null => {
  const [, one = '', other = '', rest = ''] =
    text.match(
      /^(\p{L}[\p{L}'-]*) (?:&|\+|and|und|et|y|e|en|og|och|i) (\p{L}[\p{L}'-]*)((?: \p{Lu}[\p{L}'-]*){0,2})$/u,
    ) ?? [];
  if (one === '' || !isCapital(one) || !isCapital(other)) return null;
  const family = /^(?:family|fam|co|team|all|kids|the)$/i.test(other);
  if (!(isGiven(one) || bearsOut(hints, one)) || isOrganisation(one)) return null;
  const named = nameFrom([one, ...wordsIn(rest)]);
  if (family || !named) return named;
  return isGiven(other) || bearsOut(hints, one) ? { ...named, given: 1, and: other } : null;
};

/** "Mirabel at the spa desk": who says where they write from has signed. */
const saysWhere = (line: string): boolean =>
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:at|from|in|@) (?:the |our )?\p{L}/u.test(line);

/** "Capt. Dahl", "Mrs Ogunleye": a title proves the name after it. */
const isTitled = ({ titles, tokens }: Named, place: Place): boolean =>
  titles.length > 0 &&
  titles.every(isCapital) &&
  !tokens.some(isOrganisation) &&
  (place !== 'tail' || tokens.every(isCapital));

/** "Hyacinth Beckford (Mrs)": a title in brackets counts. */
const withTitle = (named: Named, line: string): Named => {
  const title = line.match(BRACKETED_TITLE)?.[1];
  return named.titles.length === 0 && title !== undefined ? { ...named, titles: [title] } : named;
};

/** The name in a line that may be a signature. */
export function nameInLine(line: string, place: Place, hints: Hints): Named | null {
  if (line.length > LONGEST || (/[!?]\s*$/.test(line) && place !== 'phrase')) return null;
  const text = withoutShortClose(trimLine(line), hints);
  if (isAbbreviation(text)) return null;
  if (text === '' || text.length > 60 || /[\d@:?!]/.test(text)) return null;
  const both = couple(text, hints);
  if (both) return both;
  if (isInitials(text) && text.length <= 6) return { titles: [], tokens: [text], given: 0 };
  const words = wordsIn(text);
  const named = words.every(isNameToken) ? nameFrom(words) : null;
  if (!named) return null;
  const where: Place = place === 'block' && saysWhere(line) ? 'phrase' : place;
  const believed = isTitled(named, place) || isBelieved(words.slice(named.titles.length), where, hints);
  return believed ? withTitle(named, line) : null;
}
