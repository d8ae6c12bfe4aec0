import type { Span } from '../review/types';
import { applyChange, type Change, changeBetween, isSameText, trimChange } from './change';
import { toOffset, toRange } from './dom-map';
import { CHIP, type DomText } from './dom-text';
import type { Outcome } from './editor';
import { type Hands, watchHands } from './hands';
import { makeCut, makePaste, type PasteType } from './input-events';
import { changedUntil, heardEvent, nextTask } from './wait';

/** How a family takes text in; everything else about replacing is the same for all. */
export interface Intake {
  /** A paste event is the editor's own input path; a plain contenteditable has none but the browser's. */
  readonly paste: boolean;
  /** What a paste must carry so that each `\n` becomes a line of its own. */
  pasteOf(text: string): { readonly type: PasteType; readonly data: string };
  /** The editor learns of a new selection only while it believes that it has the focus. */
  readonly needsFocusEvent: boolean;
}

/** A composer as replacing sees it. */
export interface Surface {
  readonly element: HTMLElement;
  readonly family: string;
  readonly intake: Intake;
  readonly composing: boolean;
  read(): DomText;
  /** The draft's part of the page's selection; null where that is elsewhere. */
  selection(): Span | null;
  /** Whether the range holds nothing but draft: no signature, quote or chip. */
  isOnlyDraft(range: Range): boolean;
}

/** `selectionchange` comes within a frame; where the selection stayed as it was it does not come at all. */
const SELECTION_DEADLINE_MS = 100;
/** Editors that draw in a later task (Lexical, Slate, Draft.js) took up to 30 ms in the trial. */
const DRAW_DEADLINE_MS = 400;

export async function replaceInDom(surface: Surface, span: Span, text: string, expected: string): Promise<Outcome> {
  const before = surface.read();
  if (surface.composing || !isSameText(before.text, expected)) return 'stale';
  const change = trimChange(before.text, { ...span, text });
  if (change.start === change.end && change.text === '') return 'done';
  if (change.text.includes(CHIP) || !surface.isOnlyDraft(toRange(before, change))) return 'refused';

  const caret = surface.selection();
  const hands = watchHands(surface.element);
  const release = takeFocus(surface);
  try {
    const outcome = await carryOut(surface, before.text, change, hands);
    if (outcome === 'done' && !hands.moved) restoreCaret(surface, caret, change);
    return outcome;
  } finally {
    release();
    hands.release();
  }
}

/**
 * While the agent's focus is in the side panel the page has none: `focus()` moves the active element but sends no
 * event, and no API brings the focus back (headed Chromium 156, real mouse). ProseMirror and the browser's own
 * editing work all the same. CKEditor 5 keeps the selection it had, and would paste at the old caret: it is told
 * of a focus, and of its end afterwards. When the agent clicks into the composer, the real events follow.
 */
function takeFocus(surface: Surface): () => void {
  const { element, intake } = surface;
  element.focus({ preventScroll: true });
  if (!intake.needsFocusEvent || element.ownerDocument.hasFocus()) return () => undefined;
  element.dispatchEvent(new FocusEvent('focus'));
  return () => {
    if (!element.ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('blur'));
  };
}

async function carryOut(surface: Surface, before: string, change: Change, hands: Hands): Promise<Outcome> {
  const isUntouched = () =>
    !hands.moved && !surface.composing && surface.element.isConnected && isSameText(surface.read().text, before);
  await select(surface, change);
  if (!isUntouched() || !isSelected(surface, change)) return 'stale';

  const promised = applyChange(before, change);
  const isDone = () => isSameText(surface.read().text, promised);
  await insert(surface, change, isUntouched);
  if (await changedUntil(surface.element, isDone, DRAW_DEADLINE_MS)) return 'done';
  if (hands.moved) return 'stale';
  if (!isUntouched()) await putBack(surface, before);
  return 'refused';
}

async function select(surface: Surface, span: Span): Promise<void> {
  const selection = surface.element.ownerDocument.getSelection();
  const range = toRange(surface.read(), span);
  const heard = heardEvent(surface.element.ownerDocument, 'selectionchange', SELECTION_DEADLINE_MS);
  // Taken away first, so that the event comes even where the selection is already the wanted one: the editor may
  // not have seen it.
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await heard;
  await nextTask();
}

/** By offsets, not nodes: editors move the selection's ends to the neighbouring node as they like it. */
function isSelected(surface: Surface, span: Span): boolean {
  const selection = surface.selection();
  return selection !== null && selection.start === span.start && selection.end === span.end;
}

async function insert(surface: Surface, change: Change, isUntouched: () => boolean): Promise<void> {
  const { element, intake } = surface;
  if (intake.paste) {
    const { type, data } = intake.pasteOf(change.text);
    const event = change.text === '' ? makeCut() : makePaste(type, data);
    const handled = !element.dispatchEvent(event) || !isUntouched();
    await nextTask();
    // A handled paste that shows nothing yet is waited for: inserting once more would insert twice.
    if (handled || !isUntouched()) return;
    await select(surface, change);
    if (!isUntouched() || !isSelected(surface, change)) return;
  }
  insertByCommand(element.ownerDocument, change.text);
}

/** The one command that goes through the browser's own undo; deprecated without a successor. */
export function insertByCommand(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** What came out was not what was promised: the reverse replacement, by the same path, checked the same way. */
async function putBack(surface: Surface, before: string): Promise<void> {
  const now = surface.read().text;
  const change = changeBetween(now, before);
  await select(surface, change);
  await insert(surface, change, () => isSameText(surface.read().text, now));
  const isBack = () => isSameText(surface.read().text, before);
  if (await changedUntil(surface.element, isBack, DRAW_DEADLINE_MS)) return;
  throw new Error(`composer: ${surface.family} took a replacement wrongly, and it could not be put back`);
}

/** The agent writes on where they were; a caret inside the replaced words goes to the end of the new ones. */
function restoreCaret(surface: Surface, caret: Span | null, change: Change): void {
  const added = change.text.length - (change.end - change.start);
  const move = (at: number): number => {
    if (at >= change.end) return at + added;
    return at <= change.start ? at : change.start + change.text.length;
  };
  if (!caret) return;
  const range = toRange(surface.read(), { start: move(caret.start), end: move(caret.end) });
  const selection = surface.element.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** The draft's part of a document's selection. */
export function selectionIn(map: DomText, isDraft: (node: Node) => boolean): Span | null {
  const selection = map.element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!isDraft(range.startContainer) || !isDraft(range.endContainer)) return null;
  return {
    start: toOffset(map, range.startContainer, range.startOffset),
    end: toOffset(map, range.endContainer, range.endOffset),
  };
}
