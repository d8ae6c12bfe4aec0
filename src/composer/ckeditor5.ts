import { endInsideLine } from './change';
import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { type Intake, PLAIN_INTAKE } from './intake';

/**
 * CKEditor 5 (Zendesk's composers). `execCommand` returns true without effect; a plain-text paste is taken as typed,
 * with one undo (48.5, 2026-11-22). Its plain-text reader makes a paragraph of two line feeds and a `<br>` of one, so
 * every line of ours is sent as a paragraph: blank ones stay blank.
 */
export const ckeditor5: EditorFamily = {
  id: 'ckeditor5',
  owns: (element) => element.classList.contains('ck-editor__editable'),
  open: (element, bounds, signal) => openDomEditor({ id: 'ckeditor5', intake }, element, bounds, signal),
};

const intake: Intake = {
  ...PLAIN_INTAKE,
  pasteOf: (text) => ({ type: 'text/plain', data: text.replaceAll('\n', '\n\n') }),
  needsFocusEvent: true,
  plan: endInsideLine,
};
