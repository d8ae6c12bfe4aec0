/** One way to find a thing on a helpdesk's page. Data: when a page changes, this is what changes. */
export interface Way {
  readonly css: string;
  /** Why this selector can be relied on, or what it can't be relied on for. */
  readonly why: string;
  /** When it was last seen in use, as `yyyy-mm`. */
  readonly seen: string;
}

export interface Found {
  readonly element: Element;
  readonly from: string;
}

export const joined = (ways: readonly Way[]): string => ways.map((way) => way.css).join(', ');

/** The first match of the first way that has one. */
export function findFirst(root: ParentNode, ways: readonly Way[]): Found | null {
  for (const way of ways) {
    const element = root.querySelector(way.css);
    if (element) return { element, from: way.css };
  }
  return null;
}

/** Every match of every way, with the way that gave it; ways in order, matches in the page's order. */
export function findEach(root: ParentNode, ways: readonly Way[]): readonly Found[] {
  return ways.flatMap((way) => [...root.querySelectorAll(way.css)].map((element) => ({ element, from: way.css })));
}

/** Every match of any way in the page's order, without those that lie inside another match. */
export function findOutermost(root: ParentNode, css: string): readonly Element[] {
  const all = [...root.querySelectorAll(css)];
  const known = new Set(all);
  return all.filter((element) => !hasAncestorIn(element, known));
}

function hasAncestorIn(element: Element, known: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (known.has(at)) return true;
  return false;
}

/** Whether the element takes part in the page's layout and is not made invisible. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Climbs from an element as long as the next step up is still `inside`; never as far as the body. */
export function climb(from: Element, inside: (parent: Element) => boolean): Element {
  let at = from;
  for (let parent = at.parentElement; parent && !parent.matches('body, html'); parent = parent.parentElement) {
    if (!inside(parent)) break;
    at = parent;
  }
  return at;
}
