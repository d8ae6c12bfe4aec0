/** Tells whether the agent typed or clicked while a replacement was on its way. */
export interface Hands {
  readonly moved: boolean;
  release(): void;
}

const BY_HAND = ['keydown', 'pointerdown', 'compositionstart', 'paste', 'cut', 'drop'];

export function watchHands(element: HTMLElement): Hands {
  const watching = new AbortController();
  let moved = false;
  const notice = (event: Event) => {
    // What this extension dispatches is not trusted; only a person's own input counts.
    if (event.isTrusted) moved = true;
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
