import { makeCut, makePaste, type PasteType } from './input-events';

/** How a family takes text in; everything else about replacing is the same for all. */
export interface Intake {
  /** A paste event is the editor's own input path; a plain contenteditable has none but the browser's. */
  readonly paste: boolean;
  /** What a paste must carry so that each `\n` becomes a line of its own. */
  pasteOf(text: string): { readonly type: PasteType; readonly data: string };
  /** The editor learns of a new selection only while it believes that it has the focus. */
  readonly needsFocusEvent: boolean;
  /** A selection that ends at a block's start is taken to end in the block before. */
  readonly dropsLastBreak: boolean;
  /** A selection that comes right after the editor's own drawing goes unseen. */
  readonly missesSelection: boolean;
}

/**
 * While the agent's focus is in the side panel the page has none: `focus()` moves the active element but sends no
 * event, and no API brings the focus back (headed Chromium 156, real mouse, 2026-11-22). ProseMirror and the browser's
 * own editing work all the same. CKEditor 5 would keep the selection it had and paste at the old caret: it is told of
 * a focus, and of its end afterwards. When the agent clicks into the composer, the real events follow.
 */
export function takeFocus(element: HTMLElement, intake: Intake): () => void {
  element.focus({ preventScroll: true });
  if (!intake.needsFocusEvent || element.ownerDocument.hasFocus()) return () => undefined;
  element.dispatchEvent(new FocusEvent('focus'));
  return () => {
    if (!element.ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('blur'));
  };
}

/** Puts text in place of the selection by a paste; true where the editor says that it took it. */
export function paste(element: HTMLElement, intake: Intake, text: string): boolean {
  const { type, data } = intake.pasteOf(text);
  return !element.dispatchEvent(text === '' ? makeCut() : makePaste(type, data));
}

/** The one command that goes through the browser's own undo; deprecated without a successor. */
export function typeByCommand(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** A browser hardens the spaces at the ends of what it inserts, but not two in a row inside; they would be drawn as one. */
export function hardenSpaces(text: string): string {
  return text.replace(/ (?=[ \n])|(?<=\n) /g, '\u00A0');
}
