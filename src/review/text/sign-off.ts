import type { Mask, SignOff } from '../context';
import { ROLE_WORDS, SIGN_OFF_NOUNS, SIGN_OFF_PHRASES } from '../phrases/zones';
import { type Line, writtenLines } from './lines';
import { plain } from './normalise';
import { wordsOf } from './stems';

const nouns = new Set(SIGN_OFF_NOUNS.split(' '));
const roles = new Set(ROLE_WORDS.split(' '));
const SIGNS_OFF = new RegExp(`^(?:${SIGN_OFF_PHRASES})[,.!]*$`, 'i');
/** Lines under a name: role, team, address, telephone. */
const MOST_LINES = 8;
const BLOCK_LINE_WORDS = 8;

/** The words of the agent's field that are a name: "Loans, Stephanie" is Stephanie. */
export function agentNamesOf(agentName: string): readonly string[] {
  return wordsOf(agentName)
    .map(plain)
    .filter((word) => word.length > 1 && !roles.has(word));
}

/** "Bartek" for Bartłomiej, "Mattie" for Matthew: three letters in common, and short. */
const isShortFor = (word: string, names: readonly string[]): boolean =>
  word.length >= 3 && word.length <= 8 && names.some((name) => name.slice(0, 3) === word.slice(0, 3));

const names = (line: string, agentNames: readonly string[]): boolean => {
  const words = wordsOf(line).map(plain);
  if (words.some((word) => agentNames.includes(word))) return true;
  return words.length <= 2 && /^\p{Lu}/u.test(line.trim()) && isShortFor(words[0] ?? '', agentNames);
};

const isSentence = (text: string, words: number): boolean =>
  /[?:;]$/.test(text) || (words >= 4 && /[\p{L}\d)]{2}[.!]$/u.test(text));

/** "Jonas", "Ihre Annika Thal", "Eilidh Ross, Purser's office": a short line with the agent's name. */
const isAgentLine = (line: string, agentNames: readonly string[]): boolean => {
  const text = line
    .trim()
    .replace(/^[—–-]+\s*/, '')
    .replace(/\([^)]*\)/g, '')
    // A telephone number may stand behind the name.
    .replace(/,?\s*\+?\d[\d ()/-]{5,}$/, '')
    .trim();
  const words = wordsOf(text).length;
  if (words === 0 || words > 6 || isSentence(text, words) || /\p{L}{2}[.!?]\s+\p{L}{2,}/u.test(text)) return false;
  return names(text, agentNames);
};

/** A short capitalised line: some name, a team, an office. */
const isNameLine = (line: string): boolean => {
  const text = line
    .trim()
    .replace(/^[—–-]+\s*/, '')
    .replace(/,?\s*\+?\d[\d ()/-]{5,}$/, '');
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5 || /[?!:,]$/.test(text) || /[^.]{3}(?<!\b\p{Lu})\.$/u.test(text))
    return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return /^[\p{Lu}\p{Lo}]/u.test(text) && capitals / words.length >= 0.5;
};

const isPlaceholder = (line: string): boolean => /^\s*(?:\{\{?[^{}]+\}\}?|\[[^[\]]+\]|\ufffc)\s*$/u.test(line);

/** "Thanks for the photo," thanks for something and "Sorry again," is an apology: last lines, not sign-offs. */
const saysSomething = (text: string): boolean =>
  /^(?:many |warm |my |our )?(?:thanks|thank you)\b.*\bfor\b/i.test(text) || /\b(?:sorry|apolog|welcome)/i.test(text);

const hasSignOffWord = (text: string): boolean =>
  SIGNS_OFF.test(text) || (!saysSomething(text) && wordsOf(text.toLowerCase()).some((word) => nouns.has(word)));

const isPhrase = (line: string): boolean => {
  const text = line.trim();
  if (SIGNS_OFF.test(text)) return true;
  const words = wordsOf(text.toLowerCase());
  if (words.length === 0 || words.length > 12 || /[.?]$/.test(text) || saysSomething(text)) return false;
  const small = words.length <= 4;
  if (small && /,$/.test(text)) return true;
  return words.some((word) => nouns.has(word)) && (small ? !/\b(?:is|are|be|my|see)\b/i.test(text) : /,$/.test(text));
};

