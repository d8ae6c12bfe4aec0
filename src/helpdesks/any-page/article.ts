import { Readability } from '@mozilla/readability';
import { framesAround, innerDocuments, isInPage } from '../../frames/documents';
import { isElement } from '../../frames/nodes';
import { isShown } from '../selectors';

/** Numbers the copy's elements, so that what Readability keeps can be found again in the page. */
const NUMBER = 'data-attune-number';

/** A page with more elements than this is not looked through: it would take longer than a key press may. */
const ELEMENT_LIMIT = 20_000;

/** Places of a page that are no ticket; their text would draw Readability away from it. */
const ASIDE =
  'nav, aside, footer, [role="navigation"], [role="search"], [role="menu"], [role="dialog"], textarea, [contenteditable], script, style, noscript, template, attune-overlay';

let last: { readonly url: string; readonly from: Document; readonly element: Element } | null = null;

/** The page's document, and those of the frames around what is written in: a pane that is a frame holds its ticket. */
function documentsAround(page: Document, composer: Element | null): readonly Document[] {
  const around = composer ? [composer, ...framesAround(composer)].map(({ ownerDocument }) => ownerDocument) : [];
  return [...new Set([...around, page])];
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Of several the one with most text: an editor's frame may hold a label or two. What is written in holds a draft. */
function longestArticle(documents: readonly Document[]): Element | null {
  const found = documents
    .filter(({ body }) => body !== null && !body.isContentEditable)
    .flatMap((document) => searchArticle(document) ?? []);
  return found.reduce<Element | null>((most, next) => (most && lengthOf(most) >= lengthOf(next) ? most : next), null);
}

/**
 * The element around the page's main text. Readability rewrites what it reads, so it reads a copy; it costs tens of
 * milliseconds, so its answer stands until the address changes, the element goes, or the agent writes in another frame.
 */
export function findArticle(page: Document, composer: Element | null): Element | null {
  const url = page.location.href;
  const around = documentsAround(page, composer);
  const [from = page] = around;
  if (last && last.url === url && last.from === from && isInPage(last.element) && isShown(last.element))
    return last.element;
  const element = longestArticle(around) ?? longestArticle(innerDocuments(page));
  last = element && { url, from, element };
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
  const kept = isElement(article?.content) ? [...article.content.querySelectorAll(`[${NUMBER}]`)] : [];
  return commonBox(kept.flatMap((element) => originals[Number(element.getAttribute(NUMBER))] ?? []));
}

/** The smallest element around all of them; null where that is the whole page. */
function commonBox([first, ...others]: readonly Element[]): Element | null {
  let box: Element | null = first ?? null;
  while (box && !others.every((other) => box?.contains(other))) box = box.parentElement;
  return box?.matches('body, html') ? null : box;
}
