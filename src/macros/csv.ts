import { csv2json } from 'csv42';

/** A cell under its column's name, as small letters and underscores: "Body Text" is `body_text`. */
const named = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, ''),
      value,
    ]),
  );

/** The sign that stands most often in the first line between columns. */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/\r?\n|$/)));
  return [',', ';', '\t'].reduce(
    (best, sign) => (head.split(sign).length > head.split(best).length ? sign : best),
    ',',
  );
}

/** The rows of a CSV by their columns; null where it can't be read. */
export function readCsv(text: string): readonly unknown[] | null {
  try {
    const rows = csv2json<Record<string, unknown>>(text, {
      delimiter: delimiterOf(text),
      nested: false,
      parseValue: (value) => value,
    });
    return rows.map(named);
  } catch (error) {
    // The parser throws where a quote is never closed.
    if (error instanceof Error) return null;
    throw error;
  }
}
