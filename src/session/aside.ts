import type { Care, Intent } from '../messages/protocol';
import { joinParts, slotsOn } from '../review/closing/join-parts';
import type { Context } from '../review/context';
import { glanceAt } from '../review/glance/glance';
import { placeLine } from '../review/glance/place-line';
import { PASSES } from '../review/review';
import { withBlanks } from '../review/rewrite/voice';
import { readDraft } from '../review/text/draft-facts';
import { normalise } from '../review/text/normalise';
import type { Ending, Glance, Memory, Span, Ticket } from '../review/types';
import { isHardRun } from '../review/well-being/hard-run';
import type { Settings } from '../settings/types';
import type { MemoryStore } from './memory';
import { isOffered } from './offer';

/** What is on the desk when the panel looks or clicks. */
export interface AsideDesk {
  readonly ticket: Ticket;
  readonly text: string;
  readonly settings: Settings;
  readonly memory: Memory;
  readonly endings: readonly Ending[];
}

export interface AsideView {
  readonly glance: Glance | null;
  readonly faultIsOurs: boolean;
  readonly care: readonly Care[];
  readonly hardToday: number;
}

/** Which of the agent's rules speaks for which offer; switched off there, it is not made here either. */
const RULE_OF: Readonly<Record<Care, string>> = { pause: 'pause-before-send', break: 'hard-run-break' };

/**
 * All that the panel says beside the review: the customer at a glance, first sentences, what is offered for the agent's
 * own sake. It comes with the engine, so that a page without a draft doesn't carry it, and keeps for each conversation
 * of this tab what the agent said.
 */
export class Aside {
  readonly #ours = new Set<string>();
  readonly #away = new Set<string>();
  /** The last glance: it depends on the ticket and the voice, and no key press works it out anew. */
  #seen: { readonly ticket: Ticket; readonly settings: Settings; readonly glance: Glance } | null = null;

  /** The check is here since a page without the engine offers nothing. */
  readonly isOffered = isOffered;

  isOurs(ticket: Ticket): boolean {
    return this.#ours.has(ticket.id ?? '');
  }

  view(desk: AsideDesk): AsideView {
    const glance = this.#glance(desk);
    const openers = glance.openers.some((opener) => this.#stands(opener, desk.text)) ? [] : glance.openers;
    return {
      glance: { ...glance, openers },
      faultIsOurs: this.isOurs(desk.ticket),
      care: this.#care(desk, glance),
      hardToday: desk.memory.hardRun.length,
    };
  }

  /** Heard of the agent: whose fault it was, what they don't want now, that the day's count is to be forgotten. */
  async hear(intent: Intent, { ticket, memory }: AsideDesk, store: Pick<MemoryStore, 'forgetHardRun'>): Promise<void> {
    if (intent.do === 'forget-hard-run') await store.forgetHardRun();
    if (intent.do === 'own-fault' && intent.ours) this.#ours.add(ticket.id ?? '');
    if (intent.do === 'own-fault' && !intent.ours) this.#ours.delete(ticket.id ?? '');
    if (intent.do === 'put-away') this.#away.add(this.#key(intent.care, ticket, memory));
  }

  /** The edit that a click asks for; null where it was not offered for this draft. */
  edit(intent: Intent, desk: AsideDesk): (Span & { readonly text: string }) | null {
    if (intent.do === 'insert-ending') return this.#ending(intent, desk);
    const known = intent.do === 'insert-line' && (intent.line === 'opener' || intent.line === 'boundary');
    return known ? this.#line(intent, desk) : null;
  }

  #ending(intent: Extract<Intent, { do: 'insert-ending' }>, { endings }: AsideDesk) {
    const ending = endings.find(({ kind }) => kind === intent.kind);
    if (!ending || intent.text.trim() === '') return null;
    const slots = intent.slots ? new Set(intent.slots) : slotsOn(ending.parts);
    const offered = withBlanks(joinParts(ending, slots));
    return isOffered(offered, intent.text) ? { ...ending.place, text: intent.text } : null;
  }

  #line({ line, text }: Extract<Intent, { do: 'insert-line' }>, desk: AsideDesk) {
    const { openers, boundary } = this.#glance(desk);
    const ours = this.isOurs(desk.ticket);
    const offered =
      line === 'boundary'
        ? boundary === text
        : openers.some((one) => (ours && one.owning === text) || one.text === text);
    if (!offered) return null;
    const { ticket, settings, memory } = desk;
    const normalised = normalise(desk.text);
    const facts = PASSES.readTicket(ticket);
    const draft = readDraft({ text: desk.text, mode: 'reply' }, normalised.text, facts, settings.agent.name);
    const context: Context = { ticket: facts, draft, settings, memory };
    const placed = placeLine(context, line, text);
    return { ...normalised.toOriginal(placed), text: placed.text };
  }

  #glance({ ticket, settings }: AsideDesk): Glance {
    if (this.#seen?.ticket === ticket && this.#seen.settings === settings) return this.#seen.glance;
    const glance = glanceAt(PASSES.readTicket(ticket), settings.voice);
    this.#seen = { ticket, settings, glance };
    return glance;
  }

  #stands({ text, owning }: Glance['openers'][number], draft: string): boolean {
    return draft.includes(text) || (owning !== null && draft.includes(owning));
  }

  #care({ ticket, memory, settings }: AsideDesk, glance: Glance): readonly Care[] {
    const called: readonly Care[] = [
      ...(glance.abuse === 'none' ? [] : (['pause'] as const)),
      ...(isHardRun(memory) ? (['break'] as const) : []),
    ];
    return called.filter(
      (care) => settings.rules[RULE_OF[care]] !== 'off' && !this.#away.has(this.#key(care, ticket, memory)),
    );
  }

  /** Put away for this message, or until another hard conversation is added. */
  #key(care: Care, ticket: Ticket, { hardRun }: Memory): string {
    return care === 'pause' ? `pause ${ticket.id} ${ticket.messages.length}` : `break ${hardRun.length}`;
  }
}
