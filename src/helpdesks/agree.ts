import type { Seen, SightingField } from './helpdesk';

/** One way's answer for a field. */
export interface Reading {
  readonly value: string;
  readonly from: string;
}

/** How two answers for one field are compared, and which of two that agree is the better. */
export interface Comparison {
  readonly same: (a: string, b: string) => boolean;
  readonly better: (a: string, b: string) => string;
}

export const EXACT: Comparison = { same: (a, b) => a === b, better: (a) => a };

/** One answer of several ways: sure where two ways agree, likely where only one speaks, none where they disagree. */
export function agree(
  field: SightingField,
  readings: readonly Reading[],
  compare: Comparison,
  disagreements: string[],
): Seen<string> | null {
  const [first] = readings;
  if (!first) return null;
  const odd = readings.find((a) => readings.some((b) => !compare.same(a.value, b.value)));
  if (odd) {
    const other = readings.find((b) => !compare.same(odd.value, b.value)) ?? first;
    disagreements.push(disagreement(field, odd.from, other.from));
    return null;
  }
  const value = readings.reduce((best, reading) => compare.better(best, reading.value), first.value);
  const ways = new Set(readings.map((reading) => reading.from));
  return { value, from: first.from, confidence: ways.size > 1 ? 'sure' : 'likely' };
}

/** Names the two sources, never what they say. */
export const disagreement = (field: SightingField, one: string, other: string): string =>
  `${field}: ${one} and ${other} disagree`;
