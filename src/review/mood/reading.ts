import { findMasks, hideMasked, MASKED } from '../text/mask';
import { fold, normalise } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import type { Message, Ticket } from '../types';

/** A sentence of the customer's. `text` is a piece of the message as normalised. */
export interface Said {
  readonly text: string;
  readonly folded: string;
  /** It stands in what they wrote since the last reply; older ones only tell what the ticket is about. */
  readonly latest: boolean;
}

const NO_LINES: ReadonlySet<string> = new Set();
/** Characters read of one message, and older messages read for flags: a log pasted into a ticket has no mood. */
const READ_CHARACTERS = 6000;
const OLDER_MESSAGES = 12;

const sentencesOf = (text: string, latest: boolean): readonly Said[] => {
  const clean = normalise(text.slice(0, READ_CHARACTERS)).text;
  const folded = hideMasked(fold(clean), findMasks(clean, NO_LINES)).replaceAll(MASKED, ' ');
  return splitSentences(clean).map(({ start, end }) => ({
    text: clean.slice(start, end),
    folded: folded.slice(start, end),
    latest,
  }));
};

const isFromCustomer = (message: Message): boolean => message.from === 'customer' && message.text.trim() !== '';

/** Index of the first message that the next reply answers. */
const startOfLatest = (messages: readonly Message[]): number => {
  const lastCustomer = messages.findLastIndex(isFromCustomer);
  const before = messages.slice(0, Math.max(lastCustomer, 0));
  return before.findLastIndex(({ from }) => from === 'agent') + 1;
};

export interface Reading {
  readonly sentences: readonly Said[];
  /** The text of the latest messages as typed, for capitals and punctuation. */
  readonly latest: string;
}

/** What the customer wrote, newest run first in weight, in reading order. */
export function readCustomer(ticket: Ticket): Reading {
  const from = startOfLatest(ticket.messages);
  const older = ticket.messages.slice(0, from).filter(isFromCustomer).slice(-OLDER_MESSAGES);
  const latest = ticket.messages.slice(from).filter(isFromCustomer);
  return {
    sentences: [
      ...older.flatMap(({ text }) => sentencesOf(text, false)),
      ...latest.flatMap(({ text }) => sentencesOf(text, true)),
    ],
    latest: latest.map(({ text }) => text.slice(0, READ_CHARACTERS)).join('\n\n'),
  };
}
