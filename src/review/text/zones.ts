import type { Greeting, Mask, SignOff } from '../context';
import { GREETING_WORDS, NOBODY, SIGN_OFF_NOUNS, SIGN_OFF_PHRASES, TITLES } from '../phrases/zones';
import type { Span } from '../types';
import { MASKED } from './mask';
import { countWords, wordsOf } from './stems';

const nobody = new Set(NOBODY.split(' '));
const nouns = new Set(SIGN_OFF_NOUNS.split(' '));
const GREETS = new RegExp(`^(\\s*["(]?)(${GREETING_WORDS})(?![\\p{L}])`, 'iu');
const TITLE = new RegExp(`^(${TITLES.split(' ').join('|')})\\.?\\s+(?=\\S)`, 'iu');
const SIGNS_OFF = new RegExp(`^(?:${SIGN_OFF_PHRASES})[,.!]*$`, 'i');
/** Up to here a greeting may run before its comma. */
const GREETING_LIMIT = 60;

interface Line extends Span {
  readonly text: string;
}

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start += line.length + 1;
    return span;
  });
};

const isMasked = (span: Span, masks: readonly Mask[]): boolean =>
  masks.some(
    (mask) => mask.kind !== 'link' && mask.kind !== 'email' && mask.start <= span.start && mask.end >= span.end,
  );

const looksLikeName = (text: string): boolean => {
  const words = wordsOf(text);
  if (text.includes(MASKED)) return true;
  if (words.length === 0 || words.length > 6 || nobody.has((words[0] ?? '').toLowerCase())) return false;
  return words.length === 1 || /^["(]?[\p{Lu}\p{Lo}]/u.test(text.trim());
};

/** Without a comma the name ends where the capitals end: "Hello María your kettle …". */
const uncommaed = (rest: string): string =>
  rest.match(/^\s+(?:\p{Lu}[\p{L}'.-]*(?:\s+(?=\p{Lu}))?){1,4}(?=\s|$)/u)?.[0] ?? '';

const nameIn = (text: string, offset: number): Greeting['name'] => {
  const lead = text.length - text.trimStart().length;
  const title = text.slice(lead).match(TITLE);
  const start = lead + (title?.[0].length ?? 0);
  const name = text.slice(start).trimEnd();
  if (!looksLikeName(title ? `A${name}` : name)) return null;
  return { start: offset + start, end: offset + start + name.length, text: name, title: title?.[1] ?? '' };
};

const openingName = (line: Line, names: readonly string[]): Greeting | null => {
  const bare = line.text.match(
    /^\s*([\p{Lu}\p{Lo}][\p{L}'.-]*(?: [\p{Lu}\p{Lo}][\p{L}'.-]*){0,2})\s*([,!:—–-]+)(?=\s|$)/u,
  );
  if (!bare?.[1]) return null;
  const alone = bare[0].trim() === line.text.trim() && bare[2] === ',';
  if (!alone && !names.includes(bare[1].toLowerCase())) return null;
  const start = line.start + bare[0].indexOf(bare[1]);
  const end = line.start + bare[0].length;
  return { start, end, word: '', name: { start, end: start + bare[1].length, text: bare[1], title: '' } };
};

/** The greeting at the very top, whether on a line of its own or before the first sentence. `names`: folded names of the thread. */
export function findGreeting(text: string, masks: readonly Mask[], names: readonly string[]): Greeting | null {
  const line = linesOf(text).find((candidate) => candidate.text.trim() !== '');
  if (!line || isMasked(line, masks)) return null;
  const greets = line.text.match(GREETS);
  if (!greets) return openingName(line, names);
  const rest = line.text.slice(greets[0].length);
  const stop = rest
    .slice(0, GREETING_LIMIT)
    .search(/[,!:;?—–]|\.(?=\s|$)(?<!\b(?:mr|mrs|ms|dr|mx|prof|st|[A-Z])\.)|\s-\s/i);
  const runsOn = stop < 0 && countWords(rest) > 6;
  const said = runsOn ? uncommaed(rest) : stop < 0 ? rest : rest.slice(0, stop);
  if (countWords(said) > 8) return null;
  const start = line.start + (greets[1] ?? '').length;
  const nameAt = line.start + greets[0].length;
  const punctuation = rest.slice(said.length).match(/^\s*[,!:;?.—–-]*/)?.[0].length ?? 0;
  return { start, end: nameAt + said.length + punctuation, word: greets[2] ?? '', name: nameIn(said, nameAt) };
}

const isSignOffPhrase = (line: string): boolean => {
  const text = line.trim();
  if (SIGNS_OFF.test(text)) return true;
  const words = wordsOf(text.toLowerCase());
  if (words.length === 0 || words.length > 12 || /[.?]$/.test(text)) return false;
  // "Thanks for the photo," thanks for something: it is the last line, not the sign-off.
  if (/^(?:many |warm |my |our )?(?:thanks|thank you)\b.*\bfor\b/i.test(text)) return false;
  const short = words.length <= 4;
  return words.some((word) => nouns.has(word)) && (short ? !/\b(?:is|are|be|my|see)\b/i.test(text) : /,$/.test(text));
};

/** "Rajiv Pillai", "Jonas", "The Acme team", "Nursery desk": a line that names, not one that says. */
const isNameLine = (line: string, agentNames: readonly string[]): boolean => {
  const text = line.trim().replace(/^[—–-]+\s*/, '');
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 7 || /[?!:]$/.test(text) || /[^.]{3}\.$/.test(text)) return false;
  if (agentNames.includes((words[0] ?? '').toLowerCase())) return words.length <= 6;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return /^[\p{Lu}\p{Lo}]/u.test(text) && capitals / words.length >= 0.5 && words.length <= 5;
};

const DASHED = /(?:^|[\s.!?])[—–-]\s?(\p{Lu}[\p{L}'.-]*(?:[, ]+[\p{L}'.-]+){0,4})\s*$/u;
const ONE_LINE =
  /^\s*((?:kind|best|warm|many|with|kindest|warmest)? ?(?:regards|wishes|thanks|cheers|best|sincerely|warmly|yours|take care|all the best))[,.! —–-]+(\p{Lu}[\p{L}'.-]*(?: [\p{L}'.-]+){0,3})\s*$/iu;

