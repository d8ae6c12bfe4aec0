import { dataIn } from '../text/personal-data';
import { printOf } from '../text/shingles';
import type { ReplyPrint } from '../types';

/**
 * A team may have thousands of macros, and a draft is compared with them at each key press. So those that are much
 * longer or shorter than the draft are never looked at, and what a macro's text gave is kept for as long as the settings
 * stand: the cache by text (text/remember.ts) would be emptied by every round.
 */

/** "Dear {{name}}," and other places to fill. */
const PLACES = /\{\{[^}]*\}\}|\[[^\]\n]{1,30}\]|<[^>\n]{1,30}>|%\w+%/g;
const GREETING_LINE = /^\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day))\b[^,!.\n]{0,40}[,!.]\s*/i;

const bodyOf = (macro: string): string => macro.replace(PLACES, '').replace(GREETING_LINE, '').trim();

export interface KnownMacro {
  readonly text: string;
  readonly print: ReplyPrint;
}

/** How much longer a text may be than another whose shingles are nearly all in it, and the other way about. */
const MOST_TIMES = 1.5;
/** Short ones differ by more: a greeting, a name. In UTF-16 code units. */
const SLACK = 60;

class MacroShelf {
  readonly #macros: readonly string[];
  readonly #known = new Map<string, KnownMacro>();
  #data: ReadonlySet<string> | null = null;

  constructor(macros: readonly string[]) {
    this.#macros = macros;
  }

  /** Those of about this length. */
  like(length: number): readonly KnownMacro[] {
    return this.#macros
      .filter(({ length: other }) => other <= length * MOST_TIMES + SLACK * 2 && length <= other * MOST_TIMES + SLACK)
      .map((text) => this.#know(text));
  }

  /** Addresses, numbers and names that stand in any of them. */
  get data(): ReadonlySet<string> {
    this.#data ??= new Set(dataIn(this.#macros.join('\n'), true).map(({ key }) => key));
    return this.#data;
  }

  #know(text: string): KnownMacro {
    const known = this.#known.get(text) ?? { text, print: printOf(bodyOf(text), 0) };
    this.#known.set(text, known);
    return known;
  }
}

const shelves = new WeakMap<readonly string[], MacroShelf>();

/** One shelf for each list of macros; a change of the settings makes another list. */
export function shelfOf(macros: readonly string[]): MacroShelf {
  const known = shelves.get(macros) ?? new MacroShelf(macros);
  shelves.set(macros, known);
  return known;
}

/** Whether two prints have so large a share of each other; given up as soon as too much is missing. */
export function coverEachOther(a: ReplyPrint, b: ReplyPrint, share: number): boolean {
  const [fewer, more] = a.hashes.size <= b.hashes.size ? [a.hashes, b.hashes] : [b.hashes, a.hashes];
  if (fewer.size === 0 || fewer.size < more.size * share) return false;
  let missing = fewer.size - Math.ceil(more.size * share);
  for (const hash of fewer) if (!more.has(hash) && --missing < 0) return false;
  return true;
}
