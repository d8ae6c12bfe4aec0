import { disagreement } from './agree';
import type { ComposerSighting, Sighting } from './helpdesk';
import { isShown } from './selectors';

/** Smaller than this, in CSS pixels, nobody writes a reply in: a search box, a field, a title. */
const ROOM = { width: 160, height: 30 };
/** What says of itself that text is written in it may be as low as its first line. */
const TEXT_BOX = '[role="textbox"], [aria-multiline="true"]';
const LINE_HEIGHT = 14;

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** Fields that are written in and are no reply. */
const NO_REPLY =
  '[role="searchbox"], [role="combobox"], [type="search"], [role="search"] *, [aria-multiline="false"], [readonly], [disabled], [aria-hidden="true"], [aria-hidden="true"] *';

export const isEditable = (element: Element): element is HTMLElement =>
  element.matches(EDITABLE) && (element.localName === 'textarea' || (element as HTMLElement).isContentEditable);

/** What somebody could write a reply in, by what it is and how large it shows; slow beside a selector, but sturdy. */
export function findEditables(root: ParentNode): readonly HTMLElement[] {
  const all = [...root.querySelectorAll(EDITABLE)].filter(isEditable);
  return all.filter((element) => isHost(element) && isRoomy(element));
}

/** The outermost element that is edited, around or at a node; null where nothing is. */
export function editableAround(node: Element | null): HTMLElement | null {
  let host = node?.closest(EDITABLE) ?? null;
  for (let next = host; next; next = next.parentElement?.closest(EDITABLE) ?? null) host = next;
  return host && isEditable(host) && isRoomy(host) ? host : null;
}

const isHost = (element: HTMLElement): boolean =>
  element.localName === 'textarea' || element.parentElement?.isContentEditable !== true;

function isRoomy(element: HTMLElement): boolean {
  if (element.matches(NO_REPLY) || !isShown(element)) return false;
  const { width, height } = roomOf(element);
  return width >= ROOM.width && height >= (element.matches(TEXT_BOX) ? LINE_HEIGHT : ROOM.height);
}

/** A frame's body is as low as what is written in it: the room is the frame's. */
function roomOf(element: HTMLElement): DOMRect {
  const frame = element.localName === 'body' ? element.ownerDocument.defaultView?.frameElement : null;
  return (frame ?? element).getBoundingClientRect();
}

/** Boxes that pages call messages whatever their classes are. */
const MESSAGE_LIKE = 'article, [role="article"], [role="feed"] > *, [role="log"] > *';

/**
 * A helpdesk's own selectors are fast and strict, and break when its page is rebuilt; this look is neither. Where it
 * sees a place to write in or messages and they see none, the page has probably changed under the helpdesk's file.
 */
export function compareWithFinder(sighting: Sighting, composers: readonly ComposerSighting[]): readonly string[] {
  const { root } = sighting;
  if (!root) return [];
  const writable = !composers.some(({ active }) => active) && findEditables(root).length > 0;
  const readable = sighting.messages.value.length === 0 && [...root.querySelectorAll(MESSAGE_LIKE)].some(isShown);
  return [
    ...(writable ? [disagreement('composer', 'its selectors', 'what can be written in')] : []),
    ...(readable ? [disagreement('messages', 'their selectors', 'what is built like a message')] : []),
  ];
}
