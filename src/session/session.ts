import type { Editor } from '../composer/editor';
import { openEditor } from '../composer/index';
import type { ComposerSighting, Helpdesk } from '../helpdesks/helpdesk';
import { outline } from '../helpdesks/outline';
import type { Intent, Notice, Prompt, SessionLink, SessionView, Status } from '../messages/protocol';
import type { Overlay } from '../overlay/overlay';
import { report, type Trouble } from '../report';
import { review } from '../review/review';
import type { Mode, Review, Span, Ticket } from '../review/types';
import type { SettingsStore } from '../settings/store';
import type { Settings } from '../settings/types';
import { Edits } from './edits';
import type { MemoryStore } from './memory';
import { type Explain, toPrompts } from './prompts';
import { chooseComposer, keepTicket, lookAtPage, type PageLook, ticketFrom } from './read-page';
import { whenIdle } from './schedule';
import { makeView } from './view';
import { type PageWatch, watchPage } from './watch-page';
import { watchSending } from './watch-sending';

/** What a session is given; it fetches nothing of the world itself. */
export interface SessionWorld {
  readonly helpdesk: Helpdesk;
  readonly document: Document;
  readonly store: SettingsStore;
  readonly settings: Settings;
  readonly memory: MemoryStore;
  readonly overlay: Overlay;
  readonly explain: Explain;
  /** False once the extension was updated or removed under this script: then it must fall silent. */
  readonly isAlive: () => boolean;
  readonly now: () => Date;
}

/** A composer that is open for reading, until it is replaced or its ticket goes. */
interface Desk {
  readonly sighting: ComposerSighting;
  readonly editor: Editor;
  readonly close: AbortController;
}

/** One helpdesk tab at work. Everything it starts ends with `signal`. */
export class Session implements SessionLink {
  readonly #world: SessionWorld;
  readonly #signal: AbortSignal;
  readonly #end = new AbortController();
  readonly #edits = new Edits();
  readonly #watchers = new Set<(view: SessionView) => void>();
  readonly #chosenModes = new Map<string, Mode>();
  readonly #ignored = new Map<string, Set<string>>();
  readonly #watch: PageWatch;
  readonly #reviewSoon: () => void;
  #settings: Settings;
  #page: PageLook | null = null;
  #ticket: Ticket | null = null;
  #desk: Desk | null = null;
  #text = '';
  #review: Review | null = null;
  #prompts: readonly Prompt[] = [];
  #notice: Notice | null = null;
  #view: SessionView;
  #openedAt = 0;
  #firstKeystrokeMs: number | undefined;
  #trouble: Trouble | null = null;

  constructor(world: SessionWorld, signal: AbortSignal) {
    this.#world = world;
    this.#settings = world.settings;
    this.#signal = AbortSignal.any([signal, this.#end.signal]);
    this.#view = this.#makeView();
    const view = world.document.defaultView ?? window;
    this.#reviewSoon = whenIdle(view, () => this.#reviewNow(), this.#signal);
    world.store.watch((settings) => this.#useSettings(settings), this.#signal);
    this.#signal.addEventListener('abort', () => this.#closeDesk());
    const composer = (): HTMLElement | null => this.#desk?.editor.element ?? null;
    watchSending({ document: world.document, helpdesk: world.helpdesk, composer }, () => this.#sent(), this.#signal);
    this.#watch = watchPage(world.document, () => this.#lookAgain(), this.#signal);
    this.#lookAgain();
  }

  watch(callback: (view: SessionView) => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback));
    callback(this.#view);
  }

  outline(): Promise<string> {
    return Promise.resolve(outline(this.#page?.sighting.root ?? this.#world.document.documentElement));
  }

  send(intent: Intent): void {
    if (!this.#checkAlive()) return;
    this.#act(intent).catch((error: unknown) => this.#fail('applying', error));
  }

  async #act(intent: Intent): Promise<void> {
    switch (intent.do) {
      case 'apply':
        return this.#apply(intent.prompt, intent.rewrite, intent.text);
      case 'undo':
        return this.#say(await this.#edits.undo());
      case 'ignore':
        return this.#ignore(intent.prompt);
      case 'set-rule':
        await this.#world.store.update((settings) => ({
          ...settings,
          rules: { ...settings.rules, [intent.rule]: intent.level },
        }));
        return;
      case 'insert-ending':
        return this.#insertEnding(intent.kind, intent.text);
      case 'show':
        return this.#world.overlay.open(intent.prompt);
      case 'choose-mode':
        return this.#chooseMode(intent.mode);
      case 'pause':
        return this.#pause(intent.until);
    }
  }

