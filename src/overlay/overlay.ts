import type { Editor } from '../composer/editor';
import type { Intent, Prompt } from '../messages/protocol';
import type { Settings } from '../settings/types';
import tokens from '../ui/tokens.css?inline';
import { createBadge } from './badge';
import { createCard } from './card';
import { element } from './element';
import { clearMarks, paintMarks } from './highlights';
import { keepKeys } from './keys';
import css from './overlay.css?inline';
import { watchPointer } from './pointer';

/** What is drawn over one composer. */
export interface Scene {
  readonly editor: Editor;
  readonly prompts: readonly Prompt[];
  /** Elements that the badge must not cover: the send buttons. */
  readonly keepClear: readonly HTMLElement[];
  readonly badge: Settings['badge'];
}

export interface Overlay {
  show(scene: Scene): void;
  clear(): void;
  /** Opens the card of a prompt and brings its mark into view. */
  open(prompt: string): void;
  /** Opens the card of the prompt after the open one, or the first. */
  next(): void;
  /** Applies the open card's rewrite; with no card open, the first prompt's that can be applied at once. */
  apply(): void;
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
  const badge = createBadge(document, { open: acts.openPanel, move: acts.moveBadge });
  const back = (): void => scene?.editor.element.focus({ preventScroll: true });
  const card = createCard(document, { ...acts, back });
  // The card opens without taking the focus, so a screen reader is told of it here.
  const said = element(document, 'div', { 'aria-live': 'polite', role: 'status' });
  root.append(badge.element, card.element, said);
  // A press here leaves the caret in the composer; the keyboard reaches the buttons by Tab.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  const markOf = (prompt: Prompt): DOMRect | null => scene?.editor.rects(prompt)[0] ?? null;
  const boxOf = (prompt: Prompt): DOMRect => markOf(prompt) ?? badge.element.getBoundingClientRect();
  const openCard = (prompt: Prompt): void => {
    card.open(prompt, boxOf(prompt));
    said.textContent = prompt.message;
  };
  const place = (): void => {
    if (!scene) return;
    const { editor, badge: wish, keepClear } = scene;
    if (!wish.shown || !editor.element.isConnected) {
      badge.hide();
      return;
    }
    const text = editor.rects({ start: 0, end: editor.read().text.length });
    const taken = [...text, ...keepClear.map((button) => button.getBoundingClientRect())];
    badge.place(visibleBox(editor.element), wish.corner, taken);
  };
  const placeSoon = onceAFrame(
    document,
    () => {
      place();
      follow();
    },
    signal,
  );
  /** The open card goes with its mark, and away with its prompt. */
  const follow = (): void => {
    if (!card.prompt) return;
    const still = scene?.prompts.find(({ id }) => id === card.prompt?.id);
    if (!still) card.close();
    else if (isSame(still, card.prompt)) card.place(boxOf(still));
    else card.open(still, boxOf(still));
  };
  const clear = (): void => {
    scene = null;
    clearMarks();
    badge.hide();
    card.close();
  };

  watchPlace(document, () => scene?.editor.element ?? null, placeSoon, signal);
  watchPointer(document, { host, scene: () => scene, card, open: openCard }, signal);
  keepKeys(document, { host, card }, signal);
  signal.addEventListener('abort', clear);

  return {
    show(next) {
      scene = next;
      paintMarks(next.editor, next.prompts);
      badge.show(next.prompts);
      placeSoon();
    },
    clear,
    open(id) {
      const prompt = scene?.prompts.find((candidate) => candidate.id === id);
      if (!prompt || !scene) return;
      const range = scene.editor.rangeOf(prompt);
      (range?.startContainer.parentElement ?? scene.editor.element).scrollIntoView({ block: 'nearest' });
      openCard(prompt);
    },
    next() {
      const prompts = scene?.prompts ?? [];
      const at = prompts.findIndex(({ id }) => id === card.prompt?.id);
      const prompt = prompts[(at + 1) % prompts.length];
      if (prompt) this.open(prompt.id);
    },
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
  };
}

/** Whether a card would look the same; where the prompt stands is another matter. */
const isSame = (a: Prompt, b: Prompt): boolean =>
  JSON.stringify([a.message, a.replaces, a.rewrites.map(({ text }) => text)]) ===
  JSON.stringify([b.message, b.replaces, b.rewrites.map(({ text }) => text)]);

/** The part of the composer that is not scrolled out of its pane. */
const visibleBox = (composer: HTMLElement): DOMRect => {
  const box = composer.getBoundingClientRect();
  const pane = composer.parentElement?.getBoundingClientRect() ?? box;
  const top = Math.max(box.top, Math.min(pane.top, box.bottom));
  const bottom = Math.min(box.bottom, Math.max(pane.bottom, box.top));
  return new DOMRect(box.left, top, box.width, bottom - top);
};

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
const watchPlace = (
  document: Document,
  composer: () => HTMLElement | null,
  moved: () => void,
  signal: AbortSignal,
): void => {
  const onMove = (): void => {
    if (composer()) moved();
  };
  document.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', onMove, { passive: true, signal });
};
