import { describe } from 'vitest';
import type { EditorUnderTest } from './editor-under-test';
import { describeLeavingAlone } from './leaving-alone';
import { describeReading } from './reading';
import { describeReplacing } from './replacing';
import type { Theatre } from './stage';

/** The one suite that holds for every editor. `theatre` is asked for when a test begins. */
export function describeEditor(editor: EditorUnderTest, theatre: () => Theatre): void {
  describe(editor.name, () => {
    describeReading(editor, theatre);
    describeReplacing(editor, theatre);
    describeLeavingAlone(editor, theatre);
  });
}
