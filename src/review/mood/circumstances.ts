import { FLAGS } from '../types';
import type { Flags } from './flags';
import { FEELINGS, type Scores } from './scores';
import type { Typing } from './typing';

/** What the word lists and the typing say, as numbers that the learned weights take beside the words themselves. */
export type Circumstances = Readonly<Record<string, number>>;

/** More of the same tells nothing more. */
const MOST_POINTS = 4;
const MOST_CALM = 2;
const MOST_SHOUTED = 3;
const MOST_MARKS = 2;
/** Characters. Longer messages than nearly all that were learned from tell nothing by their length. */
const MOST_LENGTH = 450;
/** Brings the logarithm of a text's length (characters) near the size of the others. */
const LENGTH = 5;

const numbered = (name: string, value: number): readonly [string, number] => [name, value];

export function circumstancesOf(
  scores: Scores,
  flags: Flags,
  typing: Typing,
  isPressing: boolean,
  latest: string,
): Circumstances {
  return Object.fromEntries([
    ...FEELINGS.map((feeling) => numbered(`points ${feeling}`, Math.min(scores.points[feeling], MOST_POINTS))),
    ...FLAGS.map((flag) => numbered(`flag ${flag}`, Number(flags.has(flag)))),
    numbered('calm', Math.min(scores.calm, MOST_CALM)),
    numbered('denied', Math.min(scores.denied, MOST_CALM)),
    numbered('trouble', Math.min(scores.trouble, MOST_POINTS)),
    numbered('pressing', Number(isPressing)),
    numbered('capitals', Number(typing.allCaps)),
    numbered('shouted', Math.min(typing.shouted, MOST_SHOUTED)),
    numbered('exclaimed', Math.min(typing.exclaimed, MOST_MARKS)),
    numbered('asked', Math.min(typing.asked, MOST_MARKS)),
    numbered('length', Math.log1p(Math.min(latest.length, MOST_LENGTH)) / LENGTH),
  ]);
}
