import { at, type Tally } from './tally';

const FIRST = ['replies', 'nameable', 'named', 'endable', 'ended'];

/** The general counts first, then the others by name; hours by number. */
const inOrder = (a: string, b: string): number => {
  const rank = (key: string): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
};

/** A row a day and a column a count, for any spreadsheet. Names of counts hold no comma and no quotation mark. */
export function toCsv(days: ReadonlyMap<string, Tally>): string {
  const keys = [...new Set([...days.values()].flatMap((tally) => Object.keys(tally)))]
    .filter((key) => /^[\w:-]+$/.test(key))
    .sort(inOrder);
  const rows = [...days].sort(([a], [b]) => a.localeCompare(b));
  const lines = rows.map(([day, tally]) => [day, ...keys.map((key) => at(tally, key))].join(','));
  return `${[['day', ...keys].join(','), ...lines].join('\n')}\n`;
}
