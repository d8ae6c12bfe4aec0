import { volumeOf } from '../../src/review/mood/learned';
import { EMOTIONS, FLAGS } from '../../src/review/types';
import { fitHead, likelihood, type Row, type Weights } from './fit';
import type { Example } from './texts';

/** The more hangs on a head, the more signs it may keep: the level, and what must not be passed over. */
const MUCH = 1e-4;
const LITTLE = 2e-4;
const GRAVE: readonly string[] = ['grief', 'selfharm', 'danger'];

interface Question {
  readonly head: string;
  readonly penalty: number;
  isSo(example: Example): boolean;
}

/** What each head stands for: a level passed, an emotion, a flag. */
const QUESTIONS: readonly Question[] = [
  ...[0, 1, 2].map((level): Question => ({ head: `above ${level}`, penalty: MUCH, isSo: (one) => one.level > level })),
  ...EMOTIONS.map((emotion): Question => ({ head: emotion, penalty: LITTLE, isSo: (one) => one.emotion === emotion })),
  ...FLAGS.map(
    (flag): Question => ({
      head: `flag ${flag}`,
      penalty: GRAVE.includes(flag) ? MUCH : LITTLE,
      isSo: (one) => one.flags.includes(flag),
    }),
  ),
];

/** Texts a word must stand in, and a pair of words, to be weighed. */
const LEAST_WORD = 3;
const LEAST_PAIR = 4;

interface Scale {
  readonly name: string;
  readonly middle: number;
  readonly spread: number;
}

/** What turns texts into rows: learned from the texts that train, used for all. */
interface Measure {
  readonly signs: ReadonlyMap<string, number>;
  readonly scales: readonly Scale[];
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const scaleOf = (examples: readonly Example[], name: string): Scale => {
  const values = examples.map(({ circumstances }) => circumstances[name] ?? 0);
  const middle = average(values);
  return { name, middle, spread: Math.sqrt(average(values.map((one) => (one - middle) ** 2))) + 0.01 };
};

const measureOf = (examples: readonly Example[]): Measure => {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts]
    .filter(([sign, count]) => count >= (sign.includes(' ') ? LEAST_PAIR : LEAST_WORD))
    .map(([sign]) => sign)
    .sort();
  const names = Object.keys(examples[0]?.circumstances ?? {});
  return {
    signs: new Map(kept.map((sign, index) => [sign, index])),
    scales: names.map((name) => scaleOf(examples, name)),
  };
};

const rowOf = ({ signs, circumstances }: Example, measure: Measure): Row => ({
  signs: Int32Array.from(signs.flatMap((sign) => measure.signs.get(sign) ?? [])),
  volume: volumeOf(signs.length),
  circumstances: Float64Array.from(
    measure.scales.map(({ name, middle, spread }) => ((circumstances[name] ?? 0) - middle) / spread),
  ),
});

/** The steps in which weights are kept; what is less than half of one isn't. */
export const STEP = 0.1;

interface Entry {
  readonly key: string;
  /** For each head by its place, steps; none where a head has none. */
  readonly steps: ReadonlyMap<number, number>;
}

export interface Learned {
  readonly heads: readonly string[];
  readonly biases: readonly number[];
  readonly circumstances: readonly Entry[];
  readonly signs: readonly Entry[];
}

const entriesOf = (
  keys: readonly string[],
  heads: readonly Weights[],
  weightOf: (weights: Weights, index: number) => number,
): readonly Entry[] =>
  keys.flatMap((key, index) => {
    const all = heads.map((weights, head) => [head, Math.round(weightOf(weights, index) / STEP)] as const);
    const steps = all.filter(([, step]) => step !== 0);
    return steps.length > 0 ? [{ key, steps: new Map(steps) }] : [];
  });

/** The scale is folded into weight and bias, so that the engine takes the numbers as they come. */
const unscaled = (weights: Weights, { scales }: Measure): Weights => ({
  signs: weights.signs,
  circumstances: weights.circumstances.map((one, at) => one / (scales[at]?.spread ?? 1)),
  bias: scales.reduce(
    (sum, { middle, spread }, at) => sum - ((weights.circumstances[at] ?? 0) / spread) * middle,
    weights.bias,
  ),
});

export function learn(examples: readonly Example[]): Learned {
  const measure = measureOf(examples);
  const rows = examples.map((example) => rowOf(example, measure));
  const heads = QUESTIONS.map(({ isSo, penalty }) =>
    unscaled(fitHead(rows, examples.map(isSo), measure.signs.size, penalty), measure),
  );
  return {
    heads: QUESTIONS.map(({ head }) => head),
    biases: heads.map(({ bias }) => Math.round(bias * 100) / 100),
    circumstances: entriesOf(
      measure.scales.map(({ name }) => name),
      heads,
      (weights, index) => weights.circumstances[index] ?? 0,
    ),
    signs: entriesOf([...measure.signs.keys()], heads, (weights, index) => weights.signs[index] ?? 0),
  };
}

/** For each text the likelihood of each head, as learned from the texts of all other hands. */
export function judgeApart(examples: readonly Example[]): readonly (readonly [Example, ReadonlyMap<string, number>])[] {
  return [...new Set(examples.map(({ hand }) => hand))].flatMap((hand) => {
    const others = examples.filter((one) => one.hand !== hand);
    const measure = measureOf(others);
    const rows = others.map((one) => rowOf(one, measure));
    const heads = QUESTIONS.map(
      ({ head, isSo, penalty }) => [head, fitHead(rows, others.map(isSo), measure.signs.size, penalty)] as const,
    );
    return examples
      .filter((one) => one.hand === hand)
      .map((one) => {
        const row = rowOf(one, measure);
        return [one, new Map(heads.map(([head, weights]) => [head, likelihood(row, weights)]))] as const;
      });
  });
}
