import { ABOUT, ANSWER_LEADS, CALLS_SELF, GREETS, IT_IS, NAMES_SELF, PRESENTS_SELF, THIS_IS } from './data/said';
import { bearsOut, type Hints } from './hints';
import { ownLines } from './letter';
import { isCapital, isGiven, isOnlyGiven, isOrganisation, isRelation, isTitle, isWord } from './lexicon';
import type { Named } from './person';
import { isBounded, isOthers, runOf, wordsAfter } from './said-words';
import { nameFrom } from './tokens';
import { calling, correcting, plausible, presenting, strong, type Trust, weak } from './trust';

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
/** "our contact for this is Mario", "I think this is Alexa": somebody else. */
const THIS = new RegExp(`(?<!\\b(?:${ABOUT})\\s)${BEFORE}(?:${THIS_IS})[:,]?\\s+`, 'giu');
/** "it's" says a name only where a clause begins: not "I think it's Alexa". */
const IT = new RegExp(`(?:^|[.!,;(\\n—–-]\\s*|\\b(?:${GREETS}|btw|but|actually)\\b[ ,!.]*)(?:${IT_IS})\\s+`, 'giu');
const HERE = new RegExp(
  `(?:^|[.!\\n(]\\s*|\\b(${GREETS})(?: \\p{Lu}[\\p{L}'-]{1,20},)?[ ,!.]+)((?:\\p{L}[\\p{L}'-]*\\s){0,2}\\p{L}[\\p{L}'-]*) (?:here|speaking)\\b(?!\\s+(?:is|are|in the|to)\\b)`,
  'giu',
);
const PREFERS = /call|actual|name'?s? is spel|spel|go by|known as/i;

const RELATED = /^(?:(?:\p{L}+'?s|her|his|their|the)\s+)((?:\p{L}[\p{L}-]*,?\s+){1,2}?)(?=\p{L})/iu;

/** "emmas dad Raj", "her son Idris": the writer is the one named last. */
const skipRelation = (text: string, at: number): number => {
  const related = text.slice(at, at + 60).match(RELATED);
  const words = (related?.[1] ?? '').replace(/,/g, '').trim().split(/\s+/);
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

const LEADS = new RegExp(
  `^(?:(?:${ANSWER_LEADS})[,.!\\s]+)*(?:(?:${IT_IS}|${THIS_IS}|${PRESENTS_SELF}|${CALLS_SELF}|${NAMES_SELF})\\s+)?`,
  'iu',
);

/** The whole of a short message, written when the agent had asked for the name. */
export function findAnswered(text: string): Said | null {
  const words = text
    .trim()
    .replace(LEADS, '')
    .replace(/[.!]+$/, '')
    .split(/\s+/);
  const named =
    words.length <= 4 && !words.some((word) => isWord(word) || isOrganisation(word)) ? nameFrom(words) : null;
  return named ? { named, preferred: true } : null;
}

/** "Name: Mamadou Sow. Topic: …" in a form filled in before the chat. */
export function findInForm(text: string): Named | null {
  return nameIn(text, /(?:^|[\s,.;:(])(?:full |your |first |customer |visitor )?name\s*[:=]\s*([^\n.,;|]{2,60})/iu);
}

/** A contact form that arrives as the customer's own message: its first field is the name, others follow. */
export function findInMailedForm(text: string): Named | null {
  const more =
    /^[ \t]*(?:phone|tel|telephone|mobile|e-?mail|message|subject|topic|comments?|enquiry|inquiry|question)[ \t]*[:=]/imu;
  return more.test(text)
    ? nameIn(text, /^\s{0,4}(?:full |your |customer )?name[ \t]{0,4}[:=][ \t]{0,4}([^\n.,;|]{2,60})/iu)
    : null;
}

const nameIn = (text: string, field: RegExp): Named | null => {
  const [, value = ''] = text.match(field) ?? [];
  const words = value.trim().split(/\s+/);
  if (words.length > 5 || words.some((word) => isOrganisation(word))) return null;
  return value === '' ? null : nameFrom(words);
};
