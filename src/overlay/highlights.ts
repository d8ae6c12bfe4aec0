import type { Editor } from '../composer/editor';
import type { Prompt } from '../messages/protocol';
import type { Severity } from '../review/types';
import { adoptSheet } from './adopt-sheet';
import css from './marks.css?inline';

/** The registry is shared with the page, so the names carry ours. Styled in marks.css. */
const PREFIX = 'attune-';
const ON_DARK = '-on-dark';
const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];

/** Light text stands on a dark ground, whatever the system's scheme says: helpdesks have themes of their own. */
const hasLightText = (element: HTMLElement): boolean => {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
};

type View = Window & typeof globalThis;

/** The document that is marked. A frame's window has a registry of its own, and the frame needs the styles too. */
let marked: { readonly document: Document; readonly unstyle: () => void } | null = null;

/** Null where the document has gone from the page with its frame. */
const markedIn = ({ ownerDocument: document }: HTMLElement): View | null => {
  if (marked?.document !== document) {
    clearMarks();
    const isFrames = document.defaultView !== null && document.defaultView !== window;
    marked = { document, unstyle: isFrames ? adoptSheet(document, css) : () => undefined };
  }
  return document.defaultView;
};

const put = ({ CSS, Highlight }: View, name: string, ranges: readonly Range[]): void => {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
};

/** Marks are painted over the composer's characters; its DOM stays as it is. */
export function paintMarks(editor: Editor, prompts: readonly Prompt[]): void {
  const view = markedIn(editor.element);
  if (!view) return;
  const dark = hasLightText(editor.element);
  for (const severity of SEVERITIES) {
    const ranges = prompts
      .filter((prompt) => prompt.severity === severity && prompt.quote !== '' && prompt.quiet !== true)
      .map((prompt) => editor.rangeOf(prompt))
      .filter((range) => range !== null);
    put(view, PREFIX + severity + ON_DARK, dark ? ranges : []);
    put(view, PREFIX + severity, dark ? [] : ranges);
  }
}

/** Nothing of ours stays behind in a frame, which may be another's tomorrow. */
export function clearMarks(): void {
  const names = marked?.document.defaultView?.CSS.highlights;
  for (const severity of SEVERITIES) {
    names?.delete(PREFIX + severity);
    names?.delete(PREFIX + severity + ON_DARK);
  }
  marked?.unstyle();
  marked = null;
}
