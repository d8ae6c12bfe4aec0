import type { Editor } from '../composer/editor';
import { inThisWindow } from '../frames/boxes';
import { focusedIn, framesAround } from '../frames/documents';
import { isElement } from '../frames/nodes';
import type { Intent, Prompt, Shortcuts } from '../messages/protocol';
import type { Settings } from '../settings/types';
import { language, t } from '../ui/text';
import tokens from '../ui/tokens.css?inline';
import { afterRest } from './after-rest';
import { createBadge } from './badge';
import { createCard } from './card';
import { element } from './element';
import { clearMarks, paintMarks } from './highlights';
import { createHoldBar, type HeldSend } from './hold-bar';
import { keepKeys, type Pane } from './keys';
import css from './overlay.css?inline';
import { watchPointer } from './pointer';
import { visibleBox } from './visible-box';

/** What is drawn over one composer. */
export interface Scene {
  readonly editor: Editor;
  readonly prompts: readonly Prompt[];
  /** Elements that the badge must not cover: the send buttons. Looked for when something is placed. */
  readonly keepClear: () => readonly HTMLElement[];
  readonly badge: Settings['badge'];
}

export interface Overlay {
  show(scene: Scene): void;
  clear(): void;
  /** Opens the card of a prompt and brings its mark into view. */
  open(prompt: string): void;
  /** Opens the card of the prompt after the open one, or before it; with none open, the first or the last. */
  step(by: 1 | -1): void;
  /** Applies the open card's rewrite; with no card open, the first prompt's that can be applied at once. */
  apply(): void;
  /** Ignores the open card's prompt here. */
  ignore(): void;
  /** Says by the composer that a press of Send was held, and why. */
  hold(held: HeldSend): void;
  /** Send goes: the bar has nothing more to say. */
  release(): void;
  /** The keys that are set for the commands, to be shown. */
  useShortcuts(shortcuts: Shortcuts): void;
}

export interface OverlayActs {
  readonly send: (intent: Intent) => void;
  readonly openPanel: () => void;
  readonly moveBadge: (corner: Settings['badge']['corner']) => void;
}

/** The name of the one element that stands in the page; an orphan of an older version is found by it and removed. */
const HOST = 'attune-overlay';

const makeRoot = (document: Document, signal: AbortSignal): { host: HTMLElement; root: ShadowRoot } => {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  // The helpdesk's page may be in another language than the browser.
  host.lang = language();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { host, root };
};

