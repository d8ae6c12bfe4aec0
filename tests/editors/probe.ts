import { openEditor } from '../../src/composer';
import type { Editor, Outcome } from '../../src/composer/editor';
import type { Span } from '../../src/review/types';

/** Runs in a world of its own beside the page, as a content script does, and answers the tests. */
const BOUNDS = {
  notDraft: ['.gmail_signature_prefix', '.gmail_signature', '.gmail_quote'],
  chips: ['.chip'],
};

let open = new AbortController();
let editor: Editor;
let edits = 0;
let started: Promise<Outcome> = Promise.resolve('refused');
let mirrorRoot: ShadowRoot | undefined;

/** A selector; after `>>>` one inside the frame that the first names. */
function find(selector: string): HTMLElement | null {
  const [outer = '', inner] = selector.split('>>>');
  const element = document.querySelector<HTMLElement>(outer);
  if (inner === undefined) return element;
  return (element as HTMLIFrameElement | null)?.contentDocument?.querySelector<HTMLElement>(inner) ?? null;
}

export const probe = {
  open(selector: string): string {
    open.abort();
    open = new AbortController();
    edits = 0;
    const element = find(selector);
    mirrorRoot ??= document.body.appendChild(document.createElement('attune-mirror')).attachShadow({ mode: 'closed' });
    const opened = element && openEditor(element, BOUNDS, open.signal, mirrorRoot);
    if (!opened) throw new Error(`no editor at ${selector}`);
    editor = opened;
    editor.onEdit(() => {
      edits += 1;
    }, open.signal);
    return editor.family;
  },
  close: () => open.abort(),
  edits: () => edits,
  read: () => editor.read(),
  quote: (span: Span) => editor.rangeOf(span)?.toString() ?? null,
  boxes: (span: Span) => editor.rects(span).map(({ x, y, width, height }) => ({ x, y, width, height })),
  selection: () => editor.selection(),
  composing: () => editor.composing,
  html: () => editor.element.innerHTML,
  replace: (span: Span, text: string, expected: string) => editor.replace(span, text, expected),
  /** Begins a replacement in the middle of the next key press, before the key has done anything. */
  replaceAtNextKey(at: 'window' | 'composer', span: Span, text: string, expected: string): void {
    const listen = () => {
      started = editor.replace(span, text, expected);
    };
    const target = at === 'window' ? editor.element.ownerDocument.defaultView : editor.element;
    target?.addEventListener('keydown', listen, { once: true, capture: true });
  },
  started: () => started,
};

Object.assign(globalThis, { probe });
