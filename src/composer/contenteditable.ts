import { beginWithNeighbour, type Change } from './change';
import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { PLAIN_INTAKE } from './intake';
import { lineWithLook } from './look';

/**
 * Everything else that can be written in. An unknown editor may handle a paste; where it does not, the browser's own
 * command types the text, with one undo (Froala is one of those). Google's editor (`g_editable`: Gmail) leaves editing
 * to the browser, so it is spared the paste. roosterjs (Outlook) tells itself by nothing, so its need is met here.
 */
export const contenteditable: EditorFamily = {
  id: 'contenteditable',
  owns: (element) => element.isContentEditable,
  open: (element, bounds, signal) => {
    const paste = element.getAttribute('g_editable') !== 'true';
    const intake = { ...PLAIN_INTAKE, paste, pasteOf: lineWithLook, plan };
    return openDomEditor({ id: 'contenteditable', intake }, element, bounds, signal);
  },
};

/** roosterjs drops a blank line at the start of a paste (9.59, 2026-11-22). */
function plan(before: string, change: Change): Change {
  return change.text.startsWith('\n') ? beginWithNeighbour(before, change) : change;
}
