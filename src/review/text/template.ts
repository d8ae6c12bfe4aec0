import { isClosing, isLetter, isOpening, isSpace, LONGEST_HEAD, MOST_PIECES, runEnd } from './letters';
import { alternativesOf, type Classes, gapOf, isGap, isOptional, tokensOf, withoutMark } from './notation';
import { WordTable } from './word-table';

/** One token of a template. `first`: no word has been required yet, so that no space belongs before it. */
export type Step =
  | {
      readonly kind: 'word';
      readonly words: WordTable;
      /** Alternatives that hang on to the word before, without their apostrophe: "'ll". */
      readonly hanging: WordTable;
      readonly first: boolean;
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly low: number; readonly high: number; readonly first: boolean }
  | { readonly kind: 'not'; readonly words: WordTable; readonly hanging: WordTable; readonly first: boolean }
  | { readonly kind: 'end' };

interface Tables {
  readonly standing: WordTable;
  readonly hanging: WordTable;
}

/** Many templates share a token. */
const tables = new WeakMap<Classes, Map<string, Tables>>();

const tablesOf = (token: string, classes: Classes): Tables => {
  const known = tables.get(classes) ?? new Map<string, Tables>();
  tables.set(classes, known);
  const before = known.get(token);
  if (before) return before;
  const alternatives = alternativesOf(token, classes);
  const made: Tables = {
    standing: new WordTable(alternatives.filter((word) => !word.startsWith("'"))),
    hanging: new WordTable(alternatives.filter((word) => word.startsWith("'")).map((word) => word.slice(1))),
  };
  known.set(token, made);
  return made;
};

const stepOf = (token: string, first: boolean, classes: Classes): Step => {
  if (token === '$') return { kind: 'end' };
  if (isGap(token)) {
    const [low, high] = gapOf(token);
    return { kind: 'gap', low, high, first };
  }
  const not = token.startsWith('!');
  const { standing: words, hanging } = tablesOf(not ? token.slice(1) : withoutMark(token), classes);
  return not
    ? { kind: 'not', words, hanging, first }
    : { kind: 'word', words, hanging, first, optional: isOptional(token) };
};

/** The template as steps. Whether it is anchored is `readLine`'s to say. */
export function stepsOf(line: string, classes: Classes): readonly Step[] {
  const steps: Step[] = [];
  let first = true;
  for (const token of tokensOf(line)) {
    if (token === '^') continue;
    const step = stepOf(token, first, classes);
    steps.push(step);
    if (step.kind === 'word') first &&= step.optional;
  }
  return steps;
}

/** Where the next word begins; -1 where nothing stands between. */
const afterSpace = (text: string, at: number): number => {
  const end = runEnd(text, at, isSpace);
  return end > at ? end : -1;
};

const isPiece = (text: string, at: number): boolean => at < text.length && !isSpace(text, at);

/** Where the word that begins at `at` ends, hyphens and all; -1 where it has too many. */
const wordEnd = (text: string, at: number): number => {
  let end = runEnd(text, at, isPiece);
  for (let pieces = 1; text[end] === '-' && isPiece(text, end + 1); pieces++) {
    if (pieces === MOST_PIECES) return -1;
    end = runEnd(text, end + 1, isPiece);
  }
  return end > at ? end : -1;
};

/** Where the longest head of a word that a gap may take ends. */
const headEnd = (text: string, at: number): number => {
  const most = Math.min(text.length - 1, at + LONGEST_HEAD);
  let end = at;
  while (end < most && (isPiece(text, end) || (end > at && text[end] === '-' && isPiece(text, end + 1)))) end++;
  return end;
};

const FAILED = -1;
/** No gap takes as many words as this. */
const MOST_IN_GAP = 1000;

/** Matches the steps of one template. Tries what a regular expression of the same tokens would, in the same order. */
class Match {
  /** Gaps that failed, by step, place and words passed: of two gaps the second is otherwise tried anew for each try of the first. */
  #failed: Set<number> | null = null;

