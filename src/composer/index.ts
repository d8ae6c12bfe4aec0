import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import { draftjs } from './draftjs';
import type { DraftBounds, Editor, EditorFamily } from './editor';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';
import { tinymce } from './tinymce';

/** Asked in order; the last one takes whatever can be written in. */
const editorFamilies: readonly EditorFamily[] = [
  textarea,
  ckeditor5,
  prosemirror,
  lexical,
  slate,
  quill,
  tinymce,
  draftjs,
  contenteditable,
];

/** Opens the composer for reading and editing until the signal aborts; null where it is none that can be edited. */
export function openEditor(
  element: HTMLElement,
  bounds: DraftBounds,
  signal: AbortSignal,
  mirrorRoot?: ShadowRoot,
): Editor | null {
  return editorFamilies.find((family) => family.owns(element))?.open(element, bounds, signal, mirrorRoot) ?? null;
}
