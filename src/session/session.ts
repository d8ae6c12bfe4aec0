import { focusedIn } from '../frames/documents';
import type { ComposerSighting, Helpdesk } from '../helpdesks/helpdesk';
import { outline } from '../helpdesks/outline';
import type {
  Doing,
  Intent,
  Notice,
  Prompt,
  SessionLink,
  SessionTrouble,
  SessionView,
  Status,
} from '../messages/protocol';
import type { Overlay } from '../overlay/overlay';
import { report } from '../report';
import type { Feedback, Mode, Review, Ticket } from '../review/types';
import { settingsHere } from '../settings/exceptions';
import { NotKept } from '../settings/keep';
import type { SettingsStore } from '../settings/store';
import { isOn } from '../settings/switches';
import type { Settings } from '../settings/types';
import { Acting } from './acting';
import type { AsideDesk, AsideView } from './aside';
import { type Desk, openDesk, stillOpen } from './desk';
import { Edits } from './edits';
import { type Engine, engineOnDemand } from './engine';
import { FirstDraft } from './first-draft';
import { Habits, type Trends } from './habits';
import { Hold } from './hold';
import type { MemoryStore } from './memory';
import { OthersData } from './others-data';
import { toPrompts } from './prompts';
import { chooseComposer, keepTicket, lookAtPage, type PageLook, ticketFrom } from './read-page';
import { Said } from './said';
import { whenIdle } from './schedule';
import { statusOf } from './status';
import { makeView, NOTHING_BESIDE } from './view';
import { watchFiles } from './watch-files';
import { type PageWatch, watchPage } from './watch-page';
import { type SendPress, watchSending } from './watch-sending';

/** What a session is given; it fetches nothing of the world itself. */
export interface SessionWorld {
  readonly helpdesk: Helpdesk;
  readonly document: Document;
  readonly store: SettingsStore;
  readonly settings: Settings;
  readonly memory: MemoryStore;
  /** Left out where nothing is counted. */
  readonly trends?: Trends | undefined;
  readonly overlay: Overlay;
  readonly loadEngine: () => Promise<Engine>;
  /** False once the extension was updated or removed under this script: then it must fall silent. */
  readonly isAlive: () => boolean;
  readonly now: () => Date;
}

const READING = 'reading the page';

const EDITS: ReadonlySet<Intent['do']> = new Set(['apply', 'insert-ending', 'insert-line', 'undo']);
const LOADING = 'loading the rules';

/** One helpdesk tab at work. Everything it starts ends with `signal`. */
export class Session implements SessionLink {
  readonly #world: SessionWorld;
  readonly #signal: AbortSignal;
  readonly #end = new AbortController();
  readonly #edits = new Edits();
  readonly #watchers = new Set<(view: SessionView) => void>();
  readonly #said = new Said();
  readonly #others = new OthersData();
  readonly #firstDraft = new FirstDraft();
  readonly #habits: Habits;
  readonly #acting: Acting;
  readonly #hold: Hold;
  readonly #watch: PageWatch;
  readonly #reviewSoon: () => void;
  readonly #engine: () => Engine | null;
  #settings: Settings;
  #page: PageLook | null = null;
  #ticket: Ticket | null = null;
  #desk: Desk | null = null;
  #text = '';
  #review: Review | null = null;
  #prompts: readonly Prompt[] = [];
  #feedback: readonly Feedback[] = [];
  /** The reply that was sent last in the open ticket, and what it was at first. */
  #lastSent: { readonly before: string; readonly after: string } | null = null;
  #notice: Notice | null = null;
  #view: SessionView;
  #openedAt = 0;
  #firstKeystrokeMs: number | undefined;
  /** The ticket into whose page the agent brought a file since the last reply went. */
  #filesIn: string | undefined;
  #trouble: SessionTrouble | null = null;