/** Marks, badge and card in a helpdesk's page. Nothing is ever added inside a composer. */
export function createOverlay(document: Document, acts: OverlayActs, signal: AbortSignal): Overlay {
  const { host, root } = makeRoot(document, signal);
  let scene: Scene | null = null;
  let shortcuts: Shortcuts = {};
  /** The pane that came because of the agent's own key or press. */
  let guest: Pane | null = null;
  /** Ends what is listened to in the frames around the composer. */
  let inFrames: AbortController | null = null;
  /** Where the focus was before it was led into a pane. */
  let from: HTMLElement | null = null;
  const badge = createBadge(document, { open: acts.openPanel, move: acts.moveBadge });
  const back = (): void => {
    const place = from?.isConnected ? from : scene?.editor.element;
    from = null;
    place?.focus({ preventScroll: true });
  };
  const enter = (pane: Pane): void => {
    const focused = focusedIn(document);
    if (focused !== host && isElement(focused)) from = focused;
    pane.element.querySelector('button')?.focus();
  };
  const step = (by: 1 | -1): void => {
    const prompts = scene?.prompts ?? [];
    const at = prompts.findIndex(({ id }) => id === card.prompt?.id);
    const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % prompts.length;
    const prompt = prompts.at(next);
    if (prompt) goTo(prompt);
  };
  const card = createCard(document, { ...acts, step, shortcuts: () => shortcuts, back });
  const fix = (prompt: Prompt): void => {
    const focused = bar.element.matches(':focus-within');
    const present = scene?.prompts.find(({ id }) => id === prompt.id) ?? scene?.prompts[0];
    if (present) goTo(present);
    if (present && focused) enter(card);
  };
  const bar = createHoldBar(document, { fix, back });
  // Neither the card nor the bar takes the focus when it opens, so a screen reader is told of it here.
  const said = element(document, 'div', { 'aria-live': 'polite', role: 'status' });
  root.append(badge.element, card.element, bar.element, said);
  // A press here leaves the caret in the composer; the keyboard reaches the buttons by Tab.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  const markOf = (prompt: Prompt): DOMRect | null => scene?.editor.rects(prompt)[0] ?? null;
  const boxOf = (prompt: Prompt): DOMRect => markOf(prompt) ?? badge.element.getBoundingClientRect();
  const openCard = (prompt: Prompt): void => {
    if (guest === card) guest = null;
    card.open(prompt, boxOf(prompt), false);
    said.textContent = prompt.message;
  };
  /** Opened by a key or a press of the agent's own: the mark is brought into view, and Tab leads into the card. */
  const goTo = (prompt: Prompt): void => {
    if (!scene) return;
    scene.editor.reveal(prompt);
    guest = card;
    card.open(prompt, boxOf(prompt), true);
    said.textContent = t('card_said', prompt.message, scene.prompts.indexOf(prompt) + 1, scene.prompts.length);
  };
  const place = (): void => {
    if (!scene) return;
    const { editor, badge: wish, keepClear } = scene;
    const composer = visibleBox(editor.element);
    const buttons = keepClear().flatMap((button) => inThisWindow(button, [button.getBoundingClientRect()]));
    if (bar.isOpen) bar.place(composer ?? new DOMRect(), buttons);
    if (!wish.shown || !composer) {
      badge.hide();
      return;
    }
    const text = editor.rects({ start: 0, end: editor.read().text.length });
    badge.place(composer, wish.corner, [...text, ...buttons]);
  };
  const placeSoon = onceAFrame(
    document,
    () => {
      place();
      follow();
    },
    signal,
  );
  const placeLater = afterRest(document, placeSoon, signal);
  /** The open card goes with its mark, and away with its prompt. */
  const follow = (): void => {
    if (!card.prompt) return;
    const still = scene?.prompts.find(({ id }) => id === card.prompt?.id);
    if (!still) card.close();
    else if (isSame(still, card.prompt)) card.place(boxOf(still));
    else card.open(still, boxOf(still), guest === card);
  };
  const clear = (): void => {
    scene = null;
    inFrames?.abort();
    inFrames = null;
    clearMarks();
    badge.hide();
    card.close();
    bar.close();
  };

  const moved = (): void => {
    if (scene) placeSoon();
  };
  watchPlace(document, moved, signal);
  const watchPointerIn = watchPointer(document, { host, scene: () => scene, card, open: openCard }, signal);
  /** What scrolls, points and presses in a frame stays in it. */
  const listenAround = ({ element }: Editor): void => {
    inFrames = new AbortController();
    for (const { contentDocument: inner } of framesAround(element)) {
      if (!inner) continue;
      watchPlace(inner, moved, inFrames.signal);
      watchPointerIn(inner, inFrames.signal);
    }
  };
  const isNear = (target: Node): boolean =>
    [scene?.editor.element, ...(scene?.keepClear() ?? [])].some((element) => element?.contains(target));
  const uninvite = (): void => {
    guest = null;
  };
  const invited = (): Pane | null => (guest?.isOpen ? guest : null);
  keepKeys(document, { host, panes: [bar, card], invited, enter, uninvite, isNear }, signal);
  signal.addEventListener('abort', clear);

  return {
    show(next) {
      if (next.editor !== scene?.editor) {
        inFrames?.abort();
        listenAround(next.editor);
      }
      const settled = scene?.editor === next.editor && scene.badge === next.badge && !card.isOpen && !bar.isOpen;
      scene = next;
      paintMarks(next.editor, next.prompts);
      const changed = badge.show(next.prompts);
      const stands = bar.held?.prompts.some(({ rule }) => next.prompts.some((prompt) => prompt.rule === rule));
      if (stands === false) bar.close();
      if (settled && !changed) placeLater();
      else placeSoon();
    },
    clear,
    open(id) {
      const prompt = scene?.prompts.find((candidate) => candidate.id === id);
      if (prompt) goTo(prompt);
    },
    step,
    apply() {
      if (card.apply()) return;
      for (const prompt of scene?.prompts ?? []) {
        const which = prompt.rewrites.findIndex(({ blanks }) => blanks.length === 0);
        const text = prompt.rewrites[which]?.text;
        if (text === undefined) continue;
        acts.send({ do: 'apply', prompt: prompt.id, rewrite: which, text });
        return;
      }
    },
    ignore: card.ignore,
    hold(held) {
      if (!scene) return;
      card.close();
      guest = bar;
      bar.open(held);
      place();
      said.textContent = t('hold_said', held.prompts.map(({ message }) => message).join('. '));
    },
    release: bar.close,
    useShortcuts(next) {
      shortcuts = next;
    },
  };
}

/** Whether a card would look the same; where the prompt stands is another matter. */
const isSame = (a: Prompt, b: Prompt): boolean =>
  JSON.stringify([a.message, a.replaces, a.rewrites.map(({ text }) => text)]) ===
  JSON.stringify([b.message, b.replaces, b.rewrites.map(({ text }) => text)]);

const onceAFrame = (document: Document, work: () => void, signal: AbortSignal): (() => void) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    document.defaultView?.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) work();
    });
  };
};

/** Scrolling and resizing move the composer under the badge. */
const watchPlace = (document: Document, moved: () => void, signal: AbortSignal): void => {
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', moved, { passive: true, signal });
};
