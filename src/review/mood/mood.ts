import { countWords } from '../text/words';
import { type Emotion, FLAGS, type Flag, type Mood, type Ticket } from '../types';
import { emotionByLists, levelByLists, upset } from './by-lists';
import { type Circumstances, circumstancesOf } from './circumstances';
import { type Flags, isPressing, readFlags } from './flags';
import { type Leanings, weigh } from './learned';
import { emotionOf, flagsOf, type Listed, levelOf } from './level';
import { readCustomer, type Said } from './reading';
import { readScores, type Scores } from './scores';
import { readTyping } from './typing';

const WORDS_SHOWN = 5;
/** So many at most where no list knows a word for the feeling, and only the weights do. */
const WORDS_WEIGHED = 2;
const SHORT = 60;

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
  // A death is told by the flag's words.
  const isTold = listed.length > 0 || emotion === 'neutral' || emotion === 'grief';
  const own = isTold ? listed : leanings.words(emotion, WORDS_WEIGHED);
  const flagged = FLAGS.filter((flag) => own.length === 0 || !TOLD_ELSEWHERE.has(flag)).flatMap(
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
  readonly latest: string;
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
  const listed = {
    level,
    emotion: emotionByLists(level, scores, flags),
    flags,
    denies: scores.denied > 0,
    mocks: scores.mocks,
    words: countWords(latest),
  };
  const circumstances = circumstancesOf(scores, flags, typing, isSoon, latest);
  return { latest, sentences, scores, listed, circumstances };
}

/** How the customer writes, from their latest messages; flags that last come from the whole ticket. */
export function readMood(ticket: Ticket): Mood {
  const { latest, sentences, scores, listed, circumstances } = hear(ticket);
  const leanings = weigh(sentences, circumstances);
  const flags = flagsOf(leanings, listed, sentences.map(({ text }) => text).join('\n'));
  const emotion = emotionOf(leanings, flags, listed);
  const level = levelOf(leanings, flags, emotion, listed);
  return {
    level,
    emotion,
    // "A citizen since this morning": who is glad or calm does not wait.
    flags: FLAGS.filter((flag) => flags.has(flag) && !(flag === 'waiting' && level === 0)),
    words: wordsOf(scores, leanings, emotion, flags, latest),
  };
}
