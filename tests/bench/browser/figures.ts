/** What is made of measured values; nothing here measures. */
export interface Summary {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

/** The value below which this share of the values lies; NaN where there are none, since none is not nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const summarise = (values: readonly number[]): Summary => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  samples: values.length,
});

/** The same thing measured without and with Attune: each alone, and what is added. */
export interface Compared {
  readonly off: Summary;
  readonly on: Summary;
  readonly extra: Summary;
}

/** The nth value without and the nth with belong to the same key in the same text: what is added is taken key by key. */
export function compare(off: readonly number[], on: readonly number[]): Compared {
  if (off.length !== on.length) throw new Error(`${off.length} values without and ${on.length} with are no pairs.`);
  const extra = on.map((value, at) => value - (off[at] ?? Number.NaN));
  return { off: summarise(off), on: summarise(on), extra: summarise(extra) };
}

/** A figure beside what is asked of it; less is better. */
export interface Bar {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'a minute' | '';
  readonly value: number;
  readonly ship: number;
  readonly aim: number;
}

/** The better of the two bars that is held; a figure that is missing holds none. */
export const verdict = ({ value, ship, aim }: Bar): 'aim' | 'ship' | 'no' =>
  value <= aim ? 'aim' : value <= ship ? 'ship' : 'no';

/** Counted in some ms, as it would be in a minute. */
export const perMinute = (count: number, ms: number): number => (count * 60_000) / ms;
