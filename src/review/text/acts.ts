import type { Act } from '../context';
import {
  ACT_CLASSES,
  APOLOGY,
  COMMIT_DONE,
  COMMIT_FUTURE,
  IMPERATIVE,
  NO_APOLOGY,
  NO_COMMIT,
  REFUSAL,
  THANKS,
  TIME,
  VAGUE_TIME,
} from '../phrases/acts';
import { type Pattern, pattern } from './pattern';

const of = (lines: readonly string[]): Pattern => pattern(lines, ACT_CLASSES);

const apology = of(APOLOGY);
const noApology = of(NO_APOLOGY);
const thanks = of(THANKS);
const commitDone = of(COMMIT_DONE);
const commitFuture = of(COMMIT_FUTURE);
const noCommit = of(NO_COMMIT.map((line) => `i|we will|'ll|am_going_to|are_going_to|shall ~1 ${line}`));
const refusal = of(REFUSAL);
const time = of(TIME);
const vagueTime = of(VAGUE_TIME);
const imperative = of(IMPERATIVE);

/** "Priya will write", "Gary is going to be there": a named colleague acts. */
const NAMED_ACTS = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+(?: (?:in|from) [\p{L} ]{2,20})?(?: will|'ll| is going to) \p{Ll}{2,}/u;
const NOT_NAMES =
  /(?:^|[^\p{L}])(?:It|That|This|There|They|You|We|He|She|What|Which|Who|The|Your|Our|These|Those|Nothing) ?(?:will|'ll|is)/u;

const isApology = (folded: string): boolean => {
  const span = apology.find(folded);
  if (span === null) return false;
  const not = noApology.find(folded);
  return not === null || not.start > span.end || not.end < span.start;
};

const promises = (text: string, folded: string): boolean =>
  (commitFuture.test(folded) && !noCommit.test(folded)) || (NAMED_ACTS.test(text) && !NOT_NAMES.test(text));

/** What a sentence does; `folded` as in `Sentence.folded`. */
export function readActs(text: string, folded: string): ReadonlySet<Act> {
  const acts = new Set<Act>();
  if (isApology(folded)) acts.add('apology');
  if (thanks.test(folded)) acts.add('thanks');
  if (/\?["')\s]*$/.test(folded)) acts.add('question');
  if (imperative.test(folded)) acts.add('imperative');
  if (commitDone.test(folded)) acts.add('commit-done');
  if (promises(text, folded)) acts.add('commit-future');
  if (refusal.test(folded)) acts.add('refusal');
  if (time.test(folded)) acts.add('time');
  if (vagueTime.test(folded)) acts.add('vague-time');
  return acts;
}

/** Where the words of an act stand, for marking it. */
export const ACT_WORDS = { apology, refusal, time, vagueTime, commitFuture, commitDone } as const;
