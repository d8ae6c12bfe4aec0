import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import type { ClipboardText } from './input-events';
import { PLAIN_INTAKE } from './intake';
import { toHtml } from './look';

/**
 * ProseMirror (Intercom's composer). `execCommand` brings hard spaces and leaks bold; a paste is taken with one undo
 * (prosemirror-view 1.42, 2026-11-22).
 */
export const prosemirror: EditorFamily = {
  id: 'prosemirror',
  owns: (element) => element.classList.contains('ProseMirror'),
  open: (element, bounds, signal) =>
    openDomEditor({ id: 'prosemirror', intake: { ...PLAIN_INTAKE, pasteOf } }, element, bounds, signal),
};

/**
 * Its plain-text reader swallows blank lines and takes the formatting before the selection, so that a whole bold word
 * would lose its own. As HTML that says it comes from a ProseMirror, open at both ends, every space is kept.
 */
function pasteOf(text: string, look: readonly Element[]): ClipboardText {
  if (look.length === 0 && !text.includes('\n\n')) return { type: 'text/plain', data: text };
  const [first = '', ...others] = text.split('\n').map((line) => (line === '' ? '' : toHtml(line, look)));
  return {
    type: 'text/html',
    data: `<p data-pm-slice="1 1 []">${first}</p>${others.map((line) => `<p>${line}</p>`).join('')}`,
  };
}
