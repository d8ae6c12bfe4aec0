import type { Emotion, Flag, Mood, Ticket } from '../types';
import { type Flags, isPressing, readFlags } from './flags';
import { chooseEmotion, levelOf, upset } from './level';
import { readCustomer } from './reading';
import { readScores, type Scores } from './scores';
import { readTyping } from './typing';

const WORDS_SHOWN = 5;
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
const wordsOf = (scores: Scores, emotion: Emotion, flags: Flags, latest: string): readonly string[] => {
  const own = scores.words.filter(({ feeling }) => feeling === emotion).map(({ word }) => word);
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

/** How the customer writes, from their latest messages; flags that last come from the whole ticket. */
export function readMood(ticket: Ticket): Mood {
  const { sentences, latest } = readCustomer(ticket);
  const flags = readFlags(sentences);
  const scores = readScores(sentences.filter((sentence) => sentence.latest));
  const typing = readTyping(latest);
  const inTrouble = scores.trouble > 0 || upset(scores) > 0;
  const level = levelOf(scores, flags, typing, isPressing(sentences, flags, inTrouble));
  const emotion = chooseEmotion(level, scores, flags);
  return {
    level,
    emotion,
    // "A citizen since this morning": who is glad or calm does not wait.
    flags: ORDER.filter((flag) => flags.has(flag) && !(flag === 'waiting' && level === 0)),
    words: wordsOf(scores, emotion, flags, latest),
  };
}
