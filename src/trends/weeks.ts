import { add, dayOf, type Tally } from './tally';

export interface Week {
  /** Its Monday, `2026-11-16`. */
  readonly monday: string;
  readonly tally: Tally;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Noon, so that no change of the clocks moves a day. */
const dateOf = (day: string): Date => new Date(`${day}T12:00:00`);

export function mondayOf(day: string): string {
  const date = dateOf(day);
  const sinceMonday = (date.getDay() + 6) % 7;
  return dayOf(new Date(date.getTime() - sinceMonday * DAY_MS));
}

/** The last `many` weeks up to today's, oldest first; a week in which nothing was counted stands there with nothing. */
export function weeksOf(days: ReadonlyMap<string, Tally>, today: string, many: number): readonly Week[] {
  const last = dateOf(mondayOf(today)).getTime();
  const mondays = Array.from({ length: many }, (_, index) => dayOf(new Date(last - (many - 1 - index) * 7 * DAY_MS)));
  const byWeek = new Map<string, Tally>(mondays.map((monday) => [monday, {}]));
  for (const [day, tally] of days) {
    const before = byWeek.get(mondayOf(day));
    if (before) byWeek.set(mondayOf(day), add(before, tally));
  }
  return mondays.map((monday) => ({ monday, tally: byWeek.get(monday) ?? {} }));
}

export const sumOf = (weeks: readonly Week[]): Tally => weeks.reduce<Tally>((sum, { tally }) => add(sum, tally), {});
