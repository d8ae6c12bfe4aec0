/** What tells one person from another by its shape alone. Every run is bounded, so that a pasted log costs little. */

export const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
export const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi;
/** A bare address of a page: "shop.example/track/123". Without a path it is a firm's name, which may stay. */
export const PAGE = /(?<![\p{L}\d@.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}\/[^\s<>"]{1,500}/gu;
export const HANDLE = /(?<![\p{L}\d@])@[\p{L}\d][\p{L}\d._]{1,38}[\p{L}\d]/gu;

/** Telephones and cards: digits in groups. What `isNumber` refuses stays. */
export const GROUPED = /(?<![\p{L}\d])[+(]?\d[\d ()./-]{4,26}\d(?![\p{L}\d])/gu;
/** Orders, parcels, serials: letters and digits in a run. */
export const CODE = /(?<![\p{L}\d])(?=[\p{L}./_-]{0,12}\d)[\p{L}\d](?:[./_-]?[\p{L}\d]){2,39}(?![\p{L}\d])/gu;
export const HASHED = /#\s?[\p{L}\d-]{2,24}/gu;
/** The number that a word before it calls one; the group is what goes. */
export const LABELLED =
  /\b(?:order|ticket|invoice|account|case|booking|reservation|reference|ref|customer|member|membership|policy|tracking|parcel|serial|phone|card|passport|licence|license|contract|room|seat)s?(?: (?:number|no\.?|nr\.?|id|code))?[ :#-]{1,3}(?=[\p{L}-]{0,4}\d)([\p{L}\d-]{2,24})/giu;
/** Written by itself or after "born"; other dates are everybody's. */
export const BORN =
  /\b(?:born|birth|birthday|dob|d\.o\.b\.)[ :,\p{Ll}]{0,12}?(\d{1,4}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{1,4})/giu;

const DATE = /^\(?(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|(?:19|20)\d{2}[-/ ](?:19|20)?\d{2})$/;
const CLOCK = /^\d{1,2}[.:]\d{2}/;
/** "500ml", "1990s", "22nd": an amount or a year, nobody's number. */
const MEASURE = /^\d+\p{L}{1,4}$/u;
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** A telephone has seven digits or more; a date or a span of hours has them too. */
export const isNumber = (typed: string): boolean => digitsIn(typed) >= 7 && !DATE.test(typed) && !CLOCK.test(typed);

export function isCode(typed: string): boolean {
  if (DATE.test(typed) || MEASURE.test(typed)) return false;
  const digits = digitsIn(typed);
  if (!/\p{L}/u.test(typed)) return digits >= 5;
  return digits >= 4 || /^(?:ord|order|inv|ref|tkt|case|so|po|acc|cust|id)[-_./]?\d{2}/i.test(typed);
}

const WORD = "[\\p{L}'’.-]{1,24}";
const CAPITAL = "\\p{Lu}[\\p{L}'’.-]{0,24}";
/** A street by a word that is one in any case, and by one that is everyday unless it is capitalised. */
const STREET =
  '(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Tt]errace|[Cc]rescent|[Bb]oulevard|[Gg]ardens|[Mm]ews|[Ss]t\\.|[Rr]d\\.|[Aa]ve\\.)';
const STREET_NAMED =
  '(?:St|Rd|Ave|Ln|Dr|Drive|Close|Court|Ct|Way|Place|Pl|Square|Sq|Hill|Park|Row|Walk|Grove|Green|Blvd|Parkway|Pkwy|Highway|Hwy|Quay|Wharf)\\.?';
const HOUSE =
  '(?:(?:[Ff]lat|[Aa]pt\\.?|[Aa]partment|[Uu]nit|[Ss]uite) ?\\d{1,5}\\p{L}?,? )?\\d{1,5}(?:[-/]\\d{1,4})?\\p{L}?';
const POSTCODE =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4} ?[A-Z]{2}|\\d{4,5})';
const CITY_WORD = "\\p{Lu}[\\p{L}'’-]{0,24}";
const CITY = `(?:${POSTCODE} )?${CITY_WORD}(?: ${CITY_WORD}){0,2}(?: ${POSTCODE})?`;
/** What follows a street: after a comma, alone on the next line, or the postcode right behind it. */
const TAIL = `(?:,[ \\n]{1,2}(?:${CITY}|${POSTCODE})(?![\\p{L}\\d])|\\n(?:${CITY}|${POSTCODE})(?=[\\n,]|$)| ${POSTCODE}(?![\\p{L}\\d])){0,4}`;

const place = (line: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${line}(?![\\p{L}\\d])`, 'gu');

/** House, street and what follows as far as the postcode; the postcode by itself. */
export const PLACES: readonly RegExp[] = [
  place(`${HOUSE},? (?:${WORD} ){1,3}${STREET}${TAIL}`),
  place(`${HOUSE},? (?:${CAPITAL} ){1,3}${STREET_NAMED}${TAIL}`),
  place(`(?:${CAPITAL}[ -]){0,2}\\p{L}{2,24}(?:straße|strasse|str\\.|gasse|allee|platz|weg) \\d{1,4}\\p{L}?${TAIL}`),
  place(`\\d{1,5},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Qq]uai) (?:${WORD} ){0,3}${CAPITAL}${TAIL}`),
  place(`(?:[Cc]alle|[Cc]/|[Aa]venida|[Pp]laza|[Vv]ia|[Pp]iazza) (?:${WORD} ){0,3}${CAPITAL},? \\d{1,4}${TAIL}`),
  place('(?:PO|P\\.O\\.) [Bb]ox \\d{1,8}'),
  place('[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}'),
  place('[A-Z]\\d[A-Z] \\d[A-Z]\\d'),
];

/** The last digits of a card or an account, as shops and banks say which one they mean. */
export const LAST_DIGITS =
  /\b(?:end(?:s|ed|ing)?(?: in| with)?|last (?:four|4)(?: digits)?(?: are| is|:)?) (\d{3,4})\b/gi;
