import { everyDocument, isInPage } from '../frames/documents';
import { atMostEvery } from './schedule';
import { watchFrames } from './watch-frames';

/** Between two looks at a page that keeps changing, in ms. */
const LOOK_GAP_MS = 150;
/** How long after a navigation the page may take to draw its ticket, in ms. */
const SETTLE_MS = 10_000;

export interface PageWatch {
  /** Watch this ticket root from now on; mutations inside `composer` are left to the editor. */
  follow(root: Element | null, composer: HTMLElement | null): void;
}

const navigationOf = (view: Window): EventTarget | null =>
  'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;

function above(node: Node): Node | null {
  if (node.nodeType === Node.DOCUMENT_NODE) return (node as Document).defaultView?.frameElement ?? null;
  return node.parentNode ?? (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : null);
}

/** All that a node stands in; taking any of it out of the page takes the node with it, and the node hears nothing of it. */
function holdersOf(nodes: readonly (Node | null)[]): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const node of nodes) for (let at = node && above(node); at; at = above(at)) holders.add(at);
  return holders;
}

/**
 * Calls `look` when the page may show something else: the ticket's root changed or went, focus moved, the address changed.
 * There is no lasting observer on the body's whole tree. Only while a navigation has not yet led to a ticket is the body watched,
 * for ten seconds at most, since helpdesks draw a ticket long after they changed the address.
 */
export function watchPage(document: Document, look: () => void, signal: AbortSignal): PageWatch {
  const view = document.defaultView;
  if (!view) return { follow: () => undefined };
  const lookSoon = atMostEvery(view, LOOK_GAP_MS, look, signal);
  let watched: { root: Element | null; composer: HTMLElement | null } = { root: null, composer: null };

  const onMutation = (records: readonly MutationRecord[]): void => {
    const outside = records.some(({ target }) => !watched.composer?.contains(target));
    if (outside) lookSoon();
  };
  const ticket = new MutationObserver(onMutation);
  const holders = new MutationObserver((records) => {
    const kept = [watched.root, watched.composer].filter((node) => node !== null);
    const went = kept.some((node) => !isInPage(node));
    const changed = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (went || changed.some((node) => kept.some((one) => node.contains(one)))) moved();
  });
  const body = new MutationObserver(lookSoon);
  let settling: number | null = null;
  const stopSettling = (): void => {
    body.disconnect();
    if (settling !== null) view.clearTimeout(settling);
    settling = null;
  };
  const settle = (): void => {
    stopSettling();
    for (const { body: one } of everyDocument(document)) if (one) body.observe(one, { childList: true, subtree: true });
    settling = view.setTimeout(stopSettling, SETTLE_MS);
  };
  let held: ReadonlySet<Node> = new Set();
  const watchHolders = (root: Element | null, composer: HTMLElement | null): void => {
    const now = holdersOf([root, composer]);
    if (signal.aborted || (now.size === held.size && [...now].every((node) => held.has(node)))) return;
    holders.disconnect();
    held = now;
    for (const node of now) holders.observe(node, { childList: true });
  };
  const moved = (): void => {
    if (signal.aborted) return;
    settle();
    lookSoon();
  };

  const lookAtFrames = watchFrames(document, { focused: lookSoon, changed: moved }, signal);
  const navigation = navigationOf(view);
  navigation?.addEventListener('currententrychange', moved, { signal });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('hashchange', moved, { signal });
  document.addEventListener('focusin', lookSoon, { signal, capture: true });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    ticket.disconnect();
    holders.disconnect();
    stopSettling();
  });
  settle();

  return {
    follow(root, composer) {
      lookAtFrames();
      if (root) stopSettling();
      watchHolders(root, composer);
      if (root === watched.root && composer === watched.composer) return;
      ticket.disconnect();
      watched = { root, composer };
      if (root && !signal.aborted) {
        ticket.observe(root, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['data-channel', 'data-is-active', 'data-author-type', 'aria-selected', 'hidden'],
        });
      }
    },
  };
}
