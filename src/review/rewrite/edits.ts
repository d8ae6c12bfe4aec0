import type { DraftFacts } from '../context';
import { MASKED } from '../text/mask';
import type { Rewrite, Span } from '../types';

/** Stands for what only the agent knows. */
const BLANK = /▢/g;

/** Replaces a span by `text`. Every ▢ in it is a blank; `hints` say what belongs there, in the same order. */
export function replaceSpan({ start, end }: Span, text: string, hints: readonly string[] = []): Rewrite {
  const blanks = [...text.matchAll(BLANK)].map(({ index }) => index);
  return { start, end, text, blanks, ...(blanks.length > 0 ? { hints } : {}) };
}

/** Puts `text` before the sentence that starts at `at`. */
export function insertBefore(at: number, text: string, hints: readonly string[] = []): Rewrite {
  return replaceSpan({ start: at, end: at }, `${text} `, hints);
}

/** No quote, link, code or merge field inside: the words are the agent's own, so they may be replaced. */
export function isEditable(draft: DraftFacts, { start, end }: Span): boolean {
  return !draft.folded.slice(start, end).includes(MASKED);
}

/** A span with the space around it, so that taking it out leaves no double space and no empty line. */
function withSpace(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).match(/\s*$/)?.[0] ?? '';
  const after = text.slice(end).match(/^\s*/)?.[0] ?? '';
  const first = before.length === start;
  const last = end + after.length === text.length;
  if (last) return { start: start - before.length, end };
  if (first) return { start, end: end + after.length };
  // Between two breaks the smaller one goes with the sentence: the larger one parted paragraphs.
  const breaks = (space: string): number => space.split('\n').length - 1;
  return breaks(before) < breaks(after) ? { start: start - before.length, end } : { start, end: end + after.length };
}

/**
 * Takes whole sentences out. Nothing is offered where something masked would go with them,
 * or where no sentence of the body would be left.
 */
export function deleteSentence(draft: DraftFacts, span: Span): readonly Rewrite[] {
  const others = draft.sentences.filter((sentence) => sentence.end <= span.start || sentence.start >= span.end);
  if (others.length === 0 || !isEditable(draft, span)) return [];
  return [replaceSpan(withSpace(draft.text, span), '')];
}

/** "the lid" → "The lid": what starts a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
