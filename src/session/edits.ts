import type { Editor, Outcome } from '../composer/editor';
import type { Notice } from '../messages/protocol';
import type { Span } from '../review/types';

/** What the last edit did, so that the panel's Undo can take it back while nothing else was typed. */
interface LastEdit {
  readonly editor: Editor;
  readonly span: Span;
  readonly put: string;
  readonly took: string;
  /** The whole draft right after the edit. */
  readonly after: string;
}

/** Applies edits to a draft and takes the last one back. Nothing here happens without the agent's own action. */
export class Edits {
  #last: LastEdit | null = null;
  /** While one edit is under way a second click does nothing: it would meet a text that is changing. */
  #busy = false;

  /** `expected` is the draft on which the span was found. */
  async apply(editor: Editor, span: Span, text: string, expected: string): Promise<Notice> {
    const took = expected.slice(span.start, span.end);
    const outcome = await this.#edit(() => editor.replace(span, text, expected));
    if (outcome !== 'done') return notice(outcome, text);
    const after = editor.read().text;
    this.#last = { editor, span: { start: span.start, end: span.start + text.length }, put: text, took, after };
    return { kind: 'applied', undoable: true };
  }

  async undo(): Promise<Notice> {
    const last = this.#last;
    if (!last) return { kind: 'stale' };
    const outcome = await this.#edit(() => last.editor.replace(last.span, last.took, last.after));
    if (outcome === 'done') this.#last = null;
    return outcome === 'done' ? { kind: 'undone' } : notice(outcome, last.took);
  }

  /** The agent typed on, or took it back with Ctrl+Z: our own Undo no longer fits. */
  canUndo(editor: Editor, text: string): boolean {
    return this.#last !== null && this.#last.editor === editor && this.#last.after === text;
  }

  forget(): void {
    this.#last = null;
  }

  async #edit(work: () => Promise<Outcome>): Promise<Outcome> {
    if (this.#busy) return 'stale';
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }
}

const notice = (outcome: Exclude<Outcome, 'done'>, text: string): Notice =>
  outcome === 'stale' ? { kind: 'stale' } : { kind: 'refused', text };
