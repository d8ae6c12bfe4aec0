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
 * Leaves out what the old and the new text share at both ends, so that only the changed words are touched and bold or
 * links beside them stay. Cuts between words only: half a word in bold would be worse than none, and emoji and
 * letters with accents stay whole.
 */
export function trimChange(before: string, change: Change): Change {
  const old = before.slice(change.start, change.end);
  const head = sharedHead(old, change.text);
  const tail = sharedTail(old.slice(head), change.text.slice(head));
  return {
    start: change.start + head,
    end: change.end - tail,
    text: change.text.slice(head, change.text.length - tail),
  };
}

function sharedHead(old: string, text: string): number {
  const most = Math.min(old.length, text.length);
  let at = 0;
  while (at < most && old[at] === text[at]) at += 1;
  while (at > 0 && !(isCut(old, at) && isCut(text, at))) at -= 1;
  return at;
}

function sharedTail(old: string, text: string): number {
  const most = Math.min(old.length, text.length);
  let at = 0;
  while (at < most && old.at(-1 - at) === text.at(-1 - at)) at += 1;
  while (at > 0 && !(isCut(old, old.length - at) && isCut(text, text.length - at))) at -= 1;
  return at;
}

const WORD_START = /^[\p{L}\p{M}\p{N}'’]/u;
const WORD_END = /[\p{L}\p{M}\p{N}'’]$/u;

function isCut(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  // Two UTF-16 code units hold any one letter.
  if (WORD_END.test(text.slice(Math.max(0, at - 2), at)) && WORD_START.test(text.slice(at, at + 2))) return false;
  return graphemes.segment(text).containing(at)?.index === at;
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

/** A change that begins by typing the character before it once more, where there is one in its line. */
export function beginWithNeighbour(before: string, change: Change): Change {
  const last = graphemes.segment(before).containing(change.start - 1)?.segment ?? '';
  if (change.start === 0 || last === '\n' || last === '\uFFFC') return change;
  return { start: change.start - last.length, end: change.end, text: last + change.text };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
