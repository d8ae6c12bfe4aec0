import type { Editor } from '../composer/editor';
import type { Prompt, SessionView } from '../messages/protocol';
import type { Overlay } from '../overlay/overlay';
import { holdNoMore, holdsFor } from '../settings/holding';
import type { SettingsStore } from '../settings/store';
import type { Settings } from '../settings/types';
import type { SendPress } from './watch-sending';

/** A longer draft, in UTF-16 code units, is not read in the middle of a press of a key; about three pages. */
const READ_AT_ONCE = 10_000;

/** What is on the desk at the moment of a press. */
interface Present {
  readonly view: SessionView;
  readonly ticket: string;
  readonly editor: Editor | null;
  /** The draft on which the view's prompts were found. */
  readonly text: string;
  readonly settings: Settings;
}

interface HoldWorld {
  readonly overlay: Overlay;
  readonly store: SettingsStore;
  readonly present: () => Present;
  /** Reviews what is in the composer at this moment. */
  readonly reviewNow: () => void;
  /** Whether the page, read again now, still shows the same ticket and the same reply. */
  readonly isSame: (press: SendPress) => boolean;
  readonly sent: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Holds the first press of Send while something stands that can't be taken back once it is sent. The second press goes
 * through whatever stands, and so does the first wherever anything about it is unsure: a reply that doesn't go when it
 * should is worse than a slip.
 */
export class Hold {
  readonly #world: HoldWorld;
  /** Tickets whose reply was held; each is held once, until its composer is empty again. */
  readonly #held = new Set<string>();

  constructor(world: HoldWorld) {
    this.#world = world;
  }

  mayGo(press: SendPress): boolean {
    try {
      return this.#decide(press);
    } catch (error) {
      this.#world.failed(error);
      return true;
    }
  }

  /** The reply went, or was thrown away: the next one is held afresh. */
  begunAnew(ticket: string): void {
    this.#held.delete(ticket);
  }

  #decide(press: SendPress): boolean {
    const { ticket } = this.#world.present();
    const reasons = this.#held.has(ticket) ? [] : this.#reasons(press);
    if (reasons.length === 0) {
      this.#world.overlay.release();
      return true;
    }
    this.#held.add(ticket);
    this.#show(reasons, press);
    return false;
  }

  #reasons(press: SendPress): readonly Prompt[] {
    this.#catchUp();
    const { view, ticket, editor, text, settings } = this.#world.present();
    if (view.status !== 'reviewing' || view.ticketId !== ticket || !editor || editor.composing) return [];
    const reasons = view.prompts.filter((prompt) => prompt.quiet !== true && holdsFor(settings, prompt.rule));
    // Only now is the page read again: most presses have no reason to be held.
    return reasons.length > 0 && editor.read().text === text && this.#world.isSame(press) ? reasons : [];
  }

  /** Who types and sends in one go is faster than the review that waits for an idle moment. */
  #catchUp(): void {
    const { editor, text, settings } = this.#world.present();
    if (!settings.hold.on || !editor || editor.composing) return;
    const written = editor.read().text;
    if (written !== text && written.length <= READ_AT_ONCE) this.#world.reviewNow();
  }

  #show(prompts: readonly Prompt[], press: SendPress): void {
    const { overlay, store, sent, failed } = this.#world;
    const rules = prompts.map(({ rule }) => rule);
    overlay.hold({
      prompts,
      sendAnyway: () => {
        sent();
        press.again();
      },
      holdNoMore: () => {
        store.update((settings) => holdNoMore(settings, rules)).catch(failed);
      },
    });
  }
}