  constructor(world: SessionWorld, signal: AbortSignal) {
    this.#world = world;
    this.#settings = world.settings;
    this.#signal = AbortSignal.any([signal, this.#end.signal]);
    this.#habits = this.#makeHabits();
    this.#acting = this.#makeActing();
    this.#engine = engineOnDemand(
      world.loadEngine,
      () => this.#engineCame(),
      (error) => this.#fail(LOADING, error),
    );
    this.#view = this.#makeView();
    const view = world.document.defaultView ?? window;
    this.#reviewSoon = whenIdle(view, () => this.#reviewNow(), this.#signal);
    world.store.watch((settings) => this.#useSettings(settings), this.#signal);
    this.#signal.addEventListener('abort', () => this.#closeDesk());
    this.#hold = this.#makeHold();
    this.#watchSending();
    watchFiles(world.document, () => this.#fileCame(), this.#signal);
    this.#watch = watchPage(world.document, () => this.#lookAgain(), this.#signal);
    this.#lookAgain();
  }

  watch(callback: (view: SessionView) => void, signal: AbortSignal): void {
    this.#watchers.add(callback);
    signal.addEventListener('abort', () => this.#watchers.delete(callback));
    // Who looks first gets what is worked out for nobody.
    this.#view = { ...this.#view, ...this.#beside() };
    callback(this.#view);
  }

  outline(): Promise<string> {
    return Promise.resolve(outline(this.#page?.sighting.root ?? this.#world.document.documentElement));
  }

  story(): Promise<string> {
    const engine = this.#ticket ? this.#engine() : null;
    const reply = this.#keepable();
    if (!this.#ticket || !engine || !reply) return Promise.resolve('');
    return Promise.resolve(JSON.stringify(engine.keepsakeOf(this.#ticket, reply, this.#settings.agent.name)));
  }

  send(intent: Intent): void {
    if (!this.#checkAlive()) return;
    // The page may have moved on since this was offered: an edit goes into the ticket that it was meant for, or nowhere.
    if (EDITS.has(intent.do)) this.#lookAgain();
    this.#acting.act(intent).catch((error: unknown) => this.#fail('applying', error));
  }

  /** Something that is being stored; that it wasn't is said in the panel. */
  keeps(storing: Promise<unknown>): void {
    storing.catch((error: unknown) => this.#fail('storing', error));
  }

  #makeHabits(): Habits {
    const { trends, store, now } = this.#world;
    const familyOf = (rule: string) => this.#engine()?.explain(rule)?.family;
    return new Habits({ trends, store, now, familyOf, settings: () => this.#settings });
  }

  #makeActing(): Acting {
    const { store, overlay, now } = this.#world;
    const present = () => ({
      ticket: this.#ticket?.id ?? '',
      editor: this.#desk?.editor ?? null,
      text: this.#text,
      prompts: this.#prompts,
    });
    const say = (notice: Notice | null): void => this.#say(notice);
    const reviewNow = (): void => this.#reviewNow();
    return new Acting({
      store,
      overlay,
      now,
      edits: this.#edits,
      said: this.#said,
      habits: this.#habits,
      firstDraft: this.#firstDraft,
      present,
      say,
      reviewNow,
      isOffered: (rewrite, text) => this.#engine()?.aside.isOffered(rewrite, text) ?? false,
      editFor: (intent) => this.#atDesk((aside, desk) => aside.edit(intent, desk)),
      hear: (intent) => this.#atDesk((aside, desk) => aside.hear(intent, desk, this.#world.memory)),
    });
  }

  /** What stands beside the review is the engine's; before it has come, or without a ticket, there is nothing. */
  #atDesk<T>(work: (aside: Engine['aside'], desk: AsideDesk) => T): T | null {
    const engine = this.#ticket && this.#review ? this.#engine() : null;
    if (!this.#ticket || !engine) return null;
    const endings = this.#review?.endings ?? [];
    const memory = this.#world.memory.present();
    return work(engine.aside, { ticket: this.#ticket, text: this.#text, settings: this.#rulesHere(), memory, endings });
  }

  #makeHold(): Hold {
    const { store, overlay } = this.#world;
    const present = () => ({
      view: this.#view,
      ticket: this.#ticket?.id ?? '',
      editor: this.#desk?.editor ?? null,
      text: this.#text,
      settings: this.#settings,
    });
    const reviewNow = (): void => this.#reviewNow();
    const failed = (error: unknown): void => this.#fail('holding Send', error);
    return new Hold({
      store,
      overlay,
      present,
      reviewNow,
      isSame: (press) => this.#isSame(press),
      sent: () => this.#sent(),
      failed,
    });
  }

  #watchSending(): void {
    const { document, helpdesk } = this.#world;
    const composer = (): HTMLElement | null => this.#desk?.editor.element ?? null;
    const plainEnter = (): boolean => this.#settings.hold.plainEnter && this.#ticket?.channel === 'chat';
    const mayGo = (press: SendPress): boolean => !this.#checkAlive() || this.#hold.mayGo(press);
    watchSending({ document, helpdesk, composer, plainEnter, mayGo, sent: () => this.#sent() }, this.#signal);
  }

  // Looking and reviewing

  /** Reads the page again: ticket, composers, mode. */
  #lookAgain(): void {
    if (this.#checkAlive()) this.#guard(READING, () => this.#look());
  }

  #look(): void {
    const { helpdesk, document } = this.#world;
    this.#page = lookAtPage(helpdesk, document, this.#settings.aliases);
    const read = ticketFrom(this.#page.sighting, this.#settings, this.#world.now().toISOString());
    const ticket = keepTicket(this.#ticket, read);
    if (ticket?.id !== this.#ticket?.id) this.#newTicket();
    if (ticket && ticket !== this.#ticket) this.#others.see(ticket, this.#world.now());
    this.#ticket = ticket;
    const before = this.#desk?.editor.element ?? null;
    this.#openDesk(chooseComposer(this.#page.composers, focusedIn(document), before));
    this.#watch.follow(this.#page.sighting.root, this.#desk?.editor.element ?? null);
    this.#reviewSoon();
  }

  #newTicket(): void {
    this.#closeDesk();
    // What was found in the last one is offered no more.
    this.#prompts = [];
    this.#review = null;
    this.#feedback = [];
    this.#lastSent = null;
    this.#firstDraft.forget();
    this.#notice = null;
    this.#openedAt = performance.now();
    this.#firstKeystrokeMs = undefined;
  }

  #openDesk(sighting: ComposerSighting | null): void {
    const still = stillOpen(this.#desk, sighting);
    if (!still) this.#closeDesk();
    const heard = { edited: () => this.#edited(), fileCame: () => this.#fileCame() };
    this.#desk = still ?? (sighting && openDesk(sighting, heard, this.#signal));
  }

  #closeDesk(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#edits.forget();
    this.#world.overlay.clear();
  }

  #edited(): void {
    if (!this.#checkAlive()) return;
    this.#firstKeystrokeMs ??= performance.now() - this.#openedAt;
    this.#reviewSoon();
  }

  #fileCame(): void {
    this.#filesIn = this.#ticket?.id;
    this.#lookAgain();
    this.#reviewSoon();
  }

  /** A file that was brought and isn't seen beside the text is somewhere else: then nobody knows how many there are. */
  #attachments(): number | undefined {
    const seen = this.#desk?.sighting.attachments;
    return seen === 0 && this.#filesIn !== undefined && this.#filesIn === this.#ticket?.id ? undefined : seen;
  }

  #mode(): Mode {
    const seen = this.#desk?.sighting.mode.value ?? 'unknown';
    return seen === 'unknown' ? this.#said.modeOf(this.#ticket?.id ?? '') : seen;
  }

  /** The page read again: the same ticket, and the reply on the desk is the one that the press would send. */
  #isSame({ by }: SendPress): boolean {
    const { helpdesk, document } = this.#world;
    // Where no button is known that sends, nobody knows either that Ctrl+Enter does.
    if (helpdesk.sendButtons(document, new URL(document.location.href)).length === 0) return false;
    const { sighting, composers } = lookAtPage(helpdesk, document, this.#settings.aliases);
    const active = composers.filter((composer) => composer.active);
    const desk = this.#desk?.sighting;
    const own = active.find(({ element }) => element === desk?.element);
    if (!desk || !own || (by === 'pointer' && active.length > 1)) return false;
    const same = own.mode.value === desk.mode.value && own.attachments === desk.attachments;
    return same && sighting.ticketId?.value === this.#ticket?.id;
  }

  #reviewNow(): void {
    // While the page can't be read, nobody knows whose ticket the draft belongs to.
    if (this.#checkAlive() && this.#trouble?.doing !== READING) this.#guard('reviewing', () => this.#reviewDesk());
  }

  #engineCame(): void {
    if (this.#trouble?.doing === LOADING) this.#trouble = null;
    this.#reviewNow();
  }

  #reviewDesk(): void {
    const editor = this.#desk?.editor ?? null;
    this.#text = editor?.read().text ?? '';
    const status = this.#status();
    if (status === 'empty') this.#hold.begunAnew(this.#ticket?.id ?? '');
    this.#firstDraft.see(this.#text);
    const judged = status === 'reviewing' || status === 'empty' || status === 'note';
    const engine = judged ? this.#engine() : null;
    // Nothing is said before the rules have come: an empty list would look like praise.
    if (judged && !engine) return;
    this.#review = this.#ticket && engine ? this.#reviewDraft(this.#ticket, engine) : null;
    const id = this.#ticket?.id ?? '';
    const ignored = this.#said.ignoredIn(id);
    this.#prompts =
      engine && this.#review && status === 'reviewing'
        ? toPrompts(id, this.#review, this.#text, this.#rulesHere().rules, ignored, engine.explain)
        : [];
    this.#feedback = this.#ticket && engine ? engine.feedbackIn(this.#ticket, this.#settings.agent.name) : [];
    this.#habits.shown(id, this.#prompts);
    this.#show(status);
  }

  /** The reply that is being written, else the one that was just sent. */
  #keepable(): { readonly before: string; readonly after: string } | null {
    if (this.#mode() !== 'reply' || this.#text.trim() === '') return this.#lastSent;
    return { before: this.#firstDraft.text, after: this.#text };
  }

  #reviewDraft(ticket: Ticket, engine: Engine): Review {
    const elsewhere = this.#others.elsewhere(ticket.id ?? '', this.#world.now());
    const faultIsOurs = engine.aside.isOurs(ticket) || undefined;
    const memory = {
      ...this.#world.memory.present(),
      firstKeystrokeMs: this.#firstKeystrokeMs,
      elsewhere,
      faultIsOurs,
    };
    const draft = { text: this.#text, mode: this.#mode(), attachments: this.#attachments() };
    return engine.review(ticket, draft, this.#rulesHere(), memory);
  }

  /** The settings as they hold for the open ticket: a rule may be louder or quieter here than elsewhere. */
  #rulesHere(): Settings {
    const { helpdesk, document } = this.#world;
    const channel = this.#ticket?.channel;
    return channel
      ? settingsHere(this.#settings, { channel, helpdesk, origin: document.location.origin })
      : this.#settings;
  }

  #status(): Status {
    return statusOf({
      open: this.#page?.sighting.ticketId != null,
      readable: this.#ticket !== null,
      composer: this.#desk !== null,
      paused: this.#settings.pausedUntil > this.#world.now().toISOString(),
      mode: this.#mode(),
      text: this.#text,
    });
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
      keepClear: () => helpdesk.sendButtons(document, new URL(document.location.href)),
      badge: this.#settings.badge,
    });
  }

  #undoable(): boolean {
    return this.#desk !== null && this.#edits.canUndo(this.#desk.editor, this.#text);
  }

  /** Worked out only where somebody looks at it. */
  #beside(): AsideView {
    const beside = this.#watchers.size > 0 ? this.#atDesk((aside, desk) => aside.view(desk)) : null;
    return beside ?? NOTHING_BESIDE;
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
      beside: this.#beside(),
      feedback: this.#feedback,
      keepable: this.#keepable() !== null,
      notice: this.#notice,
      trouble: this.#trouble,
    });
  }

  #useSettings(settings: Settings): void {
    this.#settings = settings;
    const { helpdesk, document } = this.#world;
    if (!isOn(settings, helpdesk, document.location.origin)) this.#end.abort();
    else {
      this.#lookAgain();
      this.#reviewSoon();
    }
  }

  // Sending, and ending

  /** A reply that is sent leaves its hashes, so that sending the same again can be seen. */
  #sent(): void {
    this.#filesIn = undefined;
    if (this.#mode() !== 'reply' || !this.#review || this.#text.trim() === '' || !this.#checkAlive()) return;
    // A press that the helpdesk refused is followed by another; the reply is one.
    if (this.#lastSent?.after !== this.#text) this.#habits.sent(this.#ticket?.id ?? '', this.#review);
    this.#lastSent = { before: this.#firstDraft.text, after: this.#text };
    this.keeps(this.#world.memory.record(this.#text, this.#review.mood));
  }

  #say(notice: Notice | null): void {
    this.#notice = notice;
    this.#reviewNow();
  }

  /** A failure is shown for what it is: marks that may no longer hold go, and the panel says so. */
  #guard(doing: Doing, work: () => void): void {
    try {
      work();
      if (this.#trouble?.doing === doing) this.#trouble = null;
    } catch (error) {
      this.#fail(doing, error);
    }
  }

  #fail(doing: Doing, error: unknown): void {
    if (error instanceof NotKept) {
      report(doing, error);
      this.#say({ kind: 'not-kept' });
      return;
    }
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
