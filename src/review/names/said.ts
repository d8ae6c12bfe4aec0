import { CALLS_SELF, GREETS, IT_IS, NAMES_SELF, PRESENTS_SELF, THIS_IS } from './data/said';
import { bearsOut, distance, type Hints } from './hints';
import { ownLines } from './letter';
import {
  bare,
  isCapital,
  isCaseless,
  isGiven,
  isLower,
  isNameToken,
  isOnlyGiven,
  isOrganisation,
  isParticle,
  isRelation,
  isTitle,
  isUpper,
  isWord,
  isWordlike,
} from './lexicon';
import type { Named } from './person';
import { nameFrom } from './tokens';

export interface Said {
  readonly named: Named;
  /** How they want to be called, or a correction: outlives a later signature. */
  readonly preferred: boolean;
}

const BEFORE = '(?<=^|[\\s,.;:!?(—–-])';
const after = (triggers: string): RegExp => new RegExp(`${BEFORE}(?:${triggers})[:,]?\\s+`, 'giu');
const NAMES = after(NAMES_SELF);
const CALLS = after(CALLS_SELF);
const PRESENTS = after(PRESENTS_SELF);
const THIS = after(THIS_IS);
/** "it's" says a name only where a clause begins: not "I think it's Alexa". */
const IT = new RegExp(`(?:^|[.!,;(\\n—–-]\\s*|\\b(?:${GREETS}|btw|but|actually)\\b[ ,!.]*)(?:${IT_IS})\\s+`, 'giu');
const HERE = new RegExp(
  `(?:^|[.!\\n(]\\s*|\\b(${GREETS})[ ,!.]+)((?:\\p{L}[\\p{L}'-]*\\s){0,2}\\p{L}[\\p{L}'-]*) (?:here|speaking)\\b(?!\\s+(?:is|are|in the|to)\\b)`,
  'giu',
);
const PREFERS = /call|actual|name'?s? is spel|spel|go by|known as/i;

interface Word {
  readonly text: string;
  /** Punctuation after it, empty for a space. */
  readonly stop: string;
}

/** Up to six words that follow, as far as nothing but spaces parts them. */
const wordsAfter = (text: string, at: number): readonly Word[] => {
  const words: Word[] = [];
  const next = /(\p{L}[\p{L}\p{M}'-]*\.?)(\s*)([^\p{L}\s]?)/uy;
  next.lastIndex = at;
  for (let match = next.exec(text); match && words.length < 6; match = next.exec(text)) {
    const raw = match[1] ?? '';
    const ends = raw.endsWith('.') && !isTitle(raw) && !/^\p{Lu}\.$/u.test(raw);
    const stop = ends ? '.' : (match[3] ?? '') || (/\n/.test(match[2] ?? '') || match[2] === '' ? '\n' : '');
    words.push({ text: ends ? raw.slice(0, -1) : raw, stop });
    if (stop !== '') break;
  }
  return words;
};

const CONTINUES =
  /^(?:and|und|y|et|e|from|with|at|but|btw|by|here|writing|calling|speaking|i|we|my|again|not|the|who|your|of|ref|re|regarding|one|on|acc|account|order|if|what|when|where|how|can|could|please|also)$/i;

/** The run of words that can be a name: capitals with particles between, or one word in lower case. */
const runOf = (words: readonly Word[]): readonly Word[] => {
  const titles = words.findIndex(({ text }) => !isTitle(text));
  const from = Math.max(0, titles);
  const first = words[from];
  if (!first) return [];
  if (isLower(first.text)) return words.slice(0, from + 1);
  let end = from + 1;
  for (let at = end; at < words.length && at < from + 5 && words[at - 1]?.stop === ''; at++) {
    const { text } = words[at] ?? { text: '' };
    if (isCaseless(first.text) ? CONTINUES.test(text) : !isCapital(text) && !isParticle(text)) break;
    if (/^I$/.test(text)) break;
    if (isCapital(text)) end = at + 1;
  }
  return words.slice(0, end);
};

const isBounded = (words: readonly Word[], run: readonly Word[]): boolean => {
  const last = run.at(-1);
  const next = words[run.length];
  return last?.stop !== '' || next === undefined || CONTINUES.test(next.text);
};

const isOthers = (words: readonly Word[], run: readonly Word[]): boolean => {
  const next = words[run.length]?.text ?? '';
  return run.some(({ text }) => /'s?$/.test(text)) || /^(?:who|whose|that|is|has|was|died|and I)$/.test(next);
};

type Trust = (tokens: readonly string[], bounded: boolean, hints: Hints) => boolean;

const plausible = (tokens: readonly string[]): boolean =>
  tokens.every((token) => isNameToken(token) && (isGiven(token) || !isWord(token)) && !isOrganisation(token));

const strong: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (tokens.some((token) => bearsOut(hints, token))) return true;
  if (isOnlyGiven(first)) return true;
  if (!plausible(tokens) || isRelation(first) || CONTINUES.test(first)) return false;
  if (isCapital(first)) return !isUpper(first) || isGiven(first);
  return bounded && !isWordlike(first) && first.length > 2;
};

/** "call me tomorrow": in lower case only a name we know. */
const calling: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  return strong(tokens, bounded, hints) && (isCapital(first) || isOnlyGiven(first) || bearsOut(hints, first));
};

/** No name, but a mood, a nation, a state. */
const ADJECTIVE = /(?:ed|ing|ous|ful|ish|less|able|ible|ese|ian|ive|ic|ly|ist|ant|ent)$/i;

const weak: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (tokens.some((token) => bearsOut(hints, token)) && (isCapital(first) || !isWord(first))) return true;
  if (!plausible(tokens) || !bounded || isRelation(first)) return false;
  if (isOnlyGiven(first)) return true;
  if (!isCapital(first) || isUpper(first) || isCaseless(first)) return false;
  if (isGiven(first)) return !isWord(first);
  return tokens.length > 1 && !ADJECTIVE.test(first);
};

