import type { Span } from '../types';
import { type Classes, readLine, type Template } from './notation';
import { matchSteps, type Step, stepsOf } from './template';
import { announce, type Reading, readingOf, register, type Start } from './word-index';

export type { Classes } from './notation';

/**
 * The notation in which rules say what they look for. One line is one template, tokens are separated by spaces:
 *
 *   a|b_c      either word; `_` is a space inside an alternative
 *   word?      the token may be missing
 *   'll        an alternative that starts with an apostrophe hangs on to the word before: `i will|'ll`
 *   refund*    any ending
 *   @team      a word class, from the classes given; may stand among alternatives: `@team|nobody`
 *   ~3  ~1-3   up to three words (one to three words) in between
 *   #          a number, an amount, a clock time
 *   !not|never the next word is none of these (takes up nothing)
 *   ^  $       the sentence starts or ends here
 *   [sz]       one of these letters
 *
 * Apostrophes and hyphens in a pattern may be missing in the text. A comma, dash, quote or bracket may stand
 * between words. Matched on folded text (lower case, straight quotes): see `Sentence.folded`.
 *
 * A template is compiled when a text first has a word with which it could begin (word-index.ts); most never are. Gaps
 * are bounded, so that matching stays linear.
 */
export interface Pattern {
  test(folded: string): boolean;
  /** The first match from `from` on. */
  find(folded: string, from?: number): Span | null;
  all(folded: string): readonly Span[];
}

const NONE: readonly Span[] = [];

/** The templates of one pattern; each is compiled when a text first has a word with which it could begin. */
class Templates {
  readonly #owner: number;
  readonly #classes: Classes;
  #templates: readonly Template[] = [];
  readonly #steps: (readonly Step[] | undefined)[] = [];
  /** Lines that may begin anywhere a word begins, whatever the word. */
  #anywhere: readonly number[] = [];

  constructor(lines: readonly string[], classes: Classes) {
    this.#classes = classes;
    this.#owner = announce((owner) => this.#enter(owner, lines));
  }

  #enter(owner: number, lines: readonly string[]): void {
    this.#templates = lines.map((line) => readLine(line, this.#classes));
    this.#anywhere = [...this.#templates.keys()].filter((line) => this.#templates[line]?.keys === null);
    for (const [line, { keys }] of this.#templates.entries()) if (keys) register({ owner, line }, keys);
  }

  find(folded: string, from: number): Span | null {
    for (const span of this.#matches(folded)) if (span.start >= from) return span;
    return null;
  }

  /** What matches where, at most one match at one place; worked out once a text. */
  #matches(folded: string): readonly Span[] {
    const reading = readingOf(folded);
    if (this.#anywhere.length === 0 && !reading.mayHold(this.#owner)) return NONE;
    const known = reading.answers.get(this.#owner);
    if (known) return known;
    const spans: Span[] = [];
    for (const { at, line } of this.#starts(reading)) {
      if (spans.at(-1)?.start === at) continue;
      const end = this.#matchAt(folded, at, line);
      if (end >= 0) spans.push({ start: at, end });
    }
    const answer = spans.length > 0 ? spans : NONE;
    reading.answers.set(this.#owner, answer);
    return answer;
  }

  #matchAt(folded: string, at: number, line: number): number {
    const template = this.#templates[line];
    if (!template) return -1;
    const steps = this.#steps[line] ?? stepsOf(template.line, this.#classes);
    this.#steps[line] = steps;
    return matchSteps(steps, template.anchored, folded, at);
  }

  /** It begins where its first word stands. */
  #isFixed(line: number): boolean {
    const template = this.#templates[line];
    return template !== undefined && !template.anchored && !template.roams;
  }

  /** Where which line could match, in reading order; at one place the earlier line comes first. */
  #starts(reading: Reading): readonly Start[] {
    const keyed = reading.startsOf(this.#owner);
    const list = keyed.filter(({ line }) => this.#isFixed(line));
    const loose = new Set([...this.#anywhere, ...keyed.map(({ line }) => line).filter((line) => !this.#isFixed(line))]);
    for (const line of loose) {
      if (this.#templates[line]?.anchored) list.push({ at: 0, line });
      else for (const at of reading.words) list.push({ at, line });
    }
    return list.sort((a, b) => a.at - b.at || a.line - b.line);
  }
}

const NO_CLASSES: Classes = {};

/** Templates for one meaning. `classes` maps a class's name to its words, separated by spaces (`_` inside a phrase). */
export function pattern(lines: readonly string[], classes: Classes = NO_CLASSES): Pattern {
  const templates = new Templates(lines, classes);
  const find = (folded: string, from = 0): Span | null => templates.find(folded, from);
  const all = (folded: string): readonly Span[] => {
    const spans: Span[] = [];
    let span = find(folded);
    while (span !== null) {
      if (span.end > span.start) spans.push(span);
      span = find(folded, Math.max(span.end, span.start + 1));
    }
    return spans;
  };
  return { test: (folded) => find(folded) !== null, find, all };
}
