/** What a page under test tells of its editor: the editor's own model, never what this project reads. */
export interface Model {
  /** Each block or line break one `\n`, a chip U+FFFC. */
  text(): string;
  /** The words in bold, in order. */
  bold(): string[];
  /** A change made by the page's own code, as a macro does: the whole text, a line a block. */
  set(text: string): void;
  /** Puts a merge field at the caret. */
  insertChip?(): void;
  /** Lets the editor believe that a second has passed, so that undo starts a new step. */
  passTime?(): void;
}

declare global {
  interface Window {
    model: Model;
  }
}
