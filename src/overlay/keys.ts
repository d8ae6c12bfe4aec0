import type { Card } from './card';
import { firstKeys } from './first-keys';

interface KeyWorld {
  readonly host: HTMLElement;
  readonly card: Card;
}

/**
 * Keys pressed in the card or on the badge are ours: they never reach the page, where a lone `n` opens a note. What a
 * browser does with a key by itself (Tab, Enter on a button) still happens.
 */
export function keepKeys(document: Document, { host, card }: KeyWorld, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  // Whose press was kept, its release is kept too: the focus may have moved in between.
  const held = new Set<string>();
  const hear = (event: KeyboardEvent): void => {
    const closes = event.type === 'keydown' && event.key === 'Escape' && card.prompt !== null;
    const ours = event.target === host || closes || (event.type !== 'keydown' && held.has(event.code));
    if (event.type === 'keyup') held.delete(event.code);
    if (!ours) return;
    if (event.type === 'keydown') held.add(event.code);
    event.stopImmediatePropagation();
    if (!closes) return;
    event.preventDefault();
    card.close();
  };
  const slot = firstKeys(view);
  slot.hear = hear;
  signal.addEventListener('abort', () => {
    if (slot.hear === hear) slot.hear = null;
  });
}
