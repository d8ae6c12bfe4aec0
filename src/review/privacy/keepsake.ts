import { latestOf } from '../text/ticket-facts';
import type { Keepsake, Ticket } from '../types';
import { peopleIn } from './people';
import { redact } from './redact';

/** A gist is read at a glance: two or three sentences, in UTF-16 code units. */
const GIST_LENGTH = 480;

/** A longer draft is cut; a story holds no more either. In UTF-16 code units. */
const DRAFT_LENGTH = 20_000;

const shortened = (text: string): string => {
  if (text.length <= GIST_LENGTH) return text;
  const cut = text.slice(0, GIST_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), GIST_LENGTH / 2))} …`;
};

/** What of a ticket and its reply may be kept: what it was about, the first draft, the last, without who was meant. */
export function keepsakeOf(
  ticket: Ticket,
  reply: { readonly before: string; readonly after: string },
  agentName: string,
): Keepsake {
  const people = peopleIn(ticket, [reply.before, reply.after], agentName);
  const said = [ticket.subject ?? '', latestOf(ticket.messages)].filter((part) => part.trim() !== '');
  return {
    channel: ticket.channel,
    gist: shortened(redact(said.join('\n').slice(0, 4 * GIST_LENGTH), people)),
    before: redact(reply.before.slice(0, DRAFT_LENGTH), people),
    after: redact(reply.after.slice(0, DRAFT_LENGTH), people),
  };
}
