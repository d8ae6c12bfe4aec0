import { beginWithNeighbour, type Change } from './change';
import { openDomEditor } from './dom-editor';
import type { EditorFamily } from './editor';
import { type Intake, PLAIN_INTAKE } from './intake';

/**
 * Slate. `execCommand` parts its page from its model; a plain-text paste is right, with one undo. It follows the
 * selection every 100 ms at most, and otherwise only when an input is announced (slate-react 0.146): without that, a
 * rewrite right after typing went to the old caret.
 */
export const slate: EditorFamily = {
  id: 'slate',
  owns: (element) => element.getAttribute('data-slate-editor') === 'true',
  open: (element, bounds, signal) => openDomEditor({ id: 'slate', intake }, element, bounds, signal),
};

const intake: Intake = { ...PLAIN_INTAKE, plan, followsSelection: 'at-input' };

/** Text put right after what was typed last would join it in one undo step (slate-history 0.115). */
function plan(before: string, change: Change): Change {
  return change.start === change.end ? beginWithNeighbour(before, change) : change;
}
