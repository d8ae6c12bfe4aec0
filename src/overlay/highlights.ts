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

/** The window whose registry holds the marks; a frame has one of its own, and needs the styles too. */
let marked: View | null = null;
const styled = new WeakSet<Document>();

const markedIn = ({ ownerDocument: document }: HTMLElement): View => {
  const view = document.defaultView ?? window;
  if (marked && view !== marked) wipe(marked);
  marked = view;
  if (view !== window && !styled.has(document)) {
    adoptSheet(document, css);
    styled.add(document);
  }
  return view;
};

const put = (view: View, name: string, ranges: readonly Range[]): void => {
  if (ranges.length > 0) view.CSS.highlights.set(name, new view.Highlight(...ranges));
  else view.CSS.highlights.delete(name);
};

/** Marks are painted over the composer's characters; its DOM stays as it is. */
export function paintMarks(editor: Editor, prompts: readonly Prompt[]): void {
  const view = markedIn(editor.element);
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

export function clearMarks(): void {
  if (marked) wipe(marked);
}

const wipe = (view: View): void => {
  for (const severity of SEVERITIES) {
    put(view, PREFIX + severity, []);
    put(view, PREFIX + severity + ON_DARK, []);
  }
};
