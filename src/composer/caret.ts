import type { Span } from '../review/types';
import type { Change } from './change';
import { toOffset, toRange } from './dom-map';
import type { DomText } from './dom-text';
import { heardEvent, nextTask } from './wait';

/** `selectionchange` comes within a frame; the deadline is for a browser that sends none. */
const SELECTION_DEADLINE_MS = 100;

/** The draft's part of the document's selection; null where it begins or ends elsewhere. */
export function selectionIn(map: DomText, isDraft: (node: Node) => boolean): Span | null {
  const range = selectedRange(map.element);
  if (!range || !isDraft(range.startContainer) || !isDraft(range.endContainer)) return null;
  return {
    start: toOffset(map, range.startContainer, range.startOffset),
    end: toOffset(map, range.endContainer, range.endOffset),
  };
}

/** Inside a shadow root a document's selection shows only where the root hangs; its ends are asked for by name. */
function selectedRange(element: HTMLElement): AbstractRange | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = element.getRootNode();
  if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return selection.getRangeAt(0);
  return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
}

/** Selects a span and waits until the editor has seen it. */
export async function select(map: DomText, span: Span): Promise<void> {
  const document = map.element.ownerDocument;
  const heard = heardEvent(document, 'selectionchange', SELECTION_DEADLINE_MS);
  // Taken away first, so that the event comes even where the selection is already the wanted one: the editor may
  // not have seen it.
  document.getSelection()?.removeAllRanges();
  placeSelection(map, span);
  await heard;
  await nextTask();
}

export function placeSelection(map: DomText, span: Span): void {
  const { startContainer, startOffset, endContainer, endOffset } = toRange(map, span);
  map.element.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Remembers the selection as it stands, wherever it is; the answer puts it back if its nodes are still there. */
export function keepSelection(element: HTMLElement): () => void {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = endsOf(selection, element);
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function endsOf(selection: Selection, element: HTMLElement) {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const range = selectedRange(element);
  if (!range || element.contains(anchorNode) || !element.contains(range.startContainer)) {
    return { anchorNode, anchorOffset, focusNode, focusOffset };
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { anchorNode: startContainer, anchorOffset: startOffset, focusNode: endContainer, focusOffset: endOffset };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
}

/** Where the agent writes on after a change: where they were, or after the new words if they were inside the old. */
export function caretAfter(caret: Span, change: Change): Span {
  return { start: moved(caret.start, change), end: moved(caret.end, change) };
}

function moved(at: number, change: Change): number {
  if (at >= change.end) return at + change.text.length - (change.end - change.start);
  return at <= change.start ? at : change.start + change.text.length;
}
