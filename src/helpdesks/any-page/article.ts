import { Readability } from '@mozilla/readability';
import { isShown } from '../selectors';

/** Numbers the copy's elements, so that what Readability keeps can be found again in the page. */
const NUMBER = 'data-attune-number';

/** A page with more elements than this is not looked through: it would take longer than a key press may. */
const ELEMENT_LIMIT = 20_000;

/** Places of a page that are no ticket; their text would draw Readability away from it. */
const ASIDE =
  'nav, aside, footer, [role="navigation"], [role="search"], [role="menu"], [role="dialog"], textarea, [contenteditable], script, style, noscript, template, attune-overlay';

let last: { readonly url: string; readonly element: Element } | null = null;

/**
 * The element around the page's main text. Readability rewrites what it reads, so it reads a copy; it costs tens of
 * milliseconds, so its answer stands until the address changes or the element goes.
 */
export function findArticle(document: Document): Element | null {
  const url = document.location.href;
  if (last && last.url === url && last.element.isConnected && isShown(last.element)) return last.element;
  const element = searchArticle(document);
  last = element && { url, element };
  return element;
}

function searchArticle(document: Document): Element | null {
  const originals = [...document.body.querySelectorAll('*')];
  if (originals.length > ELEMENT_LIMIT) return null;
  const copy = document.cloneNode(true) as Document;
  const copies = [...copy.body.querySelectorAll('*')];
  copies.forEach((element, index) => {
    element.setAttribute(NUMBER, String(index));
  });
  copies.forEach((element, index) => {
    const original = originals[index];
    if (element.matches(ASIDE) || !original || !isShown(original)) element.remove();
  });
  const article = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 40 }).parse();
  const kept = article?.content instanceof Element ? [...article.content.querySelectorAll(`[${NUMBER}]`)] : [];
  return commonBox(kept.flatMap((element) => originals[Number(element.getAttribute(NUMBER))] ?? []));
}

/** The smallest element around all of them; null where that is the whole page. */
function commonBox([first, ...others]: readonly Element[]): Element | null {
  let box: Element | null = first ?? null;
  while (box && !others.every((other) => box?.contains(other))) box = box.parentElement;
  return box?.matches('body, html') ? null : box;
}
