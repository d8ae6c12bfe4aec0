import type { TicketFacts } from '../context';
import { findQuestions } from '../listening/questions';
import { findStakes } from '../listening/stakes';
import { findTold } from '../listening/told';
import { findTried } from '../listening/tried';
import { readMood } from '../mood/mood';
import { resolveName } from '../names/resolve';
import type { Message, Ticket } from '../types';
import { normalise } from './normalise';
import { contentStems, numbersOf, properNounsOf } from './stems';

/** Anchors come from the newest messages: what was said fifty messages ago no longer marks a sentence as about this. */
const ANCHOR_MESSAGES = 24;

const clean = (ticket: Ticket): Ticket => ({
  ...ticket,
  subject: ticket.subject === undefined ? undefined : normalise(ticket.subject).text,
  messages: ticket.messages.map((message) => ({ ...message, text: normalise(message.text).text })),
});

/** The customer's messages since an agent last wrote; if the agent wrote last, the customer's last one. */
export const latestOf = (messages: readonly Message[]): string => {
  const lastAgent = messages.findLastIndex(({ from }) => from === 'agent');
  const since = messages.slice(lastAgent + 1).filter(({ from }) => from === 'customer');
  const latest = since.length > 0 ? since : messages.filter(({ from }) => from === 'customer').slice(-1);
  return latest.map(({ text }) => text).join('\n\n');
};

const linesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== ''),
  );

/** Reads a ticket once. Costs what its newest messages cost, not what the thread is long. */
export function readTicket(raw: Ticket): TicketFacts {
  const ticket = clean(raw);
  const customerMessages = ticket.messages.filter(({ from }) => from === 'customer');
  const agentMessages = ticket.messages.filter(({ from }) => from === 'agent');
  const recent = customerMessages.slice(-ANCHOR_MESSAGES).map(({ text }) => text);
  const said = [ticket.subject ?? '', ...recent].join('\n\n').trim();
  const mood = readMood(ticket);
  return {
    ticket,
    latest: latestOf(ticket.messages),
    said,
    customerMessages,
    agentMessages,
    firstReply: agentMessages.length === 0,
    customerLines: linesOf(said),
    stems: contentStems(said),
    numbers: numbersOf(said),
    properNouns: properNounsOf(said),
    name: resolveName(ticket),
    mood,
    questions: findQuestions(ticket),
    stakes: findStakes(ticket),
    tried: findTried(ticket),
    told: findTold(ticket),
    has: (flag) => mood.flags.includes(flag),
  };
}