  // Looking

  /** Reads the page again: ticket, composers, mode. */
  #lookAgain(): void {
    if (this.#checkAlive()) this.#guard('reading the page', () => this.#look());
  }

  #look(): void {
    const { helpdesk, document } = this.#world;
    this.#page = lookAtPage(helpdesk, document);
    const read = ticketFrom(this.#page.sighting, this.#settings, this.#world.now().toISOString());
    const ticket = keepTicket(this.#ticket, read);
    if (ticket?.id !== this.#ticket?.id) this.#newTicket();
    this.#ticket = ticket;
    const before = this.#desk?.editor.element ?? null;
    this.#openDesk(chooseComposer(this.#page.composers, document.activeElement, before));
    this.#watch.follow(this.#page.sighting.root, this.#desk?.editor.element ?? null);
    this.#reviewSoon();
  }

  #newTicket(): void {
    this.#closeDesk();
    this.#notice = null;
    this.#openedAt = performance.now();
    this.#firstKeystrokeMs = undefined;
  }

  #openDesk(sighting: ComposerSighting | null): void {
    if (sighting && this.#desk && this.#desk.editor.element === sighting.element && sighting.element.isConnected) {
      this.#desk = { ...this.#desk, sighting };
      return;
    }
    this.#closeDesk();
    if (!sighting) return;
    const close = new AbortController();
    const signal = AbortSignal.any([this.#signal, close.signal]);
    const editor = openEditor(sighting.element, sighting, signal);
    if (!editor) return;
    this.#desk = { sighting, editor, close };
    editor.onEdit(() => this.#edited(), signal);
  }

  #closeDesk(): void {
    this.#desk?.close.abort();
    this.#desk = null;
    this.#edits.forget();
    this.#world.overlay.clear();
  }

  #edited(): void {
    if (!this.#checkAlive()) return;
    this.#firstKeystrokeMs ??= performance.now() - this.#openedAt;
    this.#reviewSoon();
  }

  // Reviewing

  #mode(): Mode {
    const seen = this.#desk?.sighting.mode.value ?? 'unknown';
    return seen === 'unknown' ? (this.#chosenModes.get(this.#ticket?.id ?? '') ?? 'unknown') : seen;
  }

  #reviewNow(): void {
    if (this.#checkAlive()) this.#guard('reviewing', () => this.#reviewDesk());
  }

  #reviewDesk(): void {
    const editor = this.#desk?.editor ?? null;
    this.#text = editor?.read().text ?? '';
    const status = this.#status();
    const judged = status === 'reviewing' || status === 'empty' || status === 'note';
    this.#review = this.#ticket && judged ? this.#reviewDraft(this.#ticket) : null;
    const levels = this.#settings.rules;
    const ignored = this.#ignored.get(this.#ticket?.id ?? '') ?? new Set();
    this.#prompts =
      this.#review && status === 'reviewing'
        ? toPrompts(this.#review, this.#text, levels, ignored, this.#world.explain)
        : [];
    this.#show(status);
  }

  #reviewDraft(ticket: Ticket): Review {
    const memory = { ...this.#world.memory.present(), firstKeystrokeMs: this.#firstKeystrokeMs };
    return review(ticket, { text: this.#text, mode: this.#mode() }, this.#settings, memory);
  }

  #status(): Status {
    const sighting = this.#page?.sighting;
    if (!sighting?.ticketId) return 'no-ticket';
    if (!this.#ticket) return 'unreadable';
    if (!this.#desk) return 'no-composer';
    if (this.#settings.pausedUntil > this.#world.now().toISOString()) return 'paused';
    const mode = this.#mode();
    if (mode === 'note') return 'note';
    if (mode === 'unknown') return 'unknown-mode';
    return this.#text.trim() === '' ? 'empty' : 'reviewing';
  }

  #show(status: Status): void {
    const { overlay, helpdesk, document } = this.#world;
    if (this.#notice?.kind === 'applied' && !this.#undoable()) this.#notice = null;
    this.#view = this.#makeView(status);
    for (const watcher of this.#watchers) watcher(this.#view);
    if (!this.#desk || (status !== 'reviewing' && status !== 'empty')) {
      overlay.clear();
      return;
    }
    overlay.show({
      editor: this.#desk.editor,
      prompts: this.#prompts,
      keepClear: helpdesk.sendButtons(document, new URL(document.location.href)),
      badge: this.#settings.badge,
    });
  }

  #undoable(): boolean {
    return this.#desk !== null && this.#edits.canUndo(this.#desk.editor, this.#text);
  }

  #makeView(status: Status = 'no-ticket'): SessionView {
    return makeView({
      helpdesk: this.#world.helpdesk.label,
      status,
      look: this.#page,
      ticket: this.#ticket,
      composer: this.#desk?.sighting ?? null,
      review: this.#review,
      prompts: this.#prompts,
      notice: this.#notice,
      trouble: this.#trouble,
    });
  }

  // Acting

  async #apply(id: string, which: number, text: string): Promise<void> {
    const prompt = this.#prompts.find((candidate) => candidate.id === id);
    const rewrite = prompt?.rewrites[which];
    if (!rewrite) return this.#say({ kind: 'stale' });
    // A blank that nobody filled is never put into a draft.
    if (text.includes('▢')) return;
    await this.#edit(rewrite, text);
  }

  async #insertEnding(kind: string, text: string): Promise<void> {
    const ending = this.#review?.endings.find((candidate) => candidate.kind === kind);
    if (!ending) return this.#say({ kind: 'stale' });
    if (text.includes('▢')) return;
    await this.#edit(ending.place, text);
  }

  async #edit(span: Span, text: string): Promise<void> {
    const desk = this.#desk;
    if (!desk) return this.#say({ kind: 'stale' });
    const notice = await this.#edits.apply(desk.editor, span, text, this.#text);
    this.#say(notice);
  }

  #say(notice: Notice): void {
    this.#notice = notice;
    this.#reviewNow();
  }

  #ignore(id: string): void {
    const key = this.#ticket?.id ?? '';
    this.#ignored.set(key, new Set([...(this.#ignored.get(key) ?? []), id]));
    this.#reviewNow();
  }