  constructor(
    readonly text: string,
    readonly steps: readonly Step[],
  ) {}

  /** Where the template ends if its steps from `index` on match at `at`, else -1. */
  from(index: number, at: number): number {
    const step = this.steps[index];
    if (!step) return at;
    if (step.kind === 'word') return this.#word(step, index, at);
    if (step.kind === 'gap') return this.#gap(step, index, at, 0);
    if (step.kind === 'end')
      return runEnd(this.text, at, isClosing) === this.text.length ? this.from(index + 1, this.text.length) : FAILED;
    return this.#endsOf(step, at).length > 0 ? FAILED : this.from(index + 1, at);
  }

  #word(step: Step & { kind: 'word' }, index: number, at: number): number {
    for (const end of this.#endsOf(step, at)) {
      const next = step.optional && step.first ? afterSpace(this.text, end) : end;
      const done = next < 0 ? FAILED : this.from(index + 1, next);
      if (done >= 0) return done;
    }
    return step.optional ? this.from(index + 1, at) : FAILED;
  }

  #endsOf({ words, hanging, first }: Step & { kind: 'word' | 'not' }, at: number): readonly number[] {
    const from = first ? at : afterSpace(this.text, at);
    const standing = from < 0 ? [] : words.ends(this.text, from);
    return this.text[at] === "'" ? [...standing, ...hanging.ends(this.text, at + 1)] : standing;
  }

  #gap(step: Step & { kind: 'gap' }, index: number, at: number, passed: number): number {
    const state = (at * this.steps.length + index) * MOST_IN_GAP + passed;
    if (this.#failed?.has(state)) return FAILED;
    const end = this.#tryGap(step, index, at, passed);
    if (end < 0) {
      this.#failed ??= new Set();
      this.#failed.add(state);
    }
    return end;
  }

  /** As many words as may be in between, then fewer. */
  #tryGap(step: Step & { kind: 'gap' }, index: number, at: number, passed: number): number {
    if (step.first) return this.#tryLead(step, index, at, passed);
    const from = passed < step.high ? afterSpace(this.text, at) : -1;
    if (from >= 0) {
      const end = wordEnd(this.text, from);
      const done = end < 0 ? FAILED : this.#gap(step, index, end, passed + 1);
      if (done >= 0) return done;
      const cut = passed + 1 >= step.low ? this.#cutWord(index, from) : FAILED;
      if (cut >= 0) return cut;
    }
    return passed >= step.low ? this.from(index + 1, at) : FAILED;
  }

  /** The same before the first word: what stands between words belongs to the gap. */
  #tryLead(step: Step & { kind: 'gap' }, index: number, at: number, passed: number): number {
    const end = passed < step.high ? wordEnd(this.text, at) : -1;
    const next = end < 0 ? -1 : afterSpace(this.text, end);
    const done = next < 0 ? FAILED : this.#gap(step, index, next, passed + 1);
    if (done >= 0 || passed < step.low) return done;
    return this.from(index + 1, at);
  }

  /** The last word of the gap may be part of one: "they" of "they'll", "tourist" of "tourist-visa". */
  #cutWord(index: number, from: number): number {
    for (let end = headEnd(this.text, from); end > from; end--) {
      if (this.text[end] !== "'" && this.text[end] !== '-') continue;
      const done = this.from(index + 1, end);
      if (done >= 0) return done;
    }
    return FAILED;
  }
}

/** Where the template ends if it matches at `at`, else -1. Anchored templates begin where the sentence does. */
export function matchSteps(steps: readonly Step[], anchored: boolean, text: string, at: number): number {
  if (anchored) return at === 0 ? new Match(text, steps).from(0, runEnd(text, 0, isOpening)) : FAILED;
  return at > 0 && isLetter(text, at - 1) ? FAILED : new Match(text, steps).from(0, at);
}
