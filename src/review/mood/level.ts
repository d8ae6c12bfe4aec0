import { EMOTIONS, type Emotion, FLAGS, type Flag, type Mood } from '../types';
import type { Flags } from './flags';
import type { Head, Leanings } from './learned';

/** From these likelihoods on a text is taken to be above a level. Rage and despair passed over cost more than a mild word too many. */
const ABOVE = [
  ['above 0', 0.5],
  ['above 1', 0.5],
  ['above 2', 0.36],
] as const satisfies readonly (readonly [Head, number])[];

/** A flag that the word lists found stands unless the weights speak clearly against it; without them the weights must be surer. */
const TOLD = 0.15;
const UNTOLD = 0.4;
/** A wrong word of sympathy, or of a limit, hurts more than a missing one. */
const UNTOLD_GRAVE = 0.5;
const GRAVE: readonly Flag[] = ['grief', 'selfharm', 'abuse'];
/** Where the lists read of self-harm or danger, no weight takes it back. */
const NEVER_TAKEN_BACK: readonly Flag[] = ['selfharm', 'danger'];
/** So many of the customer's words at most show a flag that only the weights found. */
const WORDS = 2;

/** Nobody is called mildly upset who lost somebody, or who may harm themselves. */
const ALWAYS_INTENSE: readonly Flag[] = ['grief', 'selfharm'];

/** Words. A dozen hold few signs to weigh, so what the lists hear in them holds; five hold none, even where they hear nothing. */
const FEW_SIGNS = 12;
const NO_SIGNS = 5;

/** What the word lists alone say. */
export interface Listed {
  readonly level: Mood['level'];
  readonly emotion: Emotion;
  readonly flags: Flags;
  /** They name a feeling to say that they don't have it, which no weight hears. */
  readonly denies: boolean;
  /** They praise and don't mean it. */
  readonly mocks: boolean;
  /** In the latest messages. */
  readonly words: number;
}

/** Of the signs of an English message more have weights; another language, a log or a code is left to the lists. */
const LEAST_KNOWN = 0.25;

/**
 * The flags that hold, each with the customer's words. In a short text, and in older messages (`latest` is what was
 * weighed), what the lists found stands.
 */
export function flagsOf(leanings: Leanings, { flags, words: count }: Listed, latest: string): Flags {
  const isReadable = leanings.known >= LEAST_KNOWN;
  const isWeighed = count > FEW_SIGNS && isReadable;
  const holds = (flag: Flag, words: readonly string[] | undefined): boolean => {
    const likelihood = leanings.of(`flag ${flag}`);
    if (words === undefined) {
      return GRAVE.includes(flag) ? isWeighed && likelihood > UNTOLD_GRAVE : isReadable && likelihood > UNTOLD;
    }
    const isLatest = words.some((word) => latest.includes(word));
    return !isWeighed || !isLatest || NEVER_TAKEN_BACK.includes(flag) || likelihood > TOLD;
  };
  return new Map(
    FLAGS.filter((flag) => holds(flag, flags.get(flag))).map((flag) => [
      flag,
      flags.get(flag) ?? leanings.words(`flag ${flag}`, WORDS),
    ]),
  );
}

const isLeftToLists = ({ level, denies, words }: Listed, { known }: Leanings): boolean =>
  known < LEAST_KNOWN || words <= NO_SIGNS || (words <= FEW_SIGNS && (level > 0 || denies));

/** The level up to which each step was passed. `likelihoodOf`: of each head. */
export const levelPassed = (likelihoodOf: (head: Head) => number): Mood['level'] => {
  const stopped = ABOVE.findIndex(([head, least]) => likelihoodOf(head) <= least);
  return (stopped < 0 ? ABOVE.length : stopped) as Mood['level'];
};

const GLAD: readonly Emotion[] = ['gratitude', 'joy'];
/** Not what somebody feels who is in danger, or who insults. */
const LIGHT: readonly Emotion[] = [...GLAD, 'neutral'];

/** The likeliest feeling; a grave flag has the last word. */
export function emotionOf(leanings: Leanings, flags: Flags, listed: Listed): Emotion {
  if (flags.has('grief')) return 'grief';
  // Grief is what the flag says, not a feeling among others; and nobody is clearly upset without any.
  const isUpset = levelPassed(leanings.of) >= 2;
  const open = EMOTIONS.filter(
    (one) => one !== 'grief' && !(isUpset && one === 'neutral') && !(listed.mocks && LIGHT.includes(one)),
  );
  const weighed = open.reduce((best, one) => (leanings.of(one) > leanings.of(best) ? one : best));
  const emotion = isLeftToLists(listed, leanings) ? listed.emotion : weighed;
  if (!LIGHT.includes(emotion)) return emotion;
  if (flags.has('selfharm') || flags.has('danger')) return 'anxiety';
  return flags.has('abuse') ? 'anger' : emotion;
}

/** 0 calm, 1 mild, 2 clearly upset or much at stake, 3 intense. A death is always 3, and who is glad is not upset. */
export function levelOf(leanings: Leanings, flags: Flags, emotion: Emotion, listed: Listed): Mood['level'] {
  if (ALWAYS_INTENSE.some((flag) => flags.has(flag))) return 3;
  const level = isLeftToLists(listed, leanings) ? listed.level : levelPassed(leanings.of);
  if (GLAD.includes(emotion) && level > 1) return 1;
  return listed.mocks && level === 0 ? 1 : level;
}
