import { ABBREVIATIONS } from '../phrases/abbreviations';

/**
 * Cuts a paragraph into sentences at full stops, question and exclamation marks that white space follows, and joins
 * again what was no end: an abbreviation, an initial, an ellipsis, and a quotation or a bracket of several sentences.
 */

const STOP =
  '[.!?\\u203d\\u2e18\\u203c\\u2047-\\u2049\\u0964\\u0965\\u061f\\u06d4\\u0589\\u1362\\u1367\\u104b\\u17d4\\u3002]+\\s';
/** Chinese and Japanese write no space after a full stop. */
const WIDE = /[\u3002\uff01\uff1f\uff61]/;
const WIDE_STOP =
  /[\u3002\uff01\uff1f\uff61]+(?![\u300d\u300f\uff09\u3011\u3015\u300b\u3009\u201d\u3002\uff01\uff1f\uff61])/.source;
const END = new RegExp(STOP, 'g');
const WIDE_END = new RegExp(`${STOP}|${WIDE_STOP}`, 'g');

const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}]/u;
const INITIAL = /[ .][A-Za-z]\.? *$|^[A-Z]\. $/;
const ELLIPSIS = /(?:…|\.{2,}) *$/;

/** A longer quotation or bracket is read as the sentences it holds. Characters. */
const LONGEST_QUOTE = 280;
const LONGEST_BRACKET = 250;

const abbreviations = new Set(ABBREVIATIONS.split(/\s+/));

/** The word before the full stop at the end; looked for from the end, since a piece may be one endless word. */
const lastWord = (piece: string): string => {
  const text = piece.trimEnd();
  return text.endsWith('.') ? text.slice(text.lastIndexOf(' ') + 1, -1) : '';
};

const isWhole = (piece: string): boolean => {
  if (!/\p{L}/u.test(piece) || INITIAL.test(piece) || ELLIPSIS.test(piece)) return false;
  return !abbreviations.has(lastWord(piece).toLowerCase());
};

const cut = (paragraph: string): string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: end } of paragraph.matchAll(WIDE.test(paragraph) ? WIDE_END : END)) {
    pieces.push(paragraph.slice(from, index + end.length));
    from = index + end.length;
  }
  return from < paragraph.length ? [...pieces, paragraph.slice(from)] : pieces;
};

/** Joins each piece that is not right by itself to the one after it. */
const joinOn = (pieces: readonly string[], isRight: (piece: string) => boolean): string[] => {
  const joined: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (!isRight(open)) continue;
    joined.push(open);
    open = '';
  }
  return open === '' ? joined : [...joined, open];
};

/** Marks without a word belong to what stands before them. */
const joinMarks = (pieces: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && !SAYS_SOMETHING.test(piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
};

const count = (text: string | undefined, mark: RegExp): number => text?.match(mark)?.length ?? 0;

const QUOTE = /["\uff02“‟„⹂‚«‹‵‶‷〝〟「『]/g;
const QUOTE_END = /["\uff02”’»›′″‴〞」』]/g;

/** How many pieces the quotation that opens in this one goes on for. */
const quotedOn = (pieces: readonly string[], at: number): number => {
  const piece = pieces[at] ?? '';
  const opening = piece.match(QUOTE);
  if (opening?.length !== 1) return 0;
  const closing = piece.match(QUOTE_END);
  if (closing && closing[0] !== opening[0]) return 0;
  const [next = '', overNext = ''] = [pieces[at + 1], pieces[at + 2]];
  if (count(next, QUOTE_END) === 1 && next.length < LONGEST_QUOTE) return 1;
  return count(overNext, QUOTE_END) === 1 && next.length + overNext.length < LONGEST_QUOTE ? 2 : 0;
};

const bracketedOn = (pieces: readonly string[], at: number): number => {
  if (count(pieces[at], /[(（]/g) !== 1) return 0;
  const next = pieces[at + 1] ?? '';
  return next.length < LONGEST_BRACKET && /[)）]/.test(next) && !/[(（]/.test(next) ? 1 : 0;
};

const joinEnclosed = (pieces: readonly string[], on: typeof quotedOn): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const more = on(pieces, at);
    joined.push(pieces.slice(at, at + more + 1).join(''));
    at += more;
  }
  return joined;
};

/** The sentences of a paragraph, with the white space that follows them; joined they are the paragraph. */
export function sentencesOf(paragraph: string): readonly string[] {
  const whole = joinOn(joinMarks(cut(paragraph)), isWhole);
  return joinEnclosed(joinEnclosed(whole, quotedOn), bracketedOn);
}
