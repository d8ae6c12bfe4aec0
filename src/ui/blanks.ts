/** Takes the place of what only the agent knows; one UTF-16 code unit. */
export const BLANK = '▢';

/** A text with blanks as its pieces: before, between and after them. One more piece than blanks. */
export function splitAtBlanks(text: string, blanks: readonly number[]): readonly string[] {
  const starts = [0, ...blanks.map((blank) => blank + BLANK.length)];
  return starts.map((start, index) => text.slice(start, blanks[index] ?? text.length));
}

/** The text with each blank filled; null while one of them is empty. */
export function fillBlanks(text: string, blanks: readonly number[], values: readonly string[]): string | null {
  const filled = blanks.map((_, index) => (values[index] ?? '').trim());
  if (filled.includes('')) return null;
  return splitAtBlanks(text, blanks)
    .map((piece, index) => piece + (filled[index] ?? ''))
    .join('');
}

export const countEmpty = (blanks: readonly number[], values: readonly string[]): number =>
  blanks.filter((_, index) => (values[index] ?? '').trim() === '').length;
