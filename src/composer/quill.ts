import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { PLAIN_INTAKE } from './intake';
import { lineWithLook } from './look';

/** Quill. A plain-text paste is right, with one undo, but takes the formatting before the selection (2.0). */
export const quill: EditorFamily = {
  id: 'quill',
  owns: (element) => element.classList.contains('ql-editor'),
  open: (element, bounds, signal) =>
    openDomEditor({ id: 'quill', intake: { ...PLAIN_INTAKE, pasteOf: lineWithLook } }, element, bounds, signal),
};
