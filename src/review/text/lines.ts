import type { Mask } from '../context';
import type { Span } from '../types';

export interface Line extends Span {
  readonly text: string;
}

/** Links and addresses are masked too, but a line that ends in one is still the agent's line. */
const isMasked = (span: Span, masks: readonly Mask[]): boolean =>
  masks.some(
    (mask) => mask.kind !== 'link' && mask.kind !== 'email' && mask.start <= span.start && mask.end >= span.end,
  );

/** The lines of a text that hold something of the agent's own. */
export function writtenLines(text: string, masks: readonly Mask[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length, text: line };
    if (line.trim() !== '' && !isMasked(span, masks)) lines.push(span);
    start += line.length + 1;
  }
  return lines;
}
