import { isLetter, isSpace, LONGEST_NUMBER, runEnd } from './letters';

/**
 * The alternatives of one token of a pattern, as a table: which of them stand at a place in a text is one look-up a
 * word, however many there are.
 */

/** A word of an alternative. `after` is what follows its `*` or `#`, null where it has none. */
interface Part {
  /** What stands before it: `_` = what may stand between words, `-` = one hyphen or space. */
  readonly glue: '_' | '-';
  readonly before: string;
  readonly open: '*' | '#' | null;
  readonly after: string;
}

interface Form {
  /** Earlier alternatives come first. */
  readonly order: number;
  readonly rest: readonly Part[];
}

/** One whose first word isn't known by its letters: "refund*", "24/7", "#th". */
interface OpenForm extends Form {
  readonly first: Part;
}

/** Most words are nothing else, and are taken as they are. */
const LETTERS_ONLY = /^[0-9a-z]+$/;
const CHOICE = /\[([^\]]+)\](\??)/;

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
  const word = text.slice(1);
  const at = word.search(/[*#]/);
  const glue = text.startsWith('_') ? '_' : '-';
  if (at < 0) return { glue, before: word, open: null, after: '' };
  return { glue, before: word.slice(0, at), open: word[at] === '*' ? '*' : '#', after: word.slice(at + 1) };
};

const partsOf = (words: string): readonly Part[] => (`_${words}`.match(/[_~][^_~]*/g) ?? []).map(partOf);

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
const numberEnds = (text: string, at: number, suffixes: readonly string[]): readonly number[] => {
  const from = /[$€£¥#]/.test(text.charAt(at)) ? at + 1 : at;
  if (!/\d/.test(text.charAt(from))) return [];
  const ends: number[] = [];
  let last = from + 1;
  const most = Math.min(text.length, from + LONGEST_NUMBER);
  while (last < most && /[\d.,:/-]/.test(text.charAt(last))) last++;
  for (let end = last; end > from; end--) {
    for (const suffix of suffixes) {
      const whole = end + suffix.length;
      if (text.startsWith(suffix, end) && !isLetter(text, whole)) ends.push(whole);
    }
  }
  return ends;
};

/** Where a part that begins at `at` may end; before another part it is that part's glue that ends it. */
const partEnds = (text: string, at: number, { before, open, after }: Part): readonly number[] => {
  if (!text.startsWith(before, at)) return [];
  const from = at + before.length;
  if (open === null) return isLetter(text, from) ? [] : [from];
  if (open === '#') return numberEnds(text, from, after === '' ? SUFFIXES : [after]);
  return wordEnds(text, at).filter((end) => end >= from + after.length && text.startsWith(after, end - after.length));
};

const restEnds = (text: string, at: number, rest: readonly Part[]): readonly number[] => {
  const [part, ...others] = rest;
  if (!part) return [at];
  const from = part.glue === '_' ? runEnd(text, at, isSpace) : at + (/[-\s]/.test(text.charAt(at)) ? 1 : 0);
  if (from === at) return [];
  return partEnds(text, from, part).flatMap((end) => restEnds(text, end, others));
};

const NONE: readonly number[] = [];
const NO_PARTS: readonly Part[] = [];

/** What `wordEnds` finds: letters, with apostrophes between or behind them. */
const isWord = (text: string): boolean => wordEnds(text, 0).includes(text.length);

export class WordTable {
  readonly empty: boolean;
  readonly #whole = new Map<string, Form[]>();
  readonly #open: OpenForm[] = [];

  constructor(alternatives: readonly string[]) {
    this.empty = alternatives.length === 0;
    for (const [order, alternative] of alternatives.entries()) {
      if (LETTERS_ONLY.test(alternative)) this.#addWhole(alternative, { order, rest: NO_PARTS });
      else this.#addSpellings(alternative, order);
    }
  }

  #addSpellings(alternative: string, order: number): void {
    for (const spelling of spellings(alternative)) {
      for (const words of withoutHyphens(spelling).flatMap(withoutApostrophes)) {
        const [first, ...rest] = partsOf(words);
        if (!first) continue;
        if (first.open === null && isWord(first.before)) this.#addWhole(first.before, { order, rest });
        else this.#open.push({ order, rest, first });
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
    for (const { order, rest, first } of this.#open) {
      const ends = partEnds(text, at, first);
      add(
        order,
        ends.flatMap((end) => restEnds(text, end, rest)),
      );
    }
    if (found.length === 0) return NONE;
    return found.sort((a, b) => a.order - b.order).map(({ end }) => end);
  }
}
