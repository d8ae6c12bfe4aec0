import type { Greeting, Mask } from '../context';
import { isGiven, isWord, isWordlike } from '../names/lexicon';
import { GREETING_WORDS, NOBODY, NOT_ADDRESSED, TITLES } from '../phrases/zones';
import { type Line, writtenLines } from './lines';
import { MASKED } from './mask';
import { countWords, wordsOf } from './stems';

const nobody = new Set(NOBODY.split(' '));
const notAddressed = new Set(NOT_ADDRESSED.split(' '));
const GREETS = new RegExp(`^(\\s*["(]?)(${GREETING_WORDS})(?![\\p{L}])`, 'iu');
const TITLE = new RegExp(`^(${TITLES.split(' ').join('|')})\\.?\\s+(?=\\S)`, 'iu');
/** Up to here a greeting may run before its comma. */
const GREETING_LIMIT = 60;
const STOP = /[,!:;?—–]|\.(?=\s|$)(?<!\b(?:mr|mrs|ms|dr|mx|prof|st|[A-Z])\.)|\s-\s/i;

const looksLikeName = (text: string): boolean => {
  const words = wordsOf(text);
  if (text.includes(MASKED)) return true;
  if (words.length === 0 || words.length > 6 || nobody.has((words[0] ?? '').toLowerCase())) return false;
  return words.length === 1 || /^["(]?[\p{Lu}\p{Lo}]/u.test(text.trim());
};

/** Without a comma the name ends where the capitals end: "Hello María your kettle …". */
const uncommaed = (rest: string): string =>
  rest.match(/^\s+(?:\p{Lu}[\p{L}'.-]*(?:\s+(?=\p{Lu}))?){1,4}(?=\s|$)/u)?.[0] ?? '';

/**
 * "Hi Your order …", "Hey So, …": a common word with a capital begins a sentence and is no name, unless the customer
 * bears it. Where no comma follows ("Hi Will you …", "Hi Sounds good"), only a word that is nothing but a name is one.
 */
const opensSentence = (said: string, names: readonly string[]): boolean => {
  const words = wordsOf(said);
  const called = words.filter((word) => !nobody.has(word.toLowerCase()));
  const first = called[0] ?? '';
  if (!/^\p{Lu}/u.test(first) || TITLE.test(said.trimStart())) return false;
  if (names.some((name) => name.split(' ').includes(first.toLowerCase()))) return false;
  const goesOnAfter = called.some((word) => /^\p{Ll}{4}/u.test(word)) || (words[0] !== first && called.length > 1);
  return goesOnAfter ? !isGiven(first) || isWordlike(first) : isWord(first) && !isGiven(first);
};

const nameIn = (text: string, offset: number): Greeting['name'] => {
  const lead = text.length - text.trimStart().length;
  const title = text.slice(lead).match(TITLE);
  const start = lead + (title?.[0].length ?? 0);
  const name = text.slice(start).trimEnd();
  if (!looksLikeName(title ? `A${name}` : name)) return null;
  return { start: offset + start, end: offset + start + name.length, text: name, title: title?.[1] ?? '' };
};

/** "Ana," alone on the first line, or "Ana — …" where the thread knows an Ana. */
const bareName = (line: Line, names: readonly string[]): Greeting | null => {
  const bare = line.text.match(
    /^\s*([\p{Lu}\p{Lo}][\p{L}'.-]*(?: [\p{Lu}\p{Lo}][\p{L}'.-]*){0,2})\s*([,!:—–-]+)(?=\s|$)/u,
  );
  if (!bare?.[1] || notAddressed.has((wordsOf(bare[1])[0] ?? '').toLowerCase())) return null;
  const alone = bare[0].trim() === line.text.trim() && bare[2] === ',';
  if (!alone && !names.includes(bare[1].toLowerCase())) return null;
  const start = line.start + bare[0].indexOf(bare[1]);
  const end = line.start + bare[0].length;
  return { start, end, word: '', name: nameIn(bare[1], start) };
};

/** A first line of a few words that ends in a capitalised one and a comma greets, in whatever language. */
const shapedLikeOne = (line: Line): Greeting | null => {
  const shaped = line.text.match(/^\s*(\p{L}[\p{L}' -]{1,30}?)\s+((?:[\p{Lu}\p{Lo}][\p{L}'.-]*\s*){1,3}),\s*$/u);
  if (!shaped?.[1] || !shaped[2] || /\b(?:thank|thanks|sorry|apolog)/i.test(shaped[1])) return null;
  const at = line.start + line.text.lastIndexOf(shaped[2]);
  const start = line.start + line.text.indexOf(shaped[1]);
  return { start, end: line.end, word: shaped[1], name: nameIn(shaped[2].trimEnd(), at) };
};

/** "Good morning, Phyllis!": the name may follow a comma. Gives the length of what is said to somebody. */
const afterComma = (rest: string, names: readonly string[]): string => {
  const said = rest.match(/^\s*,\s*([^,.!;:?—–\n]{1,40})(?=[,.!;:—–]|\s*$)/u);
  const words = wordsOf(said?.[1] ?? '');
  const first = (words[0] ?? '').toLowerCase();
  if (!said?.[1] || words.length > 4 || notAddressed.has(first)) return '';
  const known = names.includes(said[1].trim().toLowerCase());
  const addressed = nobody.has(first) || (words.length <= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)));
  return known || (addressed && !opensSentence(said[1], names)) ? said[0] : '';
};

/** "Good afternoon and many thanks for your e-mail", "Hi just checking in": no longer said to anybody. */
const goesOn = (said: string): boolean => {
  const words = wordsOf(said);
  const first = words[0] ?? '';
  if (/^\s+and\s+(?!dear\b)\p{Ll}/u.test(said) || notAddressed.has(first.toLowerCase())) return true;
  return words.length >= 3 && /^\p{Ll}/u.test(first) && !nobody.has(first);
};

/** What is said to somebody after the greeting word, its punctuation left out. */
const saidAfter = (rest: string, names: readonly string[]): string => {
  const stop = rest.slice(0, GREETING_LIMIT).search(STOP);
  const upToStop = stop < 0 ? rest : rest.slice(0, stop);
  const long = countWords(upToStop) > 6;
  const said = long ? uncommaed(rest) : upToStop;
  return goesOn(said) || opensSentence(long ? upToStop : said, names) ? '' : said;
};

/** The greeting at the very top, whether on a line of its own or before the first sentence. `names`: folded names of the thread. */
export function findGreeting(text: string, masks: readonly Mask[], names: readonly string[]): Greeting | null {
  const first = text.split('\n').find((line) => line.trim() !== '');
  const line = writtenLines(text, masks)[0];
  if (!line || line.text !== first) return null;
  const greets = line.text.match(GREETS);
  if (!greets) return bareName(line, names) ?? shapedLikeOne(line);
  const rest = line.text.slice(greets[0].length);
  const plainly = saidAfter(rest, names);
  const comma = plainly.trim() === '' ? afterComma(rest, names) : '';
  const said = (comma || plainly).trimEnd();
  const start = line.start + (greets[1] ?? '').length;
  const lead = comma === '' ? 0 : comma.length - comma.replace(/^\s*,\s*/, '').length;
  const nameAt = line.start + greets[0].length + lead;
  const punctuation = rest.slice(said.length).match(/^(?:\s*[,!:;?.—–-]+)?/)?.[0].length ?? 0;
  const end = line.start + greets[0].length + said.length + punctuation;
  return { start, end, word: greets[2] ?? '', name: nameIn(said.slice(lead), nameAt) };
}