const inOneLine = (line: Line): SignOff | null => {
  const whole = line.text.match(ONE_LINE);
  if (whole?.[2]) return { start: line.start, end: line.end, phrase: whole[1] ?? '', lines: [whole[2]] };
  const dashed = line.text.match(DASHED);
  if (!dashed?.[1]) return null;
  const dash = line.text.lastIndexOf(dashed[0].trimStart().charAt(0) === '' ? dashed[1] : dashed[0].trim());
  return { start: line.start + Math.max(0, dash), end: line.end, phrase: '', lines: [dashed[1].trim()] };
};

/** The sign-off at the very end: a phrase and the lines under it, or only a name. */
export function findSignOff(text: string, masks: readonly Mask[], agentNames: readonly string[]): SignOff | null {
  const lines = linesOf(text).filter((line) => line.text.trim() !== '' && !isMasked(line, masks));
  const last = lines.at(-1);
  if (!last || lines.length < 1) return null;
  let at = lines.length;
  while (at > 1 && lines.length - at < 6 && isNameLine(lines[at - 1]?.text ?? '', agentNames)) at--;
  const above = lines[at - 1];
  if (above && at >= 1 && isSignOffPhrase(above.text)) {
    const under = lines.slice(at).map((line) => line.text.trim());
    return { start: above.start, end: last.end, phrase: above.text.trim().replace(/[,.!]+$/, ''), lines: under };
  }
  const one = inOneLine(last);
  if (one) return one;
  const first = lines[at];
  if (!first || at < 1) return null;
  return { start: first.start, end: last.end, phrase: '', lines: lines.slice(at).map((line) => line.text.trim()) };
}
