import { browser } from 'wxt/browser';

/** Content scripts of one extension share a global object until the extension is updated; pages don't see it. */
type World = typeof globalThis & { attuneSession?: AbortController };

/** Said in the document by each session that starts. */
const STARTED = 'attune-started';

/**
 * Ends the session that runs here, if there is one, and answers with the signal that will end the next. WXT's own signal
 * is not used: it ends at an event of the document, which any script of the page can dispatch. Here such an event is
 * only a hint, upon which an older version's session looks whether its extension is gone.
 */
export function takeOver(document: Document): AbortSignal {
  const world: World = globalThis;
  world.attuneSession?.abort();
  const own = new AbortController();
  world.attuneSession = own;
  document.dispatchEvent(new Event(STARTED));
  const look = (): void => {
    if (browser.runtime?.id === undefined) own.abort();
  };
  document.addEventListener(STARTED, look, { signal: own.signal });
  return own.signal;
}
