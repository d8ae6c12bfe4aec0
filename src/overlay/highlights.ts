import type { Editor } from '../composer/editor';
import type { Prompt } from '../messages/protocol';
import type { Severity } from '../review/types';

/** The registry is shared with the page, so the names carry ours. Styled in marks.css. */
const PREFIX = 'attune-';
const ON_DARK = '-on-dark';
const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];

/** Light text stands on a dark ground, whatever the system's scheme says: helpdesks have themes of their own. */
const hasLightText = (element: HTMLElement): boolean => {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
};

const put = (name: string, ranges: readonly Range[]): void => {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
};

/** Marks are painted over the composer's characters; its DOM stays as it is. */
export function paintMarks(editor: Editor, prompts: readonly Prompt[]): void {
  const dark = hasLightText(editor.element);
  for (const severity of SEVERITIES) {
    const ranges = prompts
      .filter((prompt) => prompt.severity === severity && prompt.quote !== '' && prompt.quiet !== true)
      .map((prompt) => editor.rangeOf(prompt))
      .filter((range) => range !== null);
    put(PREFIX + severity + ON_DARK, dark ? ranges : []);
    put(PREFIX + severity, dark ? [] : ranges);
  }
}

export function clearMarks(): void {
  for (const severity of SEVERITIES) {
    CSS.highlights.delete(PREFIX + severity);
    CSS.highlights.delete(PREFIX + severity + ON_DARK);
  }
}
