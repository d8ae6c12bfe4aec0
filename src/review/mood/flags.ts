import * as words from '../phrases/mood-flags';
import type { Flag } from '../types';
import { flagFinder } from './cues';
import { findGrief } from './grief';
import type { Said } from './reading';

/** The flags found, each with the customer's words. */
export type Flags = ReadonlyMap<Flag, readonly string[]>;

type Finder = ReturnType<typeof flagFinder>;

/** Flags that stay true for the whole ticket: an illness told on Monday is still there on Friday. */
const LASTING: readonly (readonly [Flag, Finder])[] = [
  ['health', flagFinder(words.ILLNESS, words.NOT_ILLNESS)],
  ['selfharm', flagFinder(words.SELF_HARM)],
  ['danger', flagFinder(words.DANGER, words.NOT_ILLNESS)],
  ['stake', flagFinder(words.AT_STAKE, words.NOT_AT_STAKE)],
];

const LATEST: readonly (readonly [Flag, Finder])[] = [
  ['legal', flagFinder(words.LEGAL, words.NOT_LEGAL)],
  ['chargeback', flagFinder(words.CHARGEBACK)],
  ['review-threat', flagFinder(words.REVIEW_THREAT)],
  ['churn', flagFinder(words.CHURN, words.NOT_CHURN)],
  ['repeat-contact', flagFinder(words.REPEATED)],
  ['waiting', flagFinder(words.WAITED, words.NOT_WAITED)],
];

const findAbuse = flagFinder(words.ABUSE);
const findNoAbuse = flagFinder(words.NOT_ABUSE);

const quotes = (sentences: readonly Said[], find: Finder): string[] =>
  sentences.flatMap(({ text, folded }) => find(folded).map(({ start, end }) => text.slice(start, end)));

const JOKE = /\b(?:jk|just kidding|only joking|just joking|nah jk)\b|\(only joking/;

/** "You absolute muppet 😂 cheers": mild names in a laughing message. */
const MILD_NAME = /\b(?:muppet|numpty|plonker|doughnut|donut|eejit|wally|sausage|rascal|devil|clown|dafty)s?\b/;
const LAUGHS = /[😂🤣😄😅😆😉😜❤😘]|\b(?:haha\w*|hehe|lol|cheers|love you|xx?)\b/u;

const abuseIn = (sentences: readonly Said[]): string[] => {
  if (sentences.some(({ folded }) => JOKE.test(folded) || (MILD_NAME.test(folded) && LAUGHS.test(folded)))) return [];
  return quotes(
    sentences.filter(({ folded }) => findNoAbuse(folded).length === 0),
    findAbuse,
  );
};

/** Reads every flag. Where somebody died or is in despair, leaving is no threat. */
export function readFlags(sentences: readonly Said[]): Flags {
  const flags = new Map<Flag, readonly string[]>();
  const put = (flag: Flag, found: readonly string[]): void => {
    if (found.length > 0) flags.set(flag, found);
  };
  const latest = sentences.filter((sentence) => sentence.latest);
  put('grief', findGrief(sentences));
  for (const [flag, find] of LASTING) put(flag, quotes(sentences, find));
  put('abuse', abuseIn(latest));
  for (const [flag, find] of LATEST) put(flag, quotes(latest, find));
  if (flags.has('grief') || flags.has('selfharm')) flags.delete('churn');
  return flags;
}

/** "Boarding in 40 min", "tomorrow 9:00", "must", "help": no wedding in September. */
const SOON =
  /\b(?:today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening|week|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|\d+|two|three|four|five|ten|twenty) ?(?:m|h|min|mins|minutes?|hours?|hrs?|days?)|must|urgent(?:ly)?|asap|help|quickly|desperate\w*|now)\b/;

/** An illness, or a deadline that is near or in trouble, told in the latest messages, not only weeks ago. */
export function isPressing(sentences: readonly Said[], flags: Flags, inTrouble: boolean): boolean {
  const latest = sentences.filter((sentence) => sentence.latest);
  const toldIn = (words: readonly string[] = []): boolean =>
    latest.some(({ text }) => words.some((one) => text.includes(one)));
  if (toldIn(flags.get('health'))) return true;
  return toldIn(flags.get('stake')) && (inTrouble || latest.some(({ folded }) => SOON.test(folded)));
}
