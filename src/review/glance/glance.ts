import type { TicketFacts } from '../context';
import { openersFor } from '../rewrite/openers';
import { inVoice, saysNever } from '../rewrite/voice';
import type { Emotion, Glance, ToldKind, Voice } from '../types';
import { abuseIn, BOUNDARY } from '../well-being/abuse';

const MOST_LINES = 4;
const QUOTED = 120;

const HEATED: readonly Emotion[] = ['anger', 'frustration'];

/** A page of pasted text is one line here. */
const short = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;
};

/** Each once; what stands inside another is said by it. */
const once = (quotes: readonly string[]): readonly string[] => {
  const each = [...new Set(quotes)];
  return each.filter((one) => !each.some((other) => other.length > one.length && other.includes(one))).map(short);
};

/** What was done by them; that something happens, or is needed, is no step. */
const isStep = (quote: string): boolean =>
  !/^(?:it|there|this|that|the|my|our)\b(?!.*\b(?:i|we)\b)|\bneed\b|\bmoved\b/i.test(quote);

/** Kinds of fact an agent would otherwise ask for, the surest reading of a value first; a date alone says little. */
const TOLD: readonly ToldKind[] = [
  'order',
  'error',
  'serial',
  'screenshot',
  'model',
  'browser',
  'amount',
  'address',
  'phone',
  'email',
];

const told = (ticket: TicketFacts): Glance['told'] => {
  const facts = TOLD.flatMap((kind) => ticket.told.filter((fact) => fact.kind === kind));
  return facts
    .filter(
      ({ value }, index) =>
        !facts.some(
          (other, at) =>
            (at < index && other.value === value) ||
            (at !== index && other.value.length > value.length && other.value.includes(value)),
        ),
    )
    .map(({ kind, value }) => ({ kind, value: short(value) }));
};

const boundaryFor = (ticket: TicketFacts, voice: Voice): string | null => {
  const said = inVoice(voice, BOUNDARY, '');
  return abuseIn(ticket) === 'insult' && !saysNever(voice, said) ? said : null;
};

/** What an agent wants to know at one look. It depends on the ticket alone and is worked out once a ticket. */
export function glanceAt(ticket: TicketFacts, voice: Voice): Glance {
  const tried = (by: 'customer' | 'agent'): readonly string[] =>
    once(ticket.tried.filter((step) => step.by === by && isStep(step.quote)).map(({ quote }) => quote)).slice(
      -MOST_LINES,
    );
  const calm = (['grief', 'health', 'selfharm', 'danger'] as const).some(ticket.has);
  const abuse = abuseIn(ticket);
  return {
    stakes: once(ticket.stakes.filter(({ past }) => !past).map(({ quote }) => quote)),
    tried: tried('customer'),
    triedByUs: tried('agent'),
    told: told(ticket).slice(0, MOST_LINES * 2),
    messages: ticket.customerMessages.length,
    replies: ticket.agentMessages.length,
    heated: !calm && abuse === 'none' && ticket.mood.level >= 2 && HEATED.includes(ticket.mood.emotion),
    abuse,
    boundary: boundaryFor(ticket, voice),
    openers: openersFor(ticket, voice),
  };
}
