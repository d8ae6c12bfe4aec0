import type { RuleLevel } from '../review/types';

/** Dismissals in a row until a rule gets quieter by one step. */
const RUN = 3;

/** A rule that went quiet by itself. */
export interface Quieted {
  readonly level: 'quiet' | 'off';
  /** `2026-11-22`. */
  readonly day: string;
}

/** By rule id: how often its prompts were ignored in a row, and which rules went quiet of it. */
export interface Dismissals {
  readonly runs: Readonly<Record<string, number>>;
  readonly quieted: Readonly<Record<string, Quieted>>;
}

export const NO_DISMISSALS: Dismissals = { runs: {}, quieted: {} };

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** Null where nothing changes yet. */
const nextLevel = (run: number, level: RuleLevel): 'quiet' | 'off' | null => {
  if (run < RUN || level === 'off') return null;
  return level === 'on' ? 'quiet' : 'off';
};

/** One of the rule's prompts was ignored. `level`: how loud it is now; `quieter`: how loud it is to be from now on. */
export function ignoreOnce(
  { runs, quieted }: Dismissals,
  rule: string,
  level: RuleLevel,
  day: string,
): { readonly dismissals: Dismissals; readonly quieter: 'quiet' | 'off' | null } {
  const run = (Object.hasOwn(runs, rule) ? (runs[rule] ?? 0) : 0) + 1;
  const quieter = nextLevel(run, level);
  if (!quieter) return { dismissals: { runs: { ...runs, [rule]: run }, quieted }, quieter };
  return {
    dismissals: { runs: without(runs, rule), quieted: { ...quieted, [rule]: { level: quieter, day } } },
    quieter,
  };
}

/** One of its rewrites was taken: the next dismissal is the first. */
export const heed = ({ runs, quieted }: Dismissals, rule: string): Dismissals => ({
  runs: without(runs, rule),
  quieted,
});

/** The agent has set the rule's level: it is theirs from now on, and no longer one that went quiet by itself. */
export const takeOver = ({ runs, quieted }: Dismissals, rule: string): Dismissals => ({
  runs: without(runs, rule),
  quieted: without(quieted, rule),
});

/** Those that went quiet by themselves and still are as they went; the agent may have set them since. */
export const stillQuieted = (
  { quieted }: Dismissals,
  levels: Readonly<Record<string, RuleLevel>>,
): readonly (Quieted & { readonly rule: string })[] =>
  Object.entries(quieted).flatMap(([rule, one]) => (levels[rule] === one.level ? [{ rule, ...one }] : []));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isQuieted = (value: unknown): value is Quieted =>
  isRecord(value) && (value.level === 'quiet' || value.level === 'off') && typeof value.day === 'string';

const kept = <T>(value: unknown, isKept: (item: unknown) => item is T): Readonly<Record<string, T>> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([rule, item]) => (isKept(item) ? [[rule, item]] : [])))
    : {};

const isRun = (value: unknown): value is number => Number.isSafeInteger(value);

/** What was stored; an entry that makes no sense is left out, the others count. */
export const dismissalsIn = (value: unknown): Dismissals =>
  isRecord(value) ? { runs: kept(value.runs, isRun), quieted: kept(value.quieted, isQuieted) } : NO_DISMISSALS;
