import type { Answered } from './answer';
import type { Case } from './cases';
import { emptyTally, type Row, rates, share, type Tally, two } from './figures';

export interface MoodFigures {
  readonly n: number;
  readonly exact: number;
  readonly near: number;
  readonly kappa: number;
  readonly level3: readonly [number, number];
  readonly emotion: number;
  readonly flags: Tally;
  readonly grief: Tally;
  readonly wrong: readonly string[];
}

/** Cohen's kappa with quadratic weights over levels 0–3. */
const quadraticKappa = (pairs: readonly (readonly [number, number])[]): number => {
  let observed = 0;
  let chance = 0;
  for (const [a, b] of pairs) observed += (a - b) ** 2;
  for (const [a] of pairs) for (const [, b] of pairs) chance += (a - b) ** 2;
  return 1 - observed / (chance / pairs.length);
};

const acceptsLevel = ({ mood, tolerated }: Case, level: number): boolean =>
  mood?.level === level || tolerated?.level?.includes(level) === true;

const acceptsEmotion = ({ mood, tolerated }: Case, emotion: string): boolean =>
  mood?.emotion === emotion || tolerated?.emotion?.includes(emotion) === true;

const tallyFlags = (moods: readonly Answered[], counts: (flag: string) => boolean): Tally => {
  const tally = emptyTally();
  for (const { item, answer } of moods) {
    const gold = (item.mood?.flags ?? []).filter(counts);
    const found = answer.mood.flags.filter(counts);
    const allowed = [...gold, ...(item.tolerated?.flags ?? [])];
    tally.tp += gold.filter((flag) => found.some((one) => one === flag)).length;
    tally.fn += gold.filter((flag) => !found.some((one) => one === flag)).length;
    tally.fp += found.filter((flag) => !allowed.includes(flag)).length;
  }
  return tally;
};

export const moodCases = (answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(({ item }) => item.mood !== undefined);

/** `levelOf`: who judges the level, the engine or a baseline. */
export function moodFigures(
  answered: readonly Answered[],
  levelOf: (one: Answered) => number = ({ answer }) => answer.mood.level,
): MoodFigures {
  const moods = moodCases(answered);
  const pairs = moods.map((one) => {
    const level = levelOf(one);
    return [acceptsLevel(one.item, level) ? level : (one.item.mood?.level ?? 0), level] as const;
  });
  const level3 = moods.filter(({ item }) => item.mood?.level === 3);
  return {
    n: moods.length,
    exact: pairs.filter(([a, b]) => a === b).length,
    near: pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length,
    kappa: quadraticKappa(pairs),
    level3: [level3.filter((one) => levelOf(one) === 3).length, level3.length],
    emotion: moods.filter(({ item, answer }) => acceptsEmotion(item, answer.mood.emotion)).length,
    flags: tallyFlags(moods, () => true),
    grief: tallyFlags(moods, (flag) => flag === 'grief'),
    wrong: moods
      .filter((one) => !acceptsLevel(one.item, levelOf(one)))
      .map((one) => `${one.item.id}: level ${levelOf(one)}, should be ${one.item.mood?.level}`),
  };
}

const precisionRecall = (tally: Tally): string => {
  const { precision, recall, n } = rates(tally);
  return `${two(precision)} / ${two(recall)} (n ${n})`;
};

export const moodRows = (mood: MoodFigures): readonly Row[] => [
  ['mood exact', share(mood.exact, mood.n)],
  ['mood within one', share(mood.near, mood.n)],
  ['mood, quadratic kappa', two(mood.kappa)],
  ['mood, level-3 recall', share(mood.level3[0], mood.level3[1])],
  ['emotion', share(mood.emotion, mood.n)],
  ['flags, precision / recall', precisionRecall(mood.flags)],
  ['grief flag, precision / recall', precisionRecall(mood.grief)],
];
