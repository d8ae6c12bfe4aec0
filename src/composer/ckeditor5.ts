import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';

/**
 * CKEditor 5 (Zendesk's composers). `execCommand` returns true without effect; a plain-text paste is taken as typed,
 * with one undo (48.5, 2026-11-22). Its plain-text reader makes a paragraph of two line feeds and a `<br>` of one, so
 * every line of ours is sent as a paragraph: blank ones stay blank.
 */
export const ckeditor5: EditorFamily = {
  id: 'ckeditor5',
  owns: (element) => element.classList.contains('ck-editor__editable'),
  open: (element, bounds, signal) =>
    openDomEditor(
      {
        id: 'ckeditor5',
        intake: {
          paste: true,
          pasteOf: (text) => ({ type: 'text/plain', data: text.replaceAll('\n', '\n\n') }),
          needsFocusEvent: true,
          dropsLastBreak: true,
          missesSelection: false,
        },
      },
      element,
      bounds,
      signal,
    ),
};
