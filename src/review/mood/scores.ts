import { SUCCESSES } from '../phrases/good-news';
import { ANGER } from '../phrases/mood-anger';
import { CALM, CONFUSION, GRATITUDE, JOY, TROUBLE } from '../phrases/mood-calm';
import { FEELINGS as PLAIN_WORDS, SARCASM } from '../phrases/mood-feelings';
import { FRUSTRATION } from '../phrases/mood-frustration';
import { ANXIETY, DISAPPOINTMENT } from '../phrases/mood-sorrow';
import { cueFinder, flagFinder } from './cues';
import type { Said } from './reading';

export type Feeling = 'anger' | 'frustration' | 'disappointment' | 'anxiety' | 'confusion' | 'gratitude' | 'joy';

/** Points by feeling, over all sentences. */
export interface Scores {
  readonly points: Readonly<Record<Feeling, number>>;
  /** How often they say themselves that it isn't bad. */
  readonly calm: number;
  /** Feelings that they say they don't have. */
  readonly denied: number;
  /** Praise that is not meant. */
  readonly mocks: boolean;
  /** Things said to be not as they should. */
  readonly trouble: number;
  /** The customer's words behind the points and the feeling they tell of, strongest first. */
  readonly words: readonly { readonly word: string; readonly feeling: Feeling }[];
}

const FAMILIES = {
  anger: cueFinder([...ANGER, ...PLAIN_WORDS.anger]),
  frustration: cueFinder([...FRUSTRATION, ...PLAIN_WORDS.frustration]),
  disappointment: cueFinder([...DISAPPOINTMENT, ...PLAIN_WORDS.disappointment]),
  anxiety: cueFinder([...ANXIETY, ...PLAIN_WORDS.anxiety]),
  confusion: cueFinder([...CONFUSION, ...PLAIN_WORDS.confusion]),
  gratitude: cueFinder([...GRATITUDE, ...PLAIN_WORDS.gratitude]),
  // The rule good-news-flat reads the same list: a success is joy, whatever words it comes in.
  joy: cueFinder([...JOY, ...PLAIN_WORDS.joy, { weight: 1.3, lines: SUCCESSES }]),
};
export const FEELINGS = Object.keys(FAMILIES) as readonly Feeling[];
const findCalm = flagFinder(CALM);
const findTrouble = flagFinder(TROUBLE);
const findSarcasm = flagFinder(SARCASM);

/** "Great, another delay": praise that is not meant says the contrary, and takes all praise with it. */
const SARCASTIC = 1.6;

/** A second cue of the same feeling tells less than the first. */
const FADING = 0.75;

const add = (weights: readonly number[]): number =>
  [...weights].sort((a, b) => b - a).reduce((sum, weight, index) => sum + weight * FADING ** index, 0);

/** "Do you take back broken kettles?", "what happens if it is cancelled?": asked about, not suffered. */
const ASKED_ABOUT =
  /^\W*(?:(?:hi|hello|hey|and|also|so|good \w+)[,!. ]+)*(?:do you|does your|can you|could you tell|can i|what (?:happens|if|would|is|are)|how (?:do|does|would|much|long)|is there|are there|will you|would you)\b(?!.*\b(?:is|are|was|has|have|keeps?|still|again|already)\b.*\b(?:my|our)\b)[\s\S]*\?\s*$|\bwhat happens (?:to|if|when)\b|\bif (?:it|the|my|one|they|something)[^,.?]{0,40}(?:is|gets|are|get|should|were)\b[^.]*\?/;

/** Adds up the cues of all sentences. */
export function readScores(sentences: readonly Said[]): Scores {
  const words: { word: string; weight: number; feeling: Feeling }[] = [];
  let denied = 0;
  const pointsOf = (feeling: Feeling): number => {
    const weights: number[] = [];
    for (const { text, folded } of sentences) {
      for (const { start, end, weight } of FAMILIES[feeling](folded)) {
        if (weight === 0) {
          denied++;
          continue;
        }
        weights.push(weight);
        words.push({ word: text.slice(start, end), weight, feeling });
      }
    }
    return add(weights);
  };
  const points = Object.fromEntries(FEELINGS.map((feeling) => [feeling, pointsOf(feeling)])) as Record<Feeling, number>;
  const mocking = sentences.flatMap(({ text, folded }) =>
    findSarcasm(folded).map(({ start, end }) => text.slice(start, end)),
  );
  if (mocking.length > 0) {
    points.frustration += SARCASTIC;
    points.gratitude = 0;
    points.joy = 0;
    words.push(...mocking.map((word) => ({ word, weight: SARCASTIC, feeling: 'frustration' as const })));
  }
  const count = (find: (folded: string) => readonly unknown[]): number =>
    sentences.reduce((sum, { folded }) => sum + find(folded).length, 0);
  return {
    points,
    calm: count(findCalm),
    denied,
    mocks: mocking.length > 0,
    trouble: sentences.reduce(
      (sum, { folded }) => sum + (ASKED_ABOUT.test(folded) ? 0 : findTrouble(folded).length),
      0,
    ),
    words: words.sort((a, b) => b.weight - a.weight).map(({ word, feeling }) => ({ word, feeling })),
  };
}
