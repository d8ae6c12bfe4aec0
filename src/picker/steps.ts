import { everyDocument } from '../frames/documents';
import { isText } from '../frames/nodes';
import { editableAround, findEditables } from '../helpdesks/finder';
import type { Picks } from '../helpdesks/picks';
import { isShown } from '../helpdesks/selectors';
import type { MessageKey } from '../ui/text';
import { selectorForAll, selectorForOne } from './selector';

/** One thing to point at. */
export interface Step {
  readonly what: keyof Picks;
  readonly title: MessageKey;
  readonly hint: MessageKey;
  /** What is meant by pointing at an element; null where it can't be meant. */
  readonly mean: (element: Element) => Element | null;
  readonly selectorFor: (element: Element) => string;
  /** Where the keyboard goes from one to the next. */
  readonly stops: (document: Document) => readonly Element[];
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => isText(node) && node.data.trim() !== '');

/** Elements with words of their own, in the page's order. */
const textsIn = (document: Document): readonly Element[] =>
  everyDocument(document)
    .flatMap(({ body }) => [...(body?.querySelectorAll('*') ?? [])])
    .filter((element) => !element.matches('script, style, noscript') && hasOwnText(element) && isShown(element));

const itself = (element: Element): Element => element;

export const STEPS: readonly Step[] = [
  {
    what: 'message',
    title: 'pick_message',
    hint: 'pick_message_hint',
    mean: itself,
    selectorFor: selectorForAll,
    stops: textsIn,
  },
  {
    what: 'name',
    title: 'pick_name',
    hint: 'pick_name_hint',
    mean: itself,
    selectorFor: selectorForOne,
    stops: textsIn,
  },
  {
    what: 'composer',
    title: 'pick_composer',
    hint: 'pick_composer_hint',
    mean: editableAround,
    selectorFor: selectorForOne,
    stops: (document) => everyDocument(document).flatMap(findEditables),
  },
];
