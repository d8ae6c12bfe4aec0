import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { PLAIN_INTAKE } from './intake';

/**
 * Lexical. It takes the first `selectionchange` after its own drawing for its own doing and skips it where both ends
 * lie inside text (`shouldSkipSelectionChange`, lexical 0.40): a rewrite that came right after typing went to the old
 * caret. Selecting once more is seen.
 */
export const lexical: EditorFamily = {
  id: 'lexical',
  owns: (element) => element.isContentEditable && element.getAttribute('data-lexical-editor') === 'true',
  open: (element, bounds, signal) =>
    openDomEditor({ id: 'lexical', intake: { ...PLAIN_INTAKE, followsSelection: 'twice' } }, element, bounds, signal),
};
