const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A value as text, whatever the order of its keys: Chrome's storage gives them back by the alphabet. */
export const textOf = (value: unknown): string => JSON.stringify(value, sorted);

export const same = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b);
