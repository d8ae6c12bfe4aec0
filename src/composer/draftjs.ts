import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { PLAIN_INTAKE } from './intake';

/** Draft.js. Any other way of typing breaks its model; a plain-text paste is right, with one undo (0.11). */
export const draftjs: EditorFamily = {
  id: 'draftjs',
  owns: (element) => element.classList.contains('public-DraftEditor-content'),
  open: (element, bounds, signal) => openDomEditor({ id: 'draftjs', intake: PLAIN_INTAKE }, element, bounds, signal),
};
