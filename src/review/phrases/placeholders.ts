/** What templates leave behind. Regular expressions over the draft; see `rules/names/name-placeholder-left.ts`. */

/** Words by which templates name what belongs in a slot. */
export const FIELD_WORDS =
  'first|last|full|given|sur|family|nick|user|customer|client|guest|agent|sender|recipient|requester|rep|your|my|name|names|firstname|lastname|fullname|fname|lname|surname|username|date|day|time|order|number|no|id|ref|reference|amount|price|sum|link|url|address|email|phone|product|item|company|brand|team|topic|issue|reason|insert|here|tbd|tbc|todo|xx+|x|city|country|tracking|invoice|ticket|case|title|salutation|placeholder|blank|field|value|text|details|month|year|hours|discount|code|plan|vorname|nachname|anrede|name_kunde|kunde|kundenname|prenom|prénom|nom|nombre|apellido|cliente|nome|cognome|sobrenome|naam|voornaam|achternaam|imie|imię|nazwisko|förnamn|efternamn|fornavn|etternavn|datum|fecha|data';

/** Sure wherever they stand. */
export const SURE = [
  '\\{\\{[^{}\\n]{0,60}\\}?\\}?',
  '\\{%[^%\\n]{0,60}%?\\}?',
  '<<[^<>\\n]{1,40}>>',
  '\\$\\{[^}\\n]{1,60}\\}?',
  '%%?[A-Za-z_]{3,30}%%?(?![\\d])',
  '\\*\\|[A-Za-z_: ]{2,30}\\|\\*',
  '_{3,}',
];

/** In brackets of some kind: a slot only if it says what belongs in it. Group 1. */
export const BRACKETED = [
  '(?<![\\p{L}\\d_])\\[{1,2}([^\\[\\]\\n]{1,40})\\]{1,2}(?!\\()',
  '<([\\p{L}_ ]{2,30})>',
  '(?<![\\p{L}\\d$])\\{([\\p{L}_. ]{2,40})\\}',
  '\\(((?:insert|fill in) [\\p{L} ]{2,30})\\)',
  '(?<![\\w#])#([A-Za-z_]{3,30})#',
  '(?<![\\w$])\\$([A-Z_]{3,30})\\$',
  '(?<![\\w@])@@?([A-Z_]{3,30})@@?(?!\\w)',
];

/** "FIRST_NAME", "CUSTOMER_NAME", "FNAME": constants of a template. */
export const CONSTANTS =
  '(?<![\\w/.-])(?:[FL]NAME|(?:FIRST|LAST|FULL|SUR|CUSTOMER|CLIENT)NAME)(?![\\w])|(?<![\\w/.-])(?:[A-Z]{2,12}_){1,3}(?:NAME|DATE|NUMBER|NO|ID|AMOUNT|LINK|URL|EMAIL|PRODUCT|ITEM)(?![\\w])';

/** "in [DATACENTRE]": capitals in brackets after a word that wants a thing. Not keys, and not labels as "[URGENT]". */
export const SHOUTED =
  '(?<=(?<![\\p{L}])(?:in|at|from|by|with|to|for|on|of|is|called|named|until|your|our|the)\\s)\\[(?!(?:ENTER|SHIFT|CTRL|SPACE|DELETE|HOME|RETURN|BACKSPACE|MENU|START|STOP|POWER|RESET|EXTERNAL|URGENT|REDACTED|REMOVED|SOLVED|BETA)\\])\\p{Lu}[\\p{Lu}_ ]{3,28}\\](?!\\s?(?:key|button|tab|menu|field|box|icon|option))';

/** "XXXX", "XX/XX": not "XXXL", not kisses, not the start of a card number. */
export const CROSSES = '(?<![\\p{L}\\d/-])(?:X{3,}|XX[/.-]XX(?:[/.-]X{2,4})?)(?![\\p{L}])(?!\\s?-?\\d)';

/** Values a program writes where it has none. */
export const EMPTY_VALUES = '(?<![\\p{L}\\d_."\'])(?:null|undefined|NaN|\\[object Object\\])(?![\\p{L}\\d_"\'])';
/** After these words it is spoken about, not left over. */
export const SPOKEN_ABOUT =
  '^\\s*(?:and void|hypothesis|value|values|pointer|character|field|fields|reference|error|errors|result|results|method|variable|is not|or undefined|or null|check|island|space)';
