import type { Span } from '../review/types';

/** One replacement: `start..end` of a text by `text`. Offsets are UTF-16 code units. */
export interface Change extends Span {
  readonly text: string;
}

/** Whether two drafts are the same to a reader: editors swap a space for U+00A0 as they see fit. */
export function isSameText(one: string, other: string): boolean {
  return one === other || withSpaces(one) === withSpaces(other);
}

function withSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

export function applyChange(before: string, change: Change): string {
  return before.slice(0, change.start) + change.text + before.slice(change.end);
}

/**
 * Leaves out what the old and the new text share at both ends, so that only the changed characters are touched and
 * bold or links beside them stay. Never cuts a character that is drawn as one (emoji, letter and accent), and keeps
 * no space at the edge of an insertion: CKEditor 5 would make it a hard one.
 */
export function trimChange(before: string, change: Change): Change {
  const old = before.slice(change.start, change.end);
  const shortest = Math.min(old.length, change.text.length);
  let head = 0;
  while (head < shortest && old[head] === change.text[head]) head += 1;
  head = stepBack(old, change.text, head);
  const oldRest = old.slice(head);
  const newRest = change.text.slice(head);
  let tail = 0;
  const most = Math.min(oldRest.length, newRest.length);
  while (tail < most && oldRest.at(-1 - tail) === newRest.at(-1 - tail)) tail += 1;
  tail = stepForward(oldRest, newRest, tail);
  return {
    start: change.start + head,
    end: change.end - tail,
    text: newRest.slice(0, newRest.length - tail),
  };
}

function stepBack(old: string, text: string, head: number): number {
  let at = head;
  while (at > 0 && !isCleanCut(old, text, at, at, text[at])) at -= 1;
  return at;
}

function stepForward(old: string, text: string, tail: number): number {
  let at = tail;
  while (at > 0 && !isCleanCut(old, text, old.length - at, text.length - at, text.at(-1 - at))) at -= 1;
  return at;
}

function isCleanCut(old: string, text: string, inOld: number, inNew: number, edge: string | undefined): boolean {
  if (edge !== undefined && /[ \u00A0]/.test(edge)) return false;
  return isBoundary(old, inOld) && isBoundary(text, inNew);
}

/**
 * A change that ends inside a line. CKEditor 5 takes a selection that ends at a block's start to end in the block
 * before, and would leave the line break standing. The same text comes out by moving the change to the break before
 * it, or else by typing the next character once more.
 */
export function endInsideLine(before: string, change: Change): Change {
  let { start, end, text } = change;
  while (end > start && text === '' && before[end - 1] === '\n' && before[start - 1] === '\n') {
    start -= 1;
    end -= 1;
  }
  if (end === start || before[end - 1] !== '\n') return { start, end, text };
  const breaks = /^\n*/.exec(before.slice(end))?.[0] ?? '';
  const next = graphemes.segment(before).containing(end + breaks.length)?.segment ?? '';
  if (next === '' || next === '\uFFFC') return { start, end, text };
  const again = breaks + next;
  return { start, end: end + again.length, text: text + again };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isBoundary(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || graphemes.segment(text).containing(at)?.index === at;
}
