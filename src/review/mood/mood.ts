import { countWords } from '../text/words';
import type { Emotion, Flag, Mood, Ticket } from '../types';
import { emotionByLists, levelByLists, upset } from './by-lists';
import { type Circumstances, circumstancesOf } from './circumstances';
import { type Flags, isPressing, readFlags } from './flags';
import { type Leanings, weigh } from './learned';
import { emotionOf, flagsOf, type Listed, levelOf } from './level';
import { type Reading, readCustomer, type Said } from './reading';
import { readScores, type Scores } from './scores';
import { readTyping } from './typing';

const WORDS_SHOWN = 5;
/** Of the words that only their weights tell of. */
const WORDS_WEIGHED = 2;
const SHORT = 60;

/** Flags in the order in which the panel names them. */
const ORDER: readonly Flag[] = [
  'grief',
  'selfharm',
  'danger',
  'health',
  'abuse',
  'legal',
  'chargeback',
  'review-threat',
  'churn',
  'repeat-contact',
  'waiting',
  'stake',
];

const GLAD: ReadonlySet<Emotion> = new Set(['gratitude', 'joy']);

/** What waits or matters has a place of its own in the panel; here it stands only where no word tells of the feeling. */
const TOLD_ELSEWHERE: ReadonlySet<Flag> = new Set(['stake', 'waiting']);

/** The words that show the emotion first, then those of the flags, then what else was said. */
const wordsOf = (
  scores: Scores,
  leanings: Leanings,
  emotion: Emotion,
  flags: Flags,
  latest: string,
): readonly string[] => {
  const listed = scores.words.filter(({ feeling }) => feeling === emotion).map(({ word }) => word);
  const own = listed.length > 0 || emotion === 'neutral' ? listed : leanings.words(emotion, WORDS_WEIGHED);
  const flagged = ORDER.filter((flag) => own.length === 0 || !TOLD_ELSEWHERE.has(flag)).flatMap(
    (flag) => flags.get(flag)?.slice(0, 1) ?? [],
  );
  // Thanks are no sign of frustration.
  const isGlad = GLAD.has(emotion);
  const others = scores.words.filter(({ feeling }) => GLAD.has(feeling) === isGlad).map(({ word }) => word);
  const all = [...own, ...flagged, ...others];
  const words = [...new Set(all.map((word) => word.trim()))].filter((word) => word !== '' && word.length <= SHORT);
  const chosen = words.slice(0, WORDS_SHOWN);
  return chosen.sort((a, b) => latest.indexOf(a) - latest.indexOf(b));
};

/** What a ticket's words and typing tell before it is weighed; the trainer reads its texts with the same ears. */
export interface Heard {
  readonly latest: Reading['latest'];
  /** Of the latest messages. */
  readonly sentences: readonly Said[];
  readonly scores: Scores;
  readonly listed: Listed;
  readonly circumstances: Circumstances;
}

export function hear(ticket: Ticket): Heard {
  const { sentences: all, latest } = readCustomer(ticket);
  const sentences = all.filter((sentence) => sentence.latest);
  const flags = readFlags(all);
  const scores = readScores(sentences);
  const typing = readTyping(latest);
  const isSoon = isPressing(all, flags, scores.trouble > 0 || upset(scores) > 0);
  const level = levelByLists(scores, flags, typing, isSoon);
  const listed = { level, emotion: emotionByLists(level, scores, flags), flags, words: countWords(latest) };
  const circumstances = circumstancesOf(scores, flags, typing, isSoon, latest);
  return { latest, sentences, scores, listed, circumstances };
}

/** How the customer writes, from their latest messages; flags that last come from the whole ticket. */
export function readMood(ticket: Ticket): Mood {
  const { latest, sentences, scores, listed, circumstances } = hear(ticket);
  const leanings = weigh(sentences, circumstances);
  const flags = flagsOf(leanings, listed, latest);
  const level = levelOf(leanings, flags, listed);
  const emotion = emotionOf(leanings, flags, listed);
  return {
    level,
    emotion,
    // "A citizen since this morning": who is glad or calm does not wait.
    flags: ORDER.filter((flag) => flags.has(flag) && !(flag === 'waiting' && level === 0)),
    words: wordsOf(scores, leanings, emotion, flags, latest),
  };
}