const blockFrom = (lines: readonly Line[], at: number): SignOff | null => {
  const first = lines[at];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const above = lines[at - 1];
  const phrased = above !== undefined && isPhrase(above.text);
  return {
    start: phrased ? above.start : first.start,
    end: last.end,
    phrase: phrased ? above.text.trim().replace(/[,.!]+$/, '') : '',
    lines: lines.slice(at).map((line) => line.text.trim()),
  };
};

/** The highest line with the agent's name that has nothing but short lines under it. */
const named = (lines: readonly Line[], agentNames: readonly string[]): SignOff | null => {
  let found = -1;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - MOST_LINES); at--) {
    const text = lines[at]?.text.trim() ?? '';
    const alone = at > 0 || wordsOf(text).every((word) => agentNames.includes(plain(word)));
    if (alone && isAgentLine(text, agentNames)) found = at;
    const words = wordsOf(text).length;
    if (words > BLOCK_LINE_WORDS || isSentence(text, words) || isPhrase(text)) break;
  }
  return found < 0 ? null : blockFrom(lines, found);
};

const unnamed = (lines: readonly Line[]): SignOff | null => {
  let at = lines.length;
  const isUnder = (line: Line | undefined): boolean =>
    line !== undefined && (isNameLine(line.text) || isPlaceholder(line.text));
  while (at > 1 && lines.length - at < 6 && isUnder(lines[at - 1])) at--;
  if (at < lines.length) return blockFrom(lines, at);
  const last = lines[at - 1];
  if (!last || !isPhrase(last.text)) return null;
  return { start: last.start, end: last.end, phrase: last.text.trim().replace(/[,.!]+$/, ''), lines: [] };
};

const DASHED = /(?:^|[\s.!?)])((?:[—–^-]|- )\s?(\p{Lu}[\p{L}'.-]*(?:[, ]+[\p{L}'.-]+){0,4}))\s*$/u;
const TRAILING = /(?<=[.!?,…)]\s+)(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'.-]*){0,2})\s*$/u;
const PHRASE_BEFORE = /(?:^|[.!?…]\s+)([^.!?…]{2,40}),\s*$/u;

/** "… tonight. – Mo", "Enjoy your tea! Mattias", "Kind regards, Sam": the name ends the last line. */
const inLine = (line: Line, agentNames: readonly string[]): SignOff | null => {
  const dashed = line.text.match(DASHED);
  if (dashed?.[1] && dashed[2]) {
    const at = line.text.lastIndexOf(dashed[1]);
    return { start: line.start + at, end: line.end, phrase: '', lines: [dashed[2].trim()] };
  }
  const trailing = line.text.match(TRAILING);
  if (!trailing?.[1]) return null;
  const before = line.text.slice(0, trailing.index);
  const phrase = before.match(PHRASE_BEFORE)?.[1]?.trim() ?? '';
  const phrased = phrase !== '' && hasSignOffWord(phrase);
  // "Cheers, Ana" may thank Ana: only where nobody knows the agent's name does the phrase decide.
  if (agentNames.length > 0 ? !names(trailing[1], agentNames) : !phrased) return null;
  const at = phrased ? before.lastIndexOf(phrase) : (trailing.index ?? 0);
  return { start: line.start + at, end: line.end, phrase: phrased ? phrase : '', lines: [trailing[1]] };
};

const POSTSCRIPT = /^\s*p\.?\s?s\b\.?[\s:,–—-]/i;

/** Sign-offs stand above a postscript; where there is none, the text is only body. */
const beforePostscript = (lines: readonly Line[]): readonly Line[] => {
  const at = lines.findLastIndex((line) => POSTSCRIPT.test(line.text));
  return at > 0 && lines.length - at <= 3 ? lines.slice(0, at) : lines;
};

/** The sign-off: a phrase and the lines under it, or only a name, at the end or above a postscript. */
export function findSignOff(text: string, masks: readonly Mask[], agentName: string): SignOff | null {
  const lines = beforePostscript(writtenLines(text, masks));
  const last = lines.at(-1);
  if (!last) return null;
  const agentNames = agentNamesOf(agentName);
  return named(lines, agentNames) ?? inLine(last, agentNames) ?? unnamed(lines);
}
