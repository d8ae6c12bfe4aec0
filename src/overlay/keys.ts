import type { Card } from './card';

interface KeyWorld {
  readonly host: HTMLElement;
  readonly card: Card;
  /** Puts the focus back where the agent was writing. */
  readonly back: () => void;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keys pressed in the card or on the badge are ours: they never reach the page, where a lone `n` opens a note.
 * The listeners stand on the window, in the capture phase, before anything of the page can hear the key; what a
 * browser does with a key by itself (Tab, Enter on a button) still happens.
 */
export function keepKeys(document: Document, world: KeyWorld, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const onKey = (event: KeyboardEvent): void => {
    const ours = event.composedPath()[0] === world.host || event.target === world.host;
    const closes = event.type === 'keydown' && event.key === 'Escape' && world.card.prompt !== null;
    if (!ours && !closes) return;
    event.stopImmediatePropagation();
    if (!closes) return;
    event.preventDefault();
    world.card.close();
    if (ours) world.back();
  };
  for (const name of KEY_EVENTS) view.addEventListener(name, onKey, { capture: true, signal });
}