  #chooseMode(mode: Mode): void {
    this.#chosenModes.set(this.#ticket?.id ?? '', mode);
    this.#reviewNow();
  }

  async #pause(until: 'tomorrow' | 'never' | 'resume'): Promise<void> {
    const midnight = this.#world.now();
    midnight.setHours(24, 0, 0, 0);
    const pausedUntil = until === 'resume' ? '' : until === 'never' ? '9999' : midnight.toISOString();
    await this.#world.store.update((settings) => ({ ...settings, pausedUntil }));
  }

  #useSettings(settings: Settings): void {
    this.#settings = settings;
    if (settings.helpdesks[this.#world.helpdesk.id] === 'off') this.#end.abort();
    else this.#lookAgain();
  }

  // Sending, and ending

  /** A reply that is sent leaves its hashes, so that sending the same again can be seen. */
  #sent(): void {
    if (this.#mode() !== 'reply' || !this.#review || this.#text.trim() === '' || !this.#checkAlive()) return;
    void this.#world.memory.record(this.#text, this.#review.mood);
  }

  /** A failure is shown for what it is: marks that may no longer hold go, and the panel says so. */
  #guard(doing: string, work: () => void): void {
    try {
      work();
      if (this.#trouble?.doing === doing) this.#trouble = null;
    } catch (error) {
      this.#fail(doing, error);
    }
  }

  #fail(doing: string, error: unknown): void {
    this.#trouble = report(doing, error);
    this.#prompts = [];
    this.#review = null;
    this.#show('trouble');
  }

  /** An orphan of an older version takes its marks away and says no more. */
  #checkAlive(): boolean {
    if (this.#signal.aborted) return false;
    if (this.#world.isAlive()) return true;
    this.#end.abort();
    return false;
  }
}
