import { compareWithFinder } from '../helpdesks/finder';
import type { ComposerSighting, Helpdesk, Sighting } from '../helpdesks/helpdesk';
import type { SeenLine } from '../messages/protocol';
import type { Ticket } from '../review/types';
import type { Settings } from '../settings/types';

/** One look at a helpdesk's page. */
export interface PageLook {
  readonly sighting: Sighting;
  readonly composers: readonly ComposerSighting[];
  /** Where the helpdesk's own selectors and a slower, sturdier look don't see the same. */
  readonly compared: readonly string[];
}

export const lookAtPage = (helpdesk: Helpdesk, document: Document, ours: readonly string[] = []): PageLook => {
  const url = new URL(document.location.href);
  const sighting = helpdesk.read(document, url, ours);
  const composers = helpdesk.composers(document, url);
  return { sighting, composers, compared: compareWithFinder(sighting, composers) };
};

/** Said by the helpdesk's file itself, and by the look beside it. */
export const disagreementsOf = ({ sighting, compared }: PageLook): readonly string[] => [
  ...sighting.disagreements,
  ...compared,
];

const optional = <T>(seen: { readonly value: T } | null): T | undefined => seen?.value ?? undefined;

/** The page's ticket as the engine takes it; null where none is open or its messages can't be seen. */
export function ticketFrom(sighting: Sighting, settings: Settings, now: string): Ticket | null {
  if (!sighting.ticketId || sighting.missing.includes('messages')) return null;
  return {
    id: sighting.ticketId.value,
    channel: sighting.channel?.value ?? 'email',
    subject: optional(sighting.subject),
    customer: { name: optional(sighting.customer.name), email: optional(sighting.customer.email) },
    agent: { name: settings.agent.name || optional(sighting.agent.name), email: optional(sighting.agent.email) },
    messages: sighting.messages.value.map((message) => ({
      from: message.from,
      name: message.name ?? undefined,
      text: message.text,
      at: message.at ?? undefined,
      attachments: message.attachments,
    })),
    now,
  };
}

/** The same ticket read again is the same object, so that the engine reads it once. */
export function keepTicket(before: Ticket | null, after: Ticket | null): Ticket | null {
  if (!before || !after) return after;
  const same = JSON.stringify({ ...before, now: '' }) === JSON.stringify({ ...after, now: '' });
  return same ? before : after;
}

/** The composer in which the agent writes: the focused one, else the one before, else the first that is shown. */
export function chooseComposer(
  composers: readonly ComposerSighting[],
  focused: Element | null,
  before: HTMLElement | null,
): ComposerSighting | null {
  const active = composers.filter((composer) => composer.active);
  return (
    active.find(({ element }) => focused !== null && element.contains(focused)) ??
    active.find(({ element }) => element === before) ??
    active[0] ??
    null
  );
}

const line = (
  field: SeenLine['field'],
  seen: { readonly value: unknown; readonly from: string; readonly confidence: SeenLine['confidence'] } | null,
): SeenLine =>
  seen
    ? { field, value: String(seen.value), from: seen.from, confidence: seen.confidence }
    : { field, value: null, from: '', confidence: 'missing' };

/** "What I can see": each field, where from, how sure. */
export function seenLines(sighting: Sighting, composer: ComposerSighting | null): readonly SeenLine[] {
  const count = sighting.messages.value.length;
  return [
    line('ticketId', sighting.ticketId),
    line('subject', sighting.subject),
    line('channel', sighting.channel),
    line('customer.name', sighting.customer.name),
    line('customer.email', sighting.customer.email),
    line('agent.name', sighting.agent.name),
    line('messages', sighting.missing.includes('messages') ? null : { ...sighting.messages, value: count }),
    line('composer', composer ? { value: '', from: composer.mode.from, confidence: 'sure' } : null),
    line('mode', composer?.mode ?? null),
  ];
}
