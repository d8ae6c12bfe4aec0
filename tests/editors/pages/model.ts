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
  passTime?(): unknown;
  /** Draws, and puts the caret elsewhere. */
  draw?(): void;
  /** Takes the editor away. */
  close?(): unknown;
}

declare global {
  interface Window {
    model: Model;
    /** Puts a fresh editor on the page in the place of the last; `shape` where the page knows several. */
    mount: (shape?: string) => Promise<void>;
  }
}

/** One page serves a whole suite: to load it and its editor anew for each test took three times as long. */
export function offer(open: (host: HTMLElement, shape: string) => Model | Promise<Model>): void {
  window.mount = async (shape = '') => {
    await window.model?.close?.();
    const host = document.querySelector<HTMLElement>('#composer')!;
    host.replaceChildren();
    window.model = await open(host, shape);
  };
}

let minutesAhead = 0;
const now = Date.now.bind(Date);
Date.now = () => now() + minutesAhead * 60_000;

/** For histories that join what comes within a moment into one undo step. */
export function passAMinute(): void {
  minutesAhead += 1;
}
