/** Counts of what was found, found where nothing is, and missed. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
  /** Of each fault found whose place is known on both sides: how well the two places cover each other, 0–1. */
  readonly overlaps: number[];
  /** Ids of what went wrong, for looking at. */
  readonly wrong: string[];
}

export const emptyTally = (): Tally => ({ tp: 0, fp: 0, fn: 0, overlaps: [], wrong: [] });

export const sumTallies = (tallies: readonly Tally[]): Tally => {
  const sum = emptyTally();
  for (const { tp, fp, fn, overlaps } of tallies) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
    sum.overlaps.push(...overlaps);
  }
  return sum;
};

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f05: number;
  readonly n: number;
}

export const ratio = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

export const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

export function rates({ tp, fp, fn }: Pick<Tally, 'tp' | 'fp' | 'fn'>): Rates {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  const f = (beta: number): number => ratio((1 + beta ** 2) * tp, (1 + beta ** 2) * tp + beta ** 2 * fn + fp);
  return { precision, recall, f1: f(1), f05: f(0.5), n: tp + fn };
}

/** Wilson's 95 % interval for `hits` of `n`. */
export function wilson(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hits / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Two digits; a third where two would make all of nearly all. */
export const two = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(value >= 0.995 && value < 1 ? 3 : 2);
};

export const range = (hits: number, n: number): string => wilson(hits, n).map(two).join('–');

/** "63/68, .93 (.84–.97)": how many, the share, and its interval. */
export const share = (hits: number, n: number): string =>
  n === 0 ? '–' : `${hits}/${n}: ${two(hits / n)} (${range(hits, n)})`;

export type Row = readonly string[];

/** A Markdown table; the first row is its head. */
export const table = (rows: readonly Row[]): string =>
  rows
    .map((row) => `| ${row.join(' | ')} |`)
    .flatMap((row, index) => (index === 0 ? [row, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`] : [row]))
    .join('\n');
