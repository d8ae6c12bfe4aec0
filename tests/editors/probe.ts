import { openEditor } from '../../src/composer';
import type { Editor, Outcome } from '../../src/composer/editor';
import type { Prompt } from '../../src/messages/protocol';
import { adoptSheet } from '../../src/overlay/adopt-sheet';
import { clearMarks, paintMarks } from '../../src/overlay/highlights';
import css from '../../src/overlay/marks.css?inline';
import { openMirrorRoot } from '../../src/overlay/mirror-root';
import type { Severity, Span } from '../../src/review/types';

/** Runs in a world of its own beside the page, as a content script does, and answers the tests. */
const BOUNDS = {
  notDraft: ['.gmail_signature_prefix', '.gmail_signature', '.gmail_quote'],
  chips: ['.chip'],
};

let open = new AbortController();
let editor: Editor;
let edits = 0;
let started: Promise<Outcome> = Promise.resolve('refused');

/** A selector; after `>>>` one inside the frame that the first names, after `>>` one in its shadow root. */
function find(path: string): HTMLElement | null {
  let root: ParentNode | null | undefined = document;
  let found: HTMLElement | null = null;
  for (const [, selector = '', step] of path.matchAll(/(.+?)(>>>?|$)/g)) {
    found = root?.querySelector<HTMLElement>(selector) ?? null;
    root = step === '>>>' ? (found as HTMLIFrameElement | null)?.contentDocument : found?.shadowRoot;
  }
  return found;
}

export const probe = {
  open(selector: string): string {
    open.abort();
    open = new AbortController();
    edits = 0;
    const element = find(selector);
    clearMarks();
    const mirrorRoot =
      element?.localName === 'textarea' ? openMirrorRoot(element.ownerDocument, open.signal) : undefined;
    const opened = element && openEditor(element, BOUNDS, open.signal, mirrorRoot);
    if (!opened) throw new Error(`no editor at ${selector}`);
    editor = opened;
    editor.onEdit(() => {
      edits += 1;
    }, open.signal);
    return editor.family;
  },
  /** Marks these spans, as the overlay does. */
  mark(severity: Severity, ...spans: readonly Span[]): void {
    const { text } = editor.read();
    if (!document.adoptedStyleSheets.length) adoptSheet(document, css);
    const prompts = spans.map(({ start, end }) => ({ severity, start, end, quote: text.slice(start, end) }));
    paintMarks(editor, prompts as unknown as readonly Prompt[]);
  },
  /** The marked texts, in the registry of the composer's own window. */
  marked(): readonly string[] {
    const { CSS: css } = (editor.element.ownerDocument.defaultView ?? window) as typeof window;
    return [...css.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString()));
  },
  reveal: (span: Span) => editor.reveal(span),
  focus: () => editor.element.focus(),
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
  /** A replacement for which the page draws in the very task in which the span is selected; `draw-now` tells it. */
  replaceWhileDrawing(span: Span, text: string, expected: string): Promise<Outcome> {
    const Real = MessageChannel;
    globalThis.MessageChannel = class extends Real {
      constructor() {
        super();
        globalThis.MessageChannel = Real;
        this.port1.addEventListener('message', () => document.dispatchEvent(new Event('draw-now')));
      }
    };
    return editor.replace(span, text, expected);
  },
  replaceAndClose(span: Span, text: string, expected: string): Promise<Outcome> {
    const outcome = editor.replace(span, text, expected);
    open.abort();
    return outcome;
  },
  started: () => started,
};

Object.assign(globalThis, { probe });
