/** A text as numbers: the signs it holds, how much each counts, and its circumstances on a common scale. */
export interface Row {
  readonly signs: Int32Array;
  readonly volume: number;
  readonly circumstances: Float64Array;
}

export interface Weights {
  readonly signs: Float64Array;
  readonly circumstances: Float64Array;
  readonly bias: number;
}

/** Pull of the circumstances' weights towards nothing. */
const CIRCUMSTANCE_PENALTY = 1e-2;
const STEPS = 250;
const POWER_STEPS = 15;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const sumOf = ({ signs, volume, circumstances }: Row, weights: Weights): number => {
  let sum = weights.bias;
  for (const sign of signs) sum += (weights.signs[sign] ?? 0) * volume;
  for (let index = 0; index < circumstances.length; index++)
    sum += (weights.circumstances[index] ?? 0) * (circumstances[index] ?? 0);
  return sum;
};

export const likelihood = (row: Row, weights: Weights): number => sigmoid(sumOf(row, weights));

/** Adds each row times its number: how the error changes with each weight. */
const pulled = (rows: readonly Row[], by: (row: Row, index: number) => number, size: Weights): Weights => {
  const signs = new Float64Array(size.signs.length);
  const circumstances = new Float64Array(size.circumstances.length);
  let bias = 0;
  for (const [index, row] of rows.entries()) {
    const pull = by(row, index);
    for (const sign of row.signs) signs[sign] = (signs[sign] ?? 0) + pull * row.volume;
    for (let at = 0; at < circumstances.length; at++)
      circumstances[at] = (circumstances[at] ?? 0) + pull * (row.circumstances[at] ?? 0);
    bias += pull;
  }
  return { signs, circumstances, bias };
};

const length = ({ signs, circumstances, bias }: Weights): number =>
  Math.sqrt([...signs, ...circumstances, bias].reduce((sum, one) => sum + one * one, 0));

const times = ({ signs, circumstances, bias }: Weights, factor: number): Weights => ({
  signs: signs.map((one) => one * factor),
  circumstances: circumstances.map((one) => one * factor),
  bias: bias * factor,
});

/** How sharply the error can bend: the largest eigenvalue, by the power method. Steps no longer than its inverse never overshoot. */
const sharpness = (rows: readonly Row[], empty: Weights): number => {
  let direction: Weights = { ...empty, signs: empty.signs.map((_, index) => Math.sin(index + 1)), bias: 1 };
  let size = 1;
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = pulled(rows, (row) => sumOf(row, direction), empty);
    size = length(next);
    direction = times(next, 1 / size);
  }
  return (0.25 * 1.05 * size) / rows.length + CIRCUMSTANCE_PENALTY;
};

const shrink = (value: number, by: number): number => Math.sign(value) * Math.max(Math.abs(value) - by, 0);

/** On from the last weights in the direction of the last change: fewer steps to the same place. */
const onward = (now: Float64Array, before: Float64Array, momentum: number): Float64Array =>
  now.map((value, index) => value + momentum * (value - (before[index] ?? 0)));

/**
 * Logistic regression with an L1 penalty on the signs, by accelerated proximal gradient (Beck and Teboulle 2009,
 * FISTA). Deterministic: the same texts give the same weights. `penalty` pulls the signs' weights to exactly nothing, so
 * that few remain.
 */
export function fitHead(rows: readonly Row[], isSo: readonly boolean[], vocabulary: number, penalty: number): Weights {
  const empty: Weights = {
    signs: new Float64Array(vocabulary),
    circumstances: new Float64Array(rows[0]?.circumstances.length ?? 0),
    bias: 0,
  };
  const bend = sharpness(rows, empty);
  let [weights, ahead, pace] = [empty, empty, 1];
  for (let step = 0; step < STEPS; step++) {
    const from = ahead;
    const error = pulled(rows, (row, index) => (sigmoid(sumOf(row, from)) - Number(isSo[index])) / rows.length, empty);
    const next: Weights = {
      signs: from.signs.map((one, at) => shrink(one - (error.signs[at] ?? 0) / bend, penalty / bend)),
      circumstances: from.circumstances.map(
        (one, at) => one - ((error.circumstances[at] ?? 0) + CIRCUMSTANCE_PENALTY * one) / bend,
      ),
      bias: from.bias - error.bias / bend,
    };
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / faster;
    ahead = {
      signs: onward(next.signs, weights.signs, momentum),
      circumstances: onward(next.circumstances, weights.circumstances, momentum),
      bias: next.bias + momentum * (next.bias - weights.bias),
    };
    [weights, pace] = [next, faster];
  }
  return weights;
}
