import { inThisWindow } from '../frames/boxes';

/** The part of the composer that is not scrolled out of its pane or its frame; null where that is none. */
export function visibleBox(composer: HTMLElement): DOMRect | null {
  const view = composer.ownerDocument.defaultView;
  if (!view || !composer.isConnected) return null;
  // Who writes in a frame's body writes in the whole frame, however few lines there are.
  const isWhole = view.frameElement !== null && composer.localName === 'body';
  const box = isWhole ? new DOMRect(0, 0, view.innerWidth, view.innerHeight) : inPane(composer);
  return inThisWindow(composer, [box])[0] ?? null;
}

function inPane(composer: HTMLElement): DOMRect {
  const box = composer.getBoundingClientRect();
  const pane = composer.parentElement?.getBoundingClientRect() ?? box;
  const top = Math.max(box.top, Math.min(pane.top, box.bottom));
  const bottom = Math.min(box.bottom, Math.max(pane.bottom, box.top));
  return new DOMRect(box.left, top, box.width, bottom - top);
}