/** "I'm Kwesi," alone: unknown, capitalised, and no adjective. */
const presenting: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  if (weak(tokens, bounded, hints)) return true;
  return (
    bounded && plausible(tokens) && isCapital(first) && !isUpper(first) && !isGiven(first) && !ADJECTIVE.test(first)
  );
};

/** Only a name we can check, or a slip of one. */
const correcting: Trust = (tokens, bounded, hints) => {
  const first = tokens[0] ?? '';
  const close = hints.names.some(
    (name) => name !== bare(first) && first.length >= 3 && distance(name, bare(first)) <= 2,
  );
  if (bearsOut(hints, first) || (close && !isWord(first))) return true;
  return bounded && plausible(tokens) && isOnlyGiven(first);
};

const RELATED = /^(?:(?:\p{L}+'?s|her|his|their|the)\s+)((?:\p{L}[\p{L}-]*\s+){1,2}?)(?=\p{L})/iu;

/** "emmas dad Raj", "her son Idris": the writer is the one named last. */
const skipRelation = (text: string, at: number): number => {
  const related = text.slice(at, at + 60).match(RELATED);
  const words = (related?.[1] ?? '').trim().split(/\s+/);
  return related && words.every(isRelation) ? at + related[0].length : at;
};

const nameAt = (text: string, at: number, trust: Trust, hints: Hints): Named | null => {
  const start = skipRelation(text, at);
  const words = wordsAfter(text, start);
  const run = runOf(words);
  if (run.length === 0 || isOthers(words, run)) return null;
  const tokens = run.map(({ text: token }) => token);
  const untitled = tokens.filter((token) => !isTitle(token));
  const titled = untitled.length > 0 && untitled.length < tokens.length && untitled.every(isCapital);
  const related = start > at && untitled.every((token) => isCapital(token) || isGiven(token)) && plausible(untitled);
  if (!titled && !related && !trust(untitled, isBounded(words, run), hints)) return null;
  return nameFrom(tokens);
};

const byTrigger = (text: string, trigger: RegExp, trust: Trust, hints: Hints): Said | null => {
  for (const match of text.matchAll(trigger)) {
    const named = nameAt(text, match.index + match[0].length, trust, hints);
    if (named) return { named, preferred: PREFERS.test(match[0]) };
  }
  return null;
};

/** "Hello, Radka here", "kia ora, Amma here"; not "same here". */
const byHere = (text: string, hints: Hints): Said | null => {
  for (const match of text.matchAll(HERE)) {
    const words = (match[2] ?? '').split(' ');
    const from = words.findIndex((word) => !new RegExp(`^(?:${GREETS})$`, 'iu').test(word));
    const tokens = words.slice(Math.max(0, from));
    const first = tokens[0] ?? '';
    const known = tokens.some((token) => bearsOut(hints, token)) || isOnlyGiven(first);
    const greeted = match[1] !== undefined && isCapital(first);
    if (tokens.some((token) => /'s?$/.test(token)) || !plausible(tokens)) continue;
    const named = known || greeted ? nameFrom(tokens) : null;
    if (named) return { named, preferred: false };
  }
  return null;
};

/** The writer's name as they say it in the text. */
export function findSaid(text: string, hints: Hints): Said | null {
  const own = ownLines(text)
    .map(({ text: line }) => line)
    .join('\n');
  const corrected = byTrigger(own, IT, correcting, hints);
  const said =
    byTrigger(own, CALLS, calling, hints) ??
    byTrigger(own, NAMES, strong, hints) ??
    byTrigger(own, THIS, weak, hints) ??
    byTrigger(own, PRESENTS, presenting, hints) ??
    byHere(own, hints);
  if (corrected && !(said?.preferred ?? false)) return { ...corrected, preferred: true };
  return said;
}

/** The whole of a short message, written when the agent had asked for the name. */
export function findAnswered(text: string): Said | null {
  const words = text
    .trim()
    .replace(/[.!]+$/, '')
    .split(/\s+/);
  const named =
    words.length <= 4 && !words.some((word) => isWord(word) || isOrganisation(word)) ? nameFrom(words) : null;
  return named ? { named, preferred: true } : null;
}

/** "Name: Mamadou Sow. Topic: …" in a form filled in before the chat. */
export function findInForm(text: string): Named | null {
  const [, value = ''] =
    text.match(/(?:^|[\s,.;:(])(?:full |your |first |customer |visitor )?name\s*[:=]\s*([^\n.,;|]{2,60})/iu) ?? [];
  const words = value.trim().split(/\s+/);
  if (words.length > 5 || words.some((word) => isOrganisation(word))) return null;
  return value === '' ? null : nameFrom(words);
}
