import { framesIn } from '../frames/documents';

interface FrameWorld {
  /** The focus came into a frame, or moved in it. */
  readonly focused: () => void;
  /** A frame has loaded, or what it held has gone. */
  readonly changed: () => void;
}

/** What was heard in a frame ends with what it shows: a script that writes it anew takes all listeners out. */
interface Heard {
  readonly shown: Element | null;
  readonly end: AbortController;
}

/**
 * Hears of the page's frames, each from the first look on at which it is there. The focus goes into a frame without a
 * word to the page, but takes it from the page's window. Where there are no frames nothing else is listened to.
 */
export function watchFrames(document: Document, world: FrameWorld, signal: AbortSignal): () => void {
  const known = new Map<HTMLIFrameElement, Heard>();
  const onBlur = (): void => {
    if (framesIn(document).length > 0) world.focused();
  };
  const hear = (frame: HTMLIFrameElement): void => {
    // Null in a frame of another origin, which tells nothing but that it has loaded.
    const shown = frame.contentDocument?.documentElement ?? null;
    const before = known.get(frame);
    if (before?.shown === shown) return;
    before?.end.abort();
    const end = new AbortController();
    known.set(frame, { shown, end });
    listen(frame, world, AbortSignal.any([signal, end.signal]));
  };
  document.defaultView?.addEventListener('blur', onBlur, { signal });
  return () => {
    if (signal.aborted) return;
    const frames = framesIn(document);
    // A signal keeps what it would end: the frames of a day's tickets would stay in the tab.
    for (const [frame, { end }] of known) {
      if (frames.includes(frame)) continue;
      end.abort();
      known.delete(frame);
    }
    frames.forEach(hear);
  };
}

function listen(frame: HTMLIFrameElement, { focused, changed }: FrameWorld, signal: AbortSignal): void {
  const inner = frame.contentDocument;
  // One of another origin that loads is nobody's affair here, unless it takes the place of what could be read.
  const onLoad = (): void => {
    if (inner || frame.contentDocument) changed();
  };
  frame.addEventListener('load', onLoad, { signal });
  inner?.addEventListener('focusin', focused, { capture: true, signal });
  inner?.defaultView?.addEventListener('blur', focused, { signal });
  // What it shows goes right after this, and the next may be a while in coming.
  inner?.defaultView?.addEventListener('pagehide', () => setTimeout(changed), { signal });
}
