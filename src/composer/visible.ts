interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of an area that the panes around the element do not cut off, in viewport pixels. */
export function clipOf(element: HTMLElement, area: Edges): Edges {
  let clip = area;
  for (let at = parentOf(element); at && !isRoot(at); at = parentOf(at)) {
    if (getComputedStyle(at).overflow !== 'visible') clip = cut(clip, at.getBoundingClientRect());
  }
  return clip;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** What a page's root or body cuts off is cut off by the window. */
function isRoot(element: Element): boolean {
  return element === element.ownerDocument.body || element === element.ownerDocument.documentElement;
}

function cut(one: Edges, other: Edges): Edges {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
}
