import type { Context } from '../context';
import type { Rewrite } from '../types';
import { insertBefore, replaceSpan } from './edits';

/** Puts `text` before the first sentence of the body; nothing where there is no body. */
export function openWith({ draft }: Context, text: string, hints: readonly string[] = []): readonly Rewrite[] {
  const first = draft.sentences[0];
  return first ? [insertBefore(first.start, text, hints)] : [];
}

/** Puts `text` after the last sentence of the body: a paragraph of its own, in a chat the next sentence. */
export function closeWith({ draft, ticket }: Context, text: string, hints: readonly string[] = []): readonly Rewrite[] {
  const last = draft.sentences.at(-1);
  if (!last) return [];
  const gap = ticket.ticket.channel === 'email' ? '\n\n' : ' ';
  return [replaceSpan({ start: last.end, end: last.end }, `${gap}${text}`, hints)];
}

const QUOTED_LENGTH = 90;

/** The customer's words in quotes, cut at a word where they are long. */
export function inQuotes(words: string): string {
  const bare = words
    .trim()
    .replace(/[\s.!,;:]+$/, '')
    .replaceAll('"', "'");
  if (bare.length <= QUOTED_LENGTH) return `"${bare}"`;
  return `"${bare.slice(0, QUOTED_LENGTH).replace(/\s+\S*$/, '')} …"`;
}
