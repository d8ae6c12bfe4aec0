import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { type Intake, PLAIN_INTAKE } from './intake';
import { lineWithLook } from './look';

/**
 * TinyMCE, mostly in a frame of its own. A paste is right, with one undo, as long as it brings no blank line: that
 * would part the paragraph, so it is taken back and refused (8.9, 2026-11-22).
 */
export const tinymce: EditorFamily = {
  id: 'tinymce',
  owns: (element) => element.classList.contains('mce-content-body'),
  open: (element, bounds, signal) => openDomEditor({ id: 'tinymce', intake }, element, bounds, signal),
};

const intake: Intake = {
  ...PLAIN_INTAKE,
  pasteOf: lineWithLook,
  // After a cut it makes no undo step until a key is let go.
  pasteOfNothing: { type: 'text/html', data: '<!---->' },
};
