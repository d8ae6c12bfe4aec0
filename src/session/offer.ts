import { BLANK, splitAtBlanks } from '../ui/blanks';

interface Offer {
  readonly text: string;
  readonly blanks: readonly number[];
}

/**
 * Whether a text that comes back from a click is what is offered now, with its blanks filled. A click that was on its
 * way while the ticket or the draft changed could otherwise put one customer's name into a reply to another.
 */
export function isOffered({ text, blanks }: Offer, filled: string): boolean {
  if (filled.includes(BLANK)) return false;
  const [first = '', ...rest] = splitAtBlanks(text, blanks);
  const last = rest.pop();
  if (last === undefined) return filled === text;
  if (!filled.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    // At least one character stands in each blank.
    const found = filled.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return filled.length > at + last.length && filled.endsWith(last);
}
