import type { ComposerSighting, Seen, SeenMessage, Sighting, SightingField } from './helpdesk';

/** What a helpdesk's file has found; the rest of the sighting follows from it. */
export type Findings = Omit<Sighting, 'missing'>;

export const NO_MESSAGES: Seen<readonly SeenMessage[]> = { value: [], from: 'none', confidence: 'unsure' };

/** No ticket is open, or it can't be told which. */
export const seesNothing = (disagreements: readonly string[] = []): Findings => ({
  ticketId: null,
  subject: null,
  channel: null,
  customer: { name: null, email: null },
  agent: { name: null, email: null },
  messages: NO_MESSAGES,
  olderHidden: 0,
  root: null,
  disagreements,
});

/** Adds what is missing: every field without an answer, in the order of the contract. */
export function toSighting(findings: Findings, composers: readonly ComposerSighting[]): Sighting {
  const active = composers.filter((composer) => composer.active);
  const found: Readonly<Record<SightingField, boolean>> = {
    ticketId: findings.ticketId !== null,
    subject: findings.subject !== null,
    channel: findings.channel !== null,
    'customer.name': findings.customer.name !== null,
    'customer.email': findings.customer.email !== null,
    'agent.name': findings.agent.name !== null,
    messages: findings.messages.value.length > 0,
    composer: active.length > 0,
    mode: active.length === 0 || active.some((composer) => composer.mode.value !== 'unknown'),
  };
  const fields = Object.keys(found) as SightingField[];
  return { ...findings, missing: fields.filter((field) => !found[field]) };
}
