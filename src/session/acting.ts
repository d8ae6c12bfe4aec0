import type { Editor } from '../composer/editor';
import type { Intent, Notice, Prompt } from '../messages/protocol';
import type { Overlay } from '../overlay/overlay';
import type { Rewrite, Span } from '../review/types';
import { filterExceptions } from '../settings/exceptions';
import type { SettingsStore } from '../settings/store';
import type { Edits } from './edits';
import type { FirstDraft } from './first-draft';
import type { Habits } from './habits';
import type { Said } from './said';
import { pausedUntil } from './status';

/** What is on the desk at the moment of a click. */
export interface Present {
  readonly ticket: string;
  readonly editor: Editor | null;
  /** The draft on which the prompts were found. */
  readonly text: string;
  readonly prompts: readonly Prompt[];
}

interface ActingWorld {
  readonly store: SettingsStore;
  readonly overlay: Overlay;
  readonly now: () => Date;
  readonly edits: Edits;
  readonly said: Said;
  readonly habits: Habits;
  readonly firstDraft: FirstDraft;
  readonly present: () => Present;
  readonly isOffered: (rewrite: Rewrite, text: string) => boolean;
  /** The edit that the engine makes of a click; null where it was not offered. */
  readonly editFor: (intent: Intent) => (Span & { readonly text: string }) | null;
  /** What changes no draft: what the agent says, puts away, has forgotten. */
  readonly hear: (intent: Intent) => Promise<void> | null;
  readonly say: (notice: Notice | null) => void;
  readonly reviewNow: () => void;
}

/** Does what a click in the panel or the card asks for; what no longer fits is stale, and said to be. */
export class Acting {
  readonly #world: ActingWorld;

  constructor(world: ActingWorld) {
    this.#world = world;
  }

  async act(intent: Intent): Promise<void> {
    const { store, overlay, said, habits, reviewNow, present, now } = this.#world;
    switch (intent.do) {
      case 'apply':
        return this.#apply(intent.prompt, intent.rewrite, intent.text);
      case 'undo':
        return this.#undo();
      case 'insert-ending':
      case 'insert-line': {
        const edit = this.#world.editFor(intent);
        if (!edit) return this.#world.say({ kind: 'stale' });
        await this.#edit(edit, edit.text);
        return;
      }
      case 'ignore':
        return this.#ignore(intent.prompt);
      case 'choose-mode':
        said.chooseMode(present().ticket, intent.mode);
        return reviewNow();
      case 'show':
        return overlay.open(intent.prompt);
      case 'set-rule': {
        const { rule, level } = intent;
        await store.update((settings) => {
          const rules = { ...settings.rules, [rule]: level };
          return filterExceptions({ ...settings, rules }, (other) => other !== rule);
        });
        this.#world.say(null);
        return habits.tookOver(rule);
      }
      case 'pause': {
        const until = pausedUntil(intent.until, now());
        await store.update((settings) => ({ ...settings, pausedUntil: until }));
        return;
      }
      default:
        await this.#world.hear(intent);
        return reviewNow();
    }
  }

  async #apply(id: string, which: number, text: string): Promise<void> {
    const prompt = this.#promptOf(id);
    const rewrite = prompt?.rewrites[which];
    if (!prompt || !rewrite || !this.#world.isOffered(rewrite, text)) return this.#world.say({ kind: 'stale' });
    const { ticket } = this.#world.present();
    if (await this.#edit(rewrite, text)) await this.#world.habits.taken(ticket, prompt.rule);
  }

  async #ignore(id: string): Promise<void> {
    const { said, habits, present, reviewNow, say } = this.#world;
    const prompt = this.#promptOf(id);
    const { ticket } = present();
    said.ignore(ticket, id);
    reviewNow();
    const notice = prompt ? await habits.ignored(ticket, prompt) : null;
    if (notice && present().ticket === ticket) say(notice);
  }

  #promptOf(id: string): Prompt | undefined {
    return this.#world.present().prompts.find((candidate) => candidate.id === id);
  }

  /** Whether it was done. */
  async #edit(span: Span, put: string): Promise<boolean> {
    const { editor, text } = this.#world.present();
    if (!editor) {
      this.#world.say({ kind: 'stale' });
      return false;
    }
    this.#world.firstDraft.fix();
    const notice = await this.#world.edits.apply(editor, span, put, text);
    this.#sayTo(editor, notice);
    return notice.kind === 'applied';
  }

  async #undo(): Promise<void> {
    const { editor } = this.#world.present();
    this.#sayTo(editor, await this.#world.edits.undo());
  }

  /** An edit takes a moment; when the ticket or the composer went away in it, nobody wants to hear of it. */
  #sayTo(editor: Editor | null, notice: Notice): void {
    if (this.#world.present().editor === editor) this.#world.say(notice);
    else this.#world.edits.forget();
  }
}
