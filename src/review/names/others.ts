import type { Ticket } from '../types';
import type { Hints } from './hints';
import { bare, isGiven, isOnlyGiven } from './lexicon';
import type { Named } from './person';

/** Other people's given names in the messages of a ticket, as written. */
export function findOthers(ticket: Ticket, own: readonly Named[], hints: Hints): readonly string[] {
  const theirs = new Set([...own.flatMap(({ tokens }) => tokens.map(bare))]);
  const found = new Map<string, string>();
  for (const { from, text } of ticket.messages) {
    if (from === 'system' || from === 'note') continue;
    for (const match of text.matchAll(/(?<![\p{L}'])(\p{Lu}[\p{L}'-]{1,20}?)(?='s\b|(?![\p{L}'-]))/gu)) {
      const word = match[1] ?? '';
      const low = bare(word);
      const midSentence = /[\p{L},;:"(]\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
      if (theirs.has(low) || hints.agents.has(low) || found.has(low)) continue;
      if (isOnlyGiven(word) || (midSentence && isGiven(word))) found.set(low, word);
    }
  }
  return [...found.values()];
}
