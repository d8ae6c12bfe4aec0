import type { Flag, Mood, Ticket } from '../types';
import { type Flags, isPressing, readFlags } from './flags';
import { chooseEmotion, levelOf, upset } from './level';
import { readCustomer } from './reading';
import { readScores } from './scores';
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

const wordsOf = (found: readonly string[], flags: Flags, latest: string): readonly string[] => {
  const all = [...ORDER.flatMap((flag) => flags.get(flag)?.slice(0, 1) ?? []), ...found];
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
  return {
    level,
    emotion: chooseEmotion(level, scores, flags),
    // "A citizen since this morning": who is glad or calm does not wait.
    flags: ORDER.filter((flag) => flags.has(flag) && !(flag === 'waiting' && level === 0)),
    words: wordsOf(scores.words, flags, latest),
  };
}
