import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place in a list whose entries go away when they are dealt with: the entry that takes the place
 * of the vanished one gets the focus, else the list itself. Otherwise the next Tab would start at the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement>, ids: readonly string[]): (event: FocusEvent) => void {
  const last = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const gone = last.current;
    if (!gone || ids.includes(gone.id)) return;
    last.current = null;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const next = root.current?.querySelectorAll<HTMLElement>('[data-prompt]')[Math.min(gone.index, ids.length - 1)];
    (next ?? root.current)?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  });
  return (event) => {
    const entry = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-prompt]') : null;
    const id = entry?.dataset.prompt;
    last.current = id === undefined ? null : { id, index: ids.indexOf(id) };
  };
}
