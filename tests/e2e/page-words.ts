import type { Page } from 'playwright-core';

/** Opens all that unfolds on a click. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });

/** Whatever is wider than the room it has: the page itself, or what cuts off or spills out of its own box. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const boxes = [...document.querySelectorAll<HTMLElement>('#root *')].filter(
      (element) => element.clientWidth > 0 && !element.closest('.hidden, .scrolls, .drawing, svg, select, input'),
    );
    const spilling = boxes
      // A pixel more is rounding.
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    return [...(scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : []), ...spilling];
  });

interface Piece {
  readonly text: string;
  /** It stands where the agent's, the customer's or the page's own words stand. */
  readonly isKnown: boolean;
  readonly isEnglish: boolean;
}

/** What can be read in a page, in its order, and what is only heard. */
const piecesOf = (page: Page, known: string): Promise<{ readonly seen: Piece[]; readonly heard: Piece[] }> =>
  page.evaluate((content) => {
    const piece = (text: string | null, element: Element | null): Piece => ({
      text: text ?? '',
      isKnown: element?.closest(`[lang="en"], [lang=""], bdi, code, kbd, svg, script, ${content}`) != null,
      isEnglish: element?.closest('[lang]')?.getAttribute('lang') === 'en',
    });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: Piece[] = [];
    while (walker.nextNode()) seen.push(piece(walker.currentNode.nodeValue, walker.currentNode.parentElement));
    const heard = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => piece(element.getAttribute(name), element)),
    );
    return { seen, heard };
  }, known);

/** What of the pieces, one after the other, stands in no bracket. A sentence may be taken apart by elements in it. */
function outside(pieces: readonly Piece[]): readonly Piece[] {
  let depth = 0;
  return pieces.map((piece) => {
    const signs = [...piece.text].filter((sign) => {
      if (sign === '⟦') depth += 1;
      if (sign === '⟧') depth -= 1;
      return depth === 0 && sign !== '⟧';
    });
    return { ...piece, text: signs.join('').trim() };
  });
}

const hasLetters = ({ text }: Piece): boolean => /\p{L}/u.test(text);

/**
 * Words of the interface that are no strings of the locales, in a page whose strings all stand in brackets: what stands
 * outside of them and isn't said to be English, nor in `known` (names, and what was read from a page). And the strings
 * that are said to be English and are not.
 */
export async function strayWords(page: Page, known: string): Promise<readonly string[]> {
  const { seen, heard } = await piecesOf(page, known);
  const strays = [...outside(seen), ...heard.filter(({ text }) => !text.includes('⟦'))].filter(
    (piece) => hasLetters(piece) && !piece.isKnown,
  );
  const mislabelled = seen.filter(({ text, isEnglish }) => isEnglish && text.includes('⟦'));
  return [...strays, ...mislabelled].map(({ text }) => text);
}
