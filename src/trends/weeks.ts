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

/** A picture of fewer weeks says nothing of habits. */
const FEWEST = 4;

/** From the first week in which something was counted; the weeks before it were not empty, but not counted. */
function fromFirstCounted(weeks: readonly Week[]): readonly Week[] {
  const first = weeks.findIndex(({ tally }) => Object.keys(tally).length > 0);
  const latest = Math.max(0, weeks.length - FEWEST);
  return weeks.slice(first < 0 ? latest : Math.min(first, latest));
}

/** At most the last `many` weeks up to today's, oldest first; a week without a reply in between stands there, too. */
export function weeksOf(days: ReadonlyMap<string, Tally>, today: string, many: number): readonly Week[] {
  const last = dateOf(mondayOf(today)).getTime();
  const mondays = Array.from({ length: many }, (_, index) => dayOf(new Date(last - (many - 1 - index) * 7 * DAY_MS)));
  const byWeek = new Map<string, Tally>(mondays.map((monday) => [monday, {}]));
  for (const [day, tally] of days) {
    const before = byWeek.get(mondayOf(day));
    if (before) byWeek.set(mondayOf(day), add(before, tally));
  }
  return fromFirstCounted(mondays.map((monday) => ({ monday, tally: byWeek.get(monday) ?? {} })));
}

export const sumOf = (weeks: readonly Week[]): Tally => weeks.reduce<Tally>((sum, { tally }) => add(sum, tally), {});
