export interface Composition {
  readonly active: boolean;
}

/** Follows an input method's composition: while one is open, a replacement would break it. */
export function followComposition(element: HTMLElement, signal: AbortSignal): Composition {
  let active = false;
  const start = () => {
    active = true;
  };
  const end = () => {
    active = false;
  };
  // `compositionupdate` too: the composer may be opened while a composition is already going on.
  element.addEventListener('compositionstart', start, { capture: true, signal });
  element.addEventListener('compositionupdate', start, { capture: true, signal });
  element.addEventListener('compositionend', end, { capture: true, signal });
  return {
    get active() {
      return active;
    },
  };
}
