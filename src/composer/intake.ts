import type { Change } from './change';
import { type ClipboardText, makeBeforeInput, makeCut, makePaste } from './input-events';

/** How a family takes text in; everything else about replacing is the same for all. */
export interface Intake {
  /** A paste event is the editor's own input path; a plain contenteditable has none but the browser's. */
  readonly paste: boolean;
  /**
   * What a paste must carry so that each `\n` becomes a line of its own. `look`: the inline elements, outermost first,
   * around all of the text that goes (bold, a link, a font).
   */
  pasteOf(text: string, look: readonly Element[]): ClipboardText;
  /** What a paste must carry to delete, where a cut is not the better way. */
  readonly pasteOfNothing?: ClipboardText;
  /** The editor learns of a new selection only while it believes that it has the focus. */
  readonly needsFocusEvent: boolean;
  /** The same edit as the editor takes it best; by itself it is the least that differs. */
  plan(before: string, change: Change): Change;
  /** When the editor follows a new selection: when it hears of it, when it hears twice, or when it is about to type. */
  readonly followsSelection: 'once' | 'twice' | 'at-input';
}

/** What holds for an editor of which nothing else is known. */
export const PLAIN_INTAKE: Intake = {
  paste: true,
  pasteOf: (text) => ({ type: 'text/plain', data: text }),
  needsFocusEvent: false,
  plan: (_before, change) => change,
  followsSelection: 'once',
};

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

/** An input that asks for nothing; an editor that waits until somebody types looks at the selection now. */
export function announceInput(element: HTMLElement): void {
  element.dispatchEvent(makeBeforeInput());
}

/** Puts text in place of the selection by a paste; true where the editor says that it took it. */
export function paste(element: HTMLElement, intake: Intake, text: string, look: readonly Element[]): boolean {
  const carried = text === '' ? intake.pasteOfNothing : intake.pasteOf(text, look);
  return !element.dispatchEvent(carried ? makePaste(carried) : makeCut());
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
