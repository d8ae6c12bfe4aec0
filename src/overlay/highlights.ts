import type { Editor } from '../composer/editor';
import type { Prompt } from '../messages/protocol';
import type { Severity } from '../review/types';

/** The registry is shared with the page, so the names carry ours. Styled in marks.css. */
const NAMES: Readonly<Record<Severity, string>> = {
  warn: 'attune-warn',
  suggest: 'attune-suggest',
  info: 'attune-info',
};

const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];

/** Marks are painted over the composer's characters; its DOM stays as it is. */
export function paintMarks(editor: Editor, prompts: readonly Prompt[]): void {
  for (const severity of SEVERITIES) {
    const ranges = prompts
      .filter((prompt) => prompt.severity === severity && prompt.quote !== '' && prompt.quiet !== true)
      .map((prompt) => editor.rangeOf(prompt))
      .filter((range) => range !== null);
    if (ranges.length > 0) CSS.highlights.set(NAMES[severity], new Highlight(...ranges));
    else CSS.highlights.delete(NAMES[severity]);
  }
}

export function clearMarks(): void {
  for (const severity of SEVERITIES) CSS.highlights.delete(NAMES[severity]);
}
