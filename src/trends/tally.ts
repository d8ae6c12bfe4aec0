import type { Family } from '../review/rule';
import type { Review } from '../review/types';

/**
 * What is counted: a name for each count, and how often. `replies`, `named` of `nameable`, `ended` of `endable`,
 * `hour:14` and `hard:14` by the hour of the agent's clock, `prompt:names:shown` by family. There is no text in it,
 * no ticket, no customer and no rule.
 */
export type Tally = Readonly<Record<string, number>>;

export const PROMPT_KINDS = ['shown', 'taken', 'ignored'] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

export const promptKey = (family: Family, kind: PromptKind): string => `prompt:${family}:${kind}`;
export const hourKey = (kind: 'hour' | 'hard', hour: number): string => `${kind}:${hour}`;

export const at = (tally: Tally, key: string): number => (Object.hasOwn(tally, key) ? (tally[key] ?? 0) : 0);

export function add(tally: Tally, more: Tally): Tally {
  const sum = { ...tally };
  for (const [key, number] of Object.entries(more)) sum[key] = at(tally, key) + number;
  return sum;
}

/** From this level on a conversation counts as hard. */
const HARD_LEVEL = 2;

/** What one sent reply adds. */
export function tallyOfReply({ mood, closing }: Review, sent: Date): Tally {
  const counting = closing.filter(({ state }) => state !== 'na');
  const name = counting.find(({ item }) => item === 'names');
  const hard = mood.level >= HARD_LEVEL || mood.flags.includes('abuse') || mood.flags.includes('grief');
  return {
    replies: 1,
    [hourKey('hour', sent.getHours())]: 1,
    ...(hard && { [hourKey('hard', sent.getHours())]: 1 }),
    ...(name && { nameable: 1, named: name.state === 'met' ? 1 : 0 }),
    ...(counting.length > 0 && { endable: 1, ended: counting.every(({ state }) => state === 'met') ? 1 : 0 }),
  };
}

/** Days lie apart in the store, each under a key of its own, so that a count writes little. */
export const DAY_PREFIX = 'trends:';
const DAY_KEY = /^trends:(\d{4}-\d{2}-\d{2})$/;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-22` by the agent's own clock. */
export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** The day that a key of the store is about; null where it is another thing's. */
export const dayIn = (key: string): string | null => DAY_KEY.exec(key)?.[1] ?? null;

/** Counts that a newer Attune added are kept; anything but whole numbers is no tally. */
export function tallyIn(value: unknown): Tally | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const counts = Object.entries(value);
  return counts.every(([, number]) => Number.isSafeInteger(number) && number >= 0) ? Object.fromEntries(counts) : null;
}
