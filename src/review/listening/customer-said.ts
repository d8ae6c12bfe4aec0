import { findMasks, hideMasked, MASKED } from '../text/mask';
import { fold } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import type { Message, Ticket } from '../types';

const NO_LINES: ReadonlySet<string> = new Set();
/** Characters read of one message: nobody asks something after a page of pasted log. */
const READ_CHARACTERS = 6000;

/** A sentence of a message. `folded` has what is quoted or pasted blanked out. */
export interface SaidSentence {
  readonly text: string;
  readonly folded: string;
  readonly message: number;
}

/** The sentences of one normalised message. */
export function sentencesOf(message: Message, index: number): readonly SaidSentence[] {
  const text = message.text.slice(0, READ_CHARACTERS);
  const folded = hideMasked(fold(text), findMasks(text, NO_LINES)).replaceAll(MASKED, ' ');
  return splitSentences(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    folded: folded.slice(start, end),
    message: index,
  }));
}

const isCustomer = (message: Message): boolean => message.from === 'customer' && message.text.trim() !== '';

/** The customer's messages that no agent has answered yet. */
export function latestMessages(ticket: Ticket): readonly Message[] {
  const last = ticket.messages.findLastIndex(({ from }) => from === 'agent');
  return ticket.messages.slice(last + 1).filter(isCustomer);
}

/** Everybody's newest messages, oldest first, without notes and system lines. */
export function recentMessages(ticket: Ticket, most: number): readonly Message[] {
  return ticket.messages.filter(({ from }) => from === 'customer' || from === 'agent').slice(-most);
}
