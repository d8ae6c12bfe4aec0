import { expect } from 'vitest';
import type { EditorPage, Stage, Theatre } from './stage';

/** What the suite must know of an editor; everything else is the same for all. */
export interface EditorUnderTest extends EditorPage {
  readonly name: string;
  /** The family that has to take it. */
  readonly family: string;
  /** A textarea has neither bold nor chips. */
  readonly plain?: boolean;
  /** Replacements that it can't take; then the draft must be as it was. */
  readonly refuses?: readonly string[];
}

/** A fresh editor with a draft in it. `quick`: most tests are about something else than keys. */
export function stagesOf(
  editor: EditorUnderTest,
  theatre: () => Theatre,
): (draft: string, quick?: boolean) => Promise<Stage> {
  return async (draft, quick = false) => {
    const stage = await theatre().stage(editor);
    expect(stage.family).toBe(editor.family);
    await stage.write(editor.plain ? draft.replaceAll('*', '') : draft, quick);
    await stage.tell('passTime');
    return stage;
  };
}
