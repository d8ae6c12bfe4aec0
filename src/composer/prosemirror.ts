import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import type { PasteType } from './input-events';

/**
 * ProseMirror (Intercom's composer). `execCommand` brings hard spaces and leaks bold; a paste is taken with one undo
 * (prosemirror-view 1.42, 2026-11-22).
 */
export const prosemirror: EditorFamily = {
  id: 'prosemirror',
  owns: (element) => element.classList.contains('ProseMirror'),
  open: (element, bounds, signal) =>
    openDomEditor(
      {
        id: 'prosemirror',
        intake: { paste: true, pasteOf, needsFocusEvent: false, dropsLastBreak: false, missesSelection: false },
      },
      element,
      bounds,
      signal,
    ),
};

/** Its plain-text reader swallows blank lines; as bare paragraphs they arrive. */
function pasteOf(text: string): { type: PasteType; data: string } {
  if (!text.includes('\n\n')) return { type: 'text/plain', data: text };
  return { type: 'text/html', data: text.split('\n').map(toParagraph).join('') };
}

function toParagraph(line: string): string {
  return `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;
}
