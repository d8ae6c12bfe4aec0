/** Tells whether the agent typed or clicked while a replacement was on its way. */
export interface Hands {
  readonly moved: boolean;
  release(): void;
}

// `keypress` too: a replacement may begin within the `keydown` of the very key that is about to type.
const BY_HAND = ['keydown', 'keypress', 'pointerdown', 'compositionstart', 'paste', 'cut', 'drop'];

/** `onFirst` is called before the browser and the editor act on the key. */
export function watchHands(element: HTMLElement, onFirst: () => void): Hands {
  const watching = new AbortController();
  let moved = false;
  const notice = (event: Event) => {
    // What this extension dispatches is not trusted; only a person's own input counts.
    if (!event.isTrusted || moved) return;
    moved = true;
    onFirst();
  };
  for (const type of BY_HAND) {
    element.ownerDocument.addEventListener(type, notice, { capture: true, signal: watching.signal });
  }
  return {
    get moved() {
      return moved;
    },
    release: () => watching.abort(),
  };
}
