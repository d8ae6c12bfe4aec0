import type { Emotion, Flag, Mood } from '../types';
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
/** Words of a sentence that show a flag found by its weights. */
const WORDS = 2;

const FLAGS: readonly Flag[] = [
  'grief',
  'health',
  'selfharm',
  'danger',
  'abuse',
  'legal',
  'chargeback',
  'review-threat',
  'churn',
  'repeat-contact',
  'waiting',
  'stake',
];
/** Grief is what the flag says, not a feeling among others. */
const EMOTIONS: readonly Emotion[] = [
  'anger',
  'frustration',
  'anxiety',
  'disappointment',
  'confusion',
  'gratitude',
  'joy',
  'neutral',
];

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
  /** In the latest messages. */
  readonly words: number;
}

/**
 * The flags that hold, each with the customer's words. In a short text, and in older messages (`latest` is the text that
 * was weighed), what the lists found stands.
 */
export function flagsOf(leanings: Leanings, { flags, words: count }: Listed, latest: string): Flags {
  const isShort = count <= FEW_SIGNS;
  const holds = (flag: Flag, words: readonly string[] | undefined): boolean => {
    const likelihood = leanings.of(`flag ${flag}`);
    if (words !== undefined) return isShort || likelihood > TOLD || !words.some((word) => latest.includes(word));
    return GRAVE.includes(flag) ? !isShort && likelihood > UNTOLD_GRAVE : likelihood > UNTOLD;
  };
  return new Map(
    FLAGS.filter((flag) => holds(flag, flags.get(flag))).map((flag) => [
      flag,
      flags.get(flag) ?? leanings.words(`flag ${flag}`, WORDS),
    ]),
  );
}

const isPlain = ({ level, words }: Listed): boolean => words <= NO_SIGNS || (words <= FEW_SIGNS && level > 0);

/** 0 calm, 1 mild, 2 clearly upset or much at stake, 3 intense. A death is always 3. */
export function levelOf(leanings: Leanings, flags: Flags, listed: Listed): Mood['level'] {
  if (ALWAYS_INTENSE.some((flag) => flags.has(flag))) return 3;
  const weighed = ABOVE.filter(([head, least]) => leanings.of(head) > least).length as Mood['level'];
  return isPlain(listed) ? listed.level : weighed;
}

/** The likeliest feeling. */
export function emotionOf(leanings: Leanings, flags: Flags, listed: Listed): Emotion {
  if (flags.has('grief')) return 'grief';
  if (isPlain(listed)) return listed.emotion;
  return EMOTIONS.reduce((best, emotion) => (leanings.of(emotion) > leanings.of(best) ? emotion : best));
}
