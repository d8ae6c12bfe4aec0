import type { Span } from '../review/types';
import { caretAfter } from './caret';
import { applyChange, type Change, isSameText, trimChange } from './change';
import { followComposition } from './composition';
import type { Editor, EditorFamily, Outcome, Reading } from './editor';
import { typeByCommand } from './intake';
import { openMirror } from './mirror';

/** A plain text field. Writing its value would break undo; the browser's command types into it. */
export const textarea: EditorFamily = {
  id: 'textarea',
  owns: isTextarea,
  open: (element, _bounds, signal, mirrorRoot) => {
    if (!isTextarea(element)) throw new Error('composer: not a textarea');
    return openTextarea(element, signal, mirrorRoot);
  },
};

/** By name: an element of a frame is none of this window's classes. */
function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function openTextarea(element: HTMLTextAreaElement, signal: AbortSignal, mirrorRoot?: ShadowRoot): Editor {
  const composition = followComposition(element, signal);
  const mirror = mirrorRoot && openMirror(element, mirrorRoot, signal);
  let reading: Reading = { text: element.value, version: 0 };
  return {
    element,
    family: 'textarea',
    read: () => {
      if (element.value !== reading.text) reading = { text: element.value, version: reading.version + 1 };
      return reading;
    },
    rangeOf: (span) => (element.value === reading.text ? (mirror?.range(span) ?? null) : null),
    reveal: (span) => {
      if (element.value === reading.text) mirror?.reveal(span);
      element.scrollIntoView({ block: 'nearest' });
    },
    rects: (span) => (element.value === reading.text ? (mirror?.boxes(span) ?? []) : []),
    selection: () => selectionOf(element),
    get composing() {
      return composition.active;
    },
    replace: async (span, text, expected) => {
      if (signal.aborted || composition.active || !isSameText(element.value, expected) || span.end > expected.length)
        return 'stale';
      return replaceInTextarea(element, trimChange(element.value, { ...span, text }));
    },
    onEdit: (callback, until) => {
      element.addEventListener('input', callback, { signal: until });
      // A value set by the page sends no `input`, but it moves the caret.
      element.ownerDocument.addEventListener('selectionchange', callback, { signal: until });
    },
  };
}

function selectionOf(element: HTMLTextAreaElement): Span | null {
  // In a shadow root the document's own answer would be where that root hangs.
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return null;
  return { start: element.selectionStart, end: element.selectionEnd };
}

/** All in one task: no key press can come between looking and typing. */
function replaceInTextarea(element: HTMLTextAreaElement, change: Change): Outcome {
  if (change.start === change.end && change.text === '') return 'done';
  const before = element.value;
  const caret = selectionOf(element);
  element.focus({ preventScroll: true });
  element.setSelectionRange(change.start, change.end);
  typeByCommand(element.ownerDocument, change.text);
  if (element.value === applyChange(before, change)) {
    const after = caret && caretAfter(caret, change);
    if (after) element.setSelectionRange(after.start, after.end);
    return 'done';
  }
  return 'refused';
}
