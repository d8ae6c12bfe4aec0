const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** A button may act on any of these: Gmail's act when the mouse is let go, before there is a click. */
const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

type Hearer<E extends Event> = (event: E) => void;

/** Who hears a page's keys and presses before anything of the page does; asked in the order in which they came. */
interface FirstHearing {
  readonly keys: Set<Hearer<KeyboardEvent>>;
  readonly presses: Set<Hearer<MouseEvent>>;
}

const tell = <E extends Event>(hearers: ReadonlySet<Hearer<E>>, event: E): void => {
  for (const hear of hearers) {
    // One of ours kept it: it is nobody else's.
    if (event.cancelBubble) return;
    hear(event);
  }
};

/**
 * Listeners on the window are heard in the order in which they were added, and a helpdesk adds its own with its first
 * script. So ours are added before that, when nobody knows yet what to do with a key or a press; the session, which
 * starts when the page is drawn, finds the place here. Content scripts of one extension share a global object, pages
 * don't see it.
 */
export function firstHearing(view: Window): FirstHearing {
  const shared = globalThis as { attuneHearing?: FirstHearing };
  if (shared.attuneHearing) return shared.attuneHearing;
  const hearing: FirstHearing = { keys: new Set(), presses: new Set() };
  listen(view, hearing, { capture: true });
  shared.attuneHearing = hearing;
  return hearing;
}

function listen(view: Window, { keys, presses }: FirstHearing, options: AddEventListenerOptions): void {
  for (const name of KEY_EVENTS) view.addEventListener(name, (event) => tell(keys, event), options);
  for (const name of PRESS_EVENTS) view.addEventListener(name, (event) => tell(presses, event), options);
}

/** What is pressed in a frame of the page is heard by those who hear the page; before all but the frame's own window. */
export function hearIn(frame: Window, signal: AbortSignal): void {
  listen(frame, firstHearing(window), { capture: true, signal });
}

/** Adds a hearer until the signal aborts. */
export function hearFirst<E extends Event>(hearers: Set<Hearer<E>>, hear: Hearer<E>, signal: AbortSignal): void {
  if (signal.aborted) return;
  hearers.add(hear);
  signal.addEventListener('abort', () => hearers.delete(hear));
}
