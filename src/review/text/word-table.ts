import { isLetter, isSpace, LONGEST_NUMBER, runEnd } from './letters';

/**
 * The alternatives of one token of a pattern, as a table: which of them stand at a place in a text is one look-up a
 * word, however many there are.
 */

/** A further word of an alternative. `after` is null where the word is whole, else what follows its `*`. */
interface Part {
  /** What stands before it: `_` = what may stand between words, `-` = one hyphen or space. */
  readonly glue: '_' | '-';
  readonly before: string;
  readonly after: string | null;
}

interface Form {
  /** Earlier alternatives come first. */
  readonly order: number;
  readonly rest: readonly Part[];
}

interface OpenForm extends Form {
  readonly before: string;
  readonly after: string;
}

/** Letters and apostrophes, at most one `*`, at least one letter. */
const PLAIN =
  /^(?:[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff']+\*?|\*(?=.))[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff']*$/;
const CHOICE = /\[(\p{L}+)\](\??)/u;

/** "apologi[sz]e" → both spellings; "cancel[l]?ed" → with and without. */
const spellings = (word: string): readonly string[] => {
  const choice = CHOICE.exec(word);
  if (!choice) return [word];
  const letters = [...(choice[1] ?? ''), ...(choice[2] === '?' ? [''] : [])];
  const [head, tail] = [word.slice(0, choice.index), word.slice(choice.index + choice[0].length)];
  return letters.flatMap((letter) => spellings(head + letter + tail));
};

/** An apostrophe may be missing in the text. */
const withoutApostrophes = (word: string): readonly string[] => {
  const at = word.indexOf("'");
  if (at < 0) return [word];
  const head = word.slice(0, at);
  return withoutApostrophes(word.slice(at + 1)).flatMap((tail) => [`${head}'${tail}`, head + tail]);
};

/** So may a hyphen: "e-mail" stands for "e-mail", "e mail" and "email". */
const withoutHyphens = (words: string): readonly string[] => {
  const at = words.indexOf('-');
  if (at < 0) return [words];
  const head = words.slice(0, at);
  return withoutHyphens(words.slice(at + 1)).flatMap((tail) => [`${head}~${tail}`, head + tail]);
};

const partOf = (text: string): Part => {
  const [before = '', after = null] = text.slice(1).split('*');
  return { glue: text.startsWith('_') ? '_' : '-', before, after };
};

const partsOf = (words: string): readonly Part[] => (`_${words}`.match(/[_~][^_~]*/g) ?? []).map(partOf);

const isPlain = (alternative: string): boolean =>
  alternative === '#' || spellings(alternative).every((word) => word.split(/[_-]/).every((part) => PLAIN.test(part)));

/** The ends of the words that begin at `at`, longest first: "it's" ends after "it's" and after "it". */
const wordEnds = (text: string, at: number): readonly number[] => {
  const ends: number[] = [];
  for (let end = at; isLetter(text, end) || text[end] === "'"; end++) {
    if (!isLetter(text, end + 1)) ends.push(end + 1);
  }
  return ends.sort((a, b) => b - a);
};

const SUFFIXES = ['%', '€', '£', 'am', 'pm', 'h', 'th', 'st', 'nd', 'rd', ''];

/** The ends of a number, an amount or a clock time that begins at `at`; what reads furthest comes first. */
const numberEnds = (text: string, at: number): readonly number[] => {
  const from = /[$€£¥#]/.test(text.charAt(at)) ? at + 1 : at;
  if (!/\d/.test(text.charAt(from))) return [];
  const ends: number[] = [];
  let last = from + 1;
  const most = Math.min(text.length, from + LONGEST_NUMBER);
  while (last < most && /[\d.,:/-]/.test(text.charAt(last))) last++;
  for (let end = last; end > from; end--) {
    for (const suffix of SUFFIXES) {
      const whole = end + suffix.length;
      if (text.startsWith(suffix, end) && !isLetter(text, whole)) ends.push(whole);
    }
  }
  return ends;
};

/** Where a part that begins at `at` may end; before another part it is that part's glue that ends it. */
const partEnds = (text: string, at: number, { before, after }: Part): readonly number[] => {
  if (!text.startsWith(before, at)) return [];
  if (after === null) return isLetter(text, at + before.length) ? [] : [at + before.length];
  return wordEnds(text, at).filter(
    (end) => end - at >= before.length + after.length && text.startsWith(after, end - after.length),
  );
};

const restEnds = (text: string, at: number, rest: readonly Part[]): readonly number[] => {
  const [part, ...others] = rest;
  if (!part) return [at];
  const from = part.glue === '_' ? runEnd(text, at, isSpace) : at + (/[-\s]/.test(text.charAt(at)) ? 1 : 0);
  if (from === at) return [];
  return partEnds(text, from, part).flatMap((end) => restEnds(text, end, others));
};

const NONE: readonly number[] = [];

export class WordTable {
  /** False where an alternative holds more than words: then a regular expression must do. */
  readonly plain: boolean;
  readonly empty: boolean;
  readonly #whole = new Map<string, Form[]>();
  readonly #open: OpenForm[] = [];
  /** Where among the alternatives a number may stand. */
  readonly #number: number;

  constructor(alternatives: readonly string[]) {
    this.plain = alternatives.every(isPlain);
    this.empty = alternatives.length === 0;
    this.#number = alternatives.indexOf('#');
    if (!this.plain) return;
    for (const [order, alternative] of alternatives.entries()) if (alternative !== '#') this.#add(alternative, order);
  }

  #add(alternative: string, order: number): void {
    for (const spelling of spellings(alternative)) {
      for (const words of withoutHyphens(spelling).flatMap(withoutApostrophes)) {
        const [first, ...rest] = partsOf(words);
        if (!first) continue;
        if (first.after !== null) this.#open.push({ order, rest, before: first.before, after: first.after });
        else this.#addWhole(first.before, { order, rest });
      }
    }
  }

  #addWhole(word: string, form: Form): void {
    const known = this.#whole.get(word);
    if (known) known.push(form);
    else this.#whole.set(word, [form]);
  }

  /** Where an alternative that begins at `at` may end, in the order of the alternatives. */
  ends(text: string, at: number): readonly number[] {
    const found: { order: number; end: number }[] = [];
    const add = (order: number, ends: readonly number[]): void => {
      for (const end of ends) found.push({ order, end });
    };
    for (const end of wordEnds(text, at)) {
      for (const { order, rest } of this.#whole.get(text.slice(at, end)) ?? []) add(order, restEnds(text, end, rest));
    }
    for (const { order, rest, before, after } of this.#open) {
      const ends = partEnds(text, at, { glue: '_', before, after });
      add(
        order,
        ends.flatMap((end) => restEnds(text, end, rest)),
      );
    }
    if (this.#number >= 0) add(this.#number, numberEnds(text, at));
    if (found.length === 0) return NONE;
    return found.sort((a, b) => a.order - b.order).map(({ end }) => end);
  }
}
