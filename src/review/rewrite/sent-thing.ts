import type { TicketFacts } from '../context';

const IMAGE = /\.(?:jpe?g|png|heic|webp|gif)$/i;
const NAMED =
  /\b(photos?|pictures?|screenshots?|screen ?shots?|videos?|receipts?|scans?|log files?|list|drawing|measurements|invoice|certificate)\b[^.!?\n]{0,30}\b(?:attached|enclosed|below|here)\b|\b(?:see|attach(?:ed|ing)?|enclos(?:ed|ing)|here(?:'s| is| are)|sending|sent) (?:you )?(?:the |my |a |an |two |three |some )?(?:\w+ )?(photos?|pictures?|screenshots?|videos?|receipts?|scans?|log files?|list|drawing|measurements|invoice|certificate)\b/i;

/** What the customer sent along, as one would thank for it: "the photo", "the screenshots"; null where nothing is sure. */
export function sentThing(ticket: TicketFacts): string | null {
  const said = ticket.latest.match(NAMED);
  const noun = (said?.[1] ?? said?.[2])?.toLowerCase();
  if (noun) return `the ${noun}`;
  const files = ticket.customerMessages.at(-1)?.attachments ?? [];
  if (files.length === 0 || !files.every((file) => IMAGE.test(file))) return null;
  return files.length === 1 ? 'the picture' : 'the pictures';
}

const SHOWN = /\b(?:photos?|pictures?|screenshots?|videos?|receipts?|scans?|drawing|measurements|log files?)$/;
const THEY_SENT =
  /\b(?:attached|enclosed|attaching|here(?:'s| is| are)|i attach|(?:i|we)(?:'ve| have|'m| am)? (?:also |already )?(?:sent|sending|send|attached|enclosed|added|taken))\b/i;

/** The same where it is sure that it was the customer who sent it, and that it is nothing private. */
export function sentByThem(ticket: TicketFacts): string | null {
  const thing = sentThing(ticket);
  if (thing === null || !SHOWN.test(thing) || ticket.has('health')) return null;
  const files = ticket.customerMessages.at(-1)?.attachments ?? [];
  return files.length > 0 || THEY_SENT.test(ticket.latest) ? thing : null;
}
