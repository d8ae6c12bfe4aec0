/** Fewer words are a beginning, not a draft. */
const MIN_WORDS = 8;
/** A change this near to the end is still the writing of it, in UTF-16 code units: a word or a line taken back. */
const TAIL = 40;

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

const isDraft = (text: string): boolean => text.trim().split(/\s+/).length >= MIN_WORDS;

/** The agent has gone back into what stood there, rather than written on. */
const goesBack = (before: string, after: string): boolean =>
  after !== before && commonStart(before, after) < before.length - TAIL;

/**
 * A reply as it stood before it was bettered: before the agent first went back into it, or took a suggestion. It is in
 * the tab's memory alone, for as long as the reply is being written.
 */
export class FirstDraft {
  #text = '';
  #first: string | null = null;

  /** The draft as it stands now. */
  see(text: string): void {
    if (text.trim() === '') this.#first = null;
    else if (goesBack(this.#text, text)) this.fix();
    this.#text = text;
  }

  /** It is about to be changed by a suggestion. */
  fix(): void {
    if (isDraft(this.#text)) this.#first ??= this.#text;
  }

  forget(): void {
    this.#text = '';
    this.#first = null;
  }

  /** The first draft; where nobody went back, what stands there is it. */
  get text(): string {
    return this.#first ?? this.#text;
  }
}
