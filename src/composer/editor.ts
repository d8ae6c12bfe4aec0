import type { Span } from '../review/types';

/** `stale`: the text is no longer what was expected. `refused`: the editor did not take it; nothing changed. */
export type Outcome = 'done' | 'stale' | 'refused';

export interface Reading {
  /** Each block or `<br>` is one `\n`, a blank block one empty line; UTF-16 code units. */
  readonly text: string;
  /** Grows with every change that was seen. */
  readonly version: number;
}

/** Which nodes inside the composer are not the draft; given by the helpdesk, as selectors. */
export interface DraftBounds {
  readonly notDraft: readonly string[];
  readonly chips: readonly string[];
}

/** One composer, open for reading and editing. It never learns which helpdesk it is in. */
export interface Editor {
  readonly element: HTMLElement;
  /** The family's id, for the one error a person may see. */
  readonly family: string;
  read(): Reading;
  /**
   * The range on which a span of the last reading is marked: its characters, or in a textarea those of the mirror.
   * Null where the text has changed, and in a textarea that was opened without a mirror.
   */
  rangeOf(span: Span): Range | null;
  /** Brings a span of the last reading into sight. */
  reveal(span: Span): void;
  /** The boxes of a span on the screen, in viewport pixels; none in a textarea that was opened without a mirror. */
  rects(span: Span): readonly DOMRect[];
  /** The caret's or selection's place in the draft; null where it is elsewhere. */
  selection(): Span | null;
  /** True between compositionstart and compositionend: nothing may be edited. */
  readonly composing: boolean;
  /**
   * Replace a span through the editor's own input path, so that one Ctrl+Z takes it back, and read back.
   * `expected` is the whole draft the caller saw; anything else in the composer is `stale`.
   */
  replace(span: Span, text: string, expected: string): Promise<Outcome>;
  onEdit(callback: () => void, signal: AbortSignal): void;
}

/** A family of editors that read and edit alike. */
export interface EditorFamily {
  readonly id: string;
  owns(element: HTMLElement): boolean;
  /** `mirrorRoot`: a shadow root of the extension's own, in which a textarea's text can be measured. */
  open(element: HTMLElement, bounds: DraftBounds, signal: AbortSignal, mirrorRoot?: ShadowRoot): Editor;
}
