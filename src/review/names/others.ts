import type { Ticket } from '../types';
import type { Hints } from './hints';
import { bare, isGiven, isOnlyGiven } from './lexicon';
import type { Named } from './person';

/** Who was mentioned longer ago no longer matters. */
const LOOKS_BACK = 24;
const CAPITALISED = /(?<![\p{L}'])(\p{Lu}[\p{L}'-]{1,20}?)(?='s\b|(?![\p{L}'-]))/gu;

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(CAPITALISED)].flatMap(({ 1: word = '', index }) => {
    const midSentence = /[\p{L},;:"(]\s?$/u.test(text.slice(Math.max(0, index - 2), index));
    return isOnlyGiven(word) || (midSentence && isGiven(word)) ? [word] : [];
  });

/** Other people's given names in the newest messages of a ticket, as written. */
export function findOthers(ticket: Ticket, own: readonly Named[], hints: Hints): readonly string[] {
  const known = new Set([...own.flatMap(({ tokens }) => tokens.map(bare)), ...hints.agents]);
  const said = ticket.messages.filter(({ from }) => from === 'customer' || from === 'agent').slice(-LOOKS_BACK);
  const found = new Map(said.flatMap(({ text }) => namesIn(text)).map((word) => [bare(word), word] as const));
  return [...found].filter(([low]) => !known.has(low)).map(([, word]) => word);
}
