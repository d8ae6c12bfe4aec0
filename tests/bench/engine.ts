import { review } from '../../src/review/review';
import type { Ticket } from '../../src/review/types';
import { DEFAULTS } from '../../src/settings/defaults';

export { readSaid, replyOf, ticketOf } from './texts';

const MEMORY = { salt: 1, replies: [], hardRun: [] };

/** Reviews a reply with all rules on; says how many things were found. */
export const reviewReply = (ticket: Ticket, text: string): number =>
  review(ticket, { text, mode: 'reply' }, DEFAULTS, MEMORY).findings.length;
