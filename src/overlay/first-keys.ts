/** Hears each key of a page before anything of the page does. */
interface KeySlot {
  hear: ((event: KeyboardEvent) => void) | null;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Listeners on the window are heard in the order in which they were added, and a helpdesk adds its own with its first
 * script. So ours are added before that, when nobody knows yet what to do with a key; the session, which starts when
 * the page is drawn, finds the place here. Content scripts of one extension share a global object, pages don't see it.
 */
export function firstKeys(view: Window): KeySlot {
  const shared = globalThis as { attuneKeys?: KeySlot };
  if (shared.attuneKeys) return shared.attuneKeys;
  const slot: KeySlot = { hear: null };
  for (const name of KEY_EVENTS) view.addEventListener(name, (event) => slot.hear?.(event), { capture: true });
  shared.attuneKeys = slot;
  return slot;
}
