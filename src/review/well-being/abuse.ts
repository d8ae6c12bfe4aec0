import type { TicketFacts } from '../context';

/** Violence announced to people here: that is for the team's procedure, not for a sentence in a reply. */
const VIOLENCE =
  /\b(?:know where (?:you|u|your)|come for you|coming for you|watch your back|(?:break|smash|put(?:ting)?|kill|shoot|stab|burn|beat)(?:ing)? (?:you|your|ur)|driving down there|people in your city|find out where you live|should be (?:shot|hanged))\b/i;

const MESSAGES_READ = 4;

/** Insults or threats to the agent, and whether violence is announced. */
export function abuseIn(ticket: TicketFacts): 'none' | 'insult' | 'violence' {
  if (!ticket.has('abuse')) return 'none';
  const violent = ticket.customerMessages.slice(-MESSAGES_READ).some(({ text }) => VIOLENCE.test(text));
  return violent ? 'violence' : 'insult';
}

/** Keeps the help open and the insults out; promises nothing. */
export const BOUNDARY = 'I want to get this fixed for you, and for that I need the insults to stop.';
