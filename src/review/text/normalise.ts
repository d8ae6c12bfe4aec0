import type { Span } from '../types';
import { remember } from './remember';

/** A copy of a text that is safe to match on, with the way back to the original's offsets. */
export interface Normalised {
  readonly text: string;
  /** The span in the original, in UTF-16 code units. */
  toOriginal(span: Span): Span;
}

const REPLACED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '\r\n': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const NEEDS_WORK =
  /[\u0300-\u036f‘’‚‛ʼ“”„‟«»\r\u2028\u2029\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060-\u2069\u3000\t\u00ad\ufeff]/;
/** A character with the marks on it, or a CRLF pair: the units that are composed or replaced as one. */
const UNIT = /\r\n|[\s\S]\p{M}*/gu;

const rewriteUnit = (unit: string): string => {
  const replaced = REPLACED[unit];
  if (replaced !== undefined) return replaced;
  if (SPACE.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  return unit.normalize('NFC');
};

/** NFC, straight quotes, plain spaces and line ends, nothing invisible. */
export function normalise(original: string): Normalised {
  if (!NEEDS_WORK.test(original)) return { text: original, toOriginal: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(UNIT)) {
    const unit = rewriteUnit(match[0]);
    for (let i = 0; i < unit.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    text += unit;
  }
  const startOf = (offset: number): number => starts[offset] ?? original.length;
  const toOriginal = ({ start, end }: Span): Span => {
    const first = startOf(start);
    return { start: first, end: end > start ? (ends[end - 1] ?? original.length) : first };
  };
  return { text, toOriginal };
}

/** Lower case at the same length, so that offsets hold ("İ" would grow by one). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let folded = '';
  for (const unit of text.split('')) {
    const low = unit.toLowerCase();
    folded += low.length === 1 ? low : unit;
  }
  return folded;
}

/** For comparing names: no accents, no case, no apostrophes or hyphens. The length changes. */
export const plain = remember((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/['’‘ʼ`-]/g, ''),
);
