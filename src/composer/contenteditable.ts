import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';

/**
 * Everything else that can be written in. An unknown editor may handle a paste; where it does not, the browser's own
 * command types the text, with one undo. Google's editor (`g_editable`: Gmail) leaves editing to the browser, so it
 * is spared the paste.
 */
export const contenteditable: EditorFamily = {
  id: 'contenteditable',
  owns: (element) => element.isContentEditable,
  open: (element, bounds, signal) =>
    openDomEditor(
      {
        id: 'contenteditable',
        intake: {
          paste: element.getAttribute('g_editable') !== 'true',
          pasteOf: (text) => ({ type: 'text/plain', data: text }),
          needsFocusEvent: false,
          dropsLastBreak: false,
          missesSelection: false,
        },
      },
      element,
      bounds,
      signal,
    ),
};
