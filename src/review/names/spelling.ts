/** Counted no further: from here on two words are simply different. */
const MOST = 3;

type Row = readonly number[];

const nextRow = (one: string, other: string, i: number, row: Row, before: Row): Row => {
  const next = [i];
  for (let j = 1; j <= other.length; j++) {
    const changed = one[i - 1] === other[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + changed, swap));
  }
  return next;
};

/** Letters changed, missing, added or swapped between two words (Damerau, Levenshtein), at most 3. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= MOST) return MOST;
  let before: Row = [];
  let row: Row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = nextRow(one, other, i, row, before);
    before = row;
    row = next;
  }
  return Math.min(MOST, row[other.length] ?? MOST);
}
