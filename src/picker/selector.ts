import { isRoleWord, wordsOf } from '../helpdesks/any-page/roles';
import { isShown } from '../helpdesks/selectors';

/** Attributes whose values are the page's own vocabulary; a label is a person's, and in one language. */
const TELLING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'data-type',
  'data-author-type',
  'data-direction',
  'role',
  'itemprop',
];

/** A word of the page's making: no digit (an id, a generated class), no state that comes and goes. */
const WORD = /^[a-z][a-z_-]{1,40}$/i;
const STATE =
  /(?:^|[-_])(?:active|selected|focus(?:ed)?|hover(?:ed)?|open(?:ed)?|expanded|collapsed|current|unread|new|last|first|visible)$/i;

/** More steps than this upwards tie a selector to a layout that will change. */
const STEPS = 6;

const isWord = (text: string): boolean => WORD.test(text) && !STATE.test(text);

/** What an element is by its own marks; its tag alone where it has none. */
function stepOf(element: Element): { readonly css: string; readonly telling: boolean } {
  const id = isWord(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const marks = TELLING.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return isWord(value) ? [`[${name}="${value}"]`] : [];
  });
  const classes = [...element.classList].filter(isWord).map((name) => `.${CSS.escape(name)}`);
  const own = [...id, ...marks, ...classes];
  return { css: `${CSS.escape(element.localName)}${own.join('')}`, telling: own.length > 0 };
}

const placeOf = (element: Element): string => {
  const same = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `${stepOf(element).css}:nth-of-type(${same.indexOf(element) + 1})`;
};

const parentsOf = (element: Element): readonly Element[] => {
  const parents: Element[] = [];
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) parents.push(at);
  return parents.slice(0, STEPS);
};

/** From the element up to one of its parents, which is included. */
const pathTo = (element: Element, top: Element | undefined, step: (at: Element) => string): string => {
  const parents = parentsOf(element);
  const above = top ? parents.slice(0, parents.indexOf(top) + 1) : [];
  return [element, ...above].reverse().map(step).join(' > ');
};

const css = (element: Element): string => stepOf(element).css;

/** One that finds this element and all like it: up to the box that says whose they are, else to one with a mark. */
export function selectorForAll(element: Element): string {
  const line = [element, ...parentsOf(element)];
  const whose = line.find((at) => wordsOf(at).some(isRoleWord));
  const marked = line.find((at) => stepOf(at).telling);
  const top = whose ?? marked ?? line.at(-1);
  return pathTo(element, top === element ? undefined : top, css);
}

/** One that finds this element and no other that shows; by its place among its siblings where nothing else tells. */
export function selectorForOne(element: Element): string {
  const { ownerDocument: document } = element;
  const finds = (selector: string): boolean => {
    const found = [...document.querySelectorAll(selector)].filter(isShown);
    return found.length === 1 && found[0] === element;
  };
  const tops = [undefined, ...parentsOf(element)];
  const byMarks = tops.map((top) => pathTo(element, top, css)).find(finds);
  if (byMarks !== undefined) return byMarks;
  const byPlace = tops.map((top) => pathTo(element, top, placeOf)).find(finds);
  return byPlace ?? pathTo(element, tops.at(-1), placeOf);
}
