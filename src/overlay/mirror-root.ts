import { adoptSheet } from './adopt-sheet';
import css from './mirror.css?inline';

/** The element that holds the copy of a textarea's text; an older version's is found by it and removed. */
const HOST = 'attune-mirror';

/** A place of the extension's own, below its badge and card, for the copy of a textarea's text and its marks. */
export function openMirrorRoot(document: Document, signal: AbortSignal): ShadowRoot {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  adoptSheet(root, css);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
