import nlp from 'compromise/one';
import type { Span } from '../types';
import { remember } from './remember';

/** A line shorter than this was ended by its writer; a longer one may have been wrapped by a mail program. */
const WRAP_AT = 50;
/** Mail programs wrap between 65 and 80 characters: a line is full when the next word would not have fitted. */
const FULL = 65;
const WIDEST = 80;
const LIST_ITEM = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s/;

const ENDS = /[.!?:;…]["')]?\s*$/;

/** The next line goes on in the middle of a sentence: in small letters, or, after a full line, with a name, an "I", a number. */
const goesOn = (previous: string, line: string): boolean => {
  if (previous.length < WRAP_AT || ENDS.test(previous)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  const word = line.match(/^[\p{Lu}\p{N}$£€][^\s]*(?=\s)/u)?.[0] ?? '';
  const full = previous.length <= WIDEST && previous.length + 1 + word.length > FULL;
  return word !== '' && full && !LIST_ITEM.test(line) && !LIST_ITEM.test(previous) && /[\p{L}\p{N},]$/u.test(previous);
};

/** Joins lines that a mail program wrapped in the middle of a sentence. */
function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  let previous = '';
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const last = paragraphs.at(-1);
    if (last && goesOn(previous, line)) last.end = end;
    else if (line.trim() !== '') paragraphs.push({ start, end });
    previous = line;
    start = end + 1;
  }
  return paragraphs;
}

/** compromise keeps every character, so lengths add up to offsets. */
const splitByCompromise = (paragraph: string): readonly Span[] => {
  const spans: Span[] = [];
  let offset = 0;
  for (const sentence of nlp.tokenize(paragraph).document) {
    const length = sentence.reduce((sum, term) => sum + term.pre.length + term.text.length + term.post.length, 0);
    spans.push({ start: offset, end: offset + length });
    offset += length;
  }
  return offset === paragraph.length ? spans : [{ start: 0, end: paragraph.length }];
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: Math.max(from, end - (slice.length - slice.trimEnd().length)) };
};

/** compromise leaves "…right? ok" in one piece now and then, and reads no further inside a quotation. */
const splitFurther = (text: string, span: Span): readonly Span[] => {
  const parts: Span[] = [];
  let start = span.start;
  const slice = text.slice(span.start, span.end);
  for (const match of slice.matchAll(
    /(?:[?!]["')]*\s+(?=[\p{L}\p{N}\p{Extended_Pictographic}"'(])|\.["')]+\s+(?=[\p{Lu}\p{Extended_Pictographic}]))/gu,
  )) {
    const end = span.start + match.index + match[0].length;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
};

const LEADING_EMOJI = /^(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{fe0f}|\u{200d})*\s*)+(?=\S)/u;

/** "All done. 🎉 Ana, the lid …": the picture belongs to what was said before it, and the next sentence opens with its word. */
const withEmojiBefore = (paragraph: string, spans: readonly Span[]): readonly Span[] => {
  const moved: Span[] = [];
  for (const { start, end } of spans) {
    const previous = moved.at(-1);
    const emoji = paragraph.slice(start, end).match(LEADING_EMOJI)?.[0] ?? '';
    if (previous && emoji !== '') moved[moved.length - 1] = { ...previous, end: start + emoji.trimEnd().length };
    moved.push({ start: previous ? start + emoji.length : start, end });
  }
  return moved;
};

/** The sentences of one paragraph; the paragraphs that nobody is typing in are not split anew. */
const splitParagraph = remember((paragraph): readonly Span[] => {
  const split = splitByCompromise(paragraph)
    .flatMap((span) => splitFurther(paragraph, span))
    .map((span) => trimmed(paragraph, span))
    .filter(({ start, end }) => end > start);
  return withEmojiBefore(paragraph, split);
});

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly listItem: boolean;
}

/** Sentences of a normalised text with their offsets. A line break the writer made always ends one. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  return paragraphsOf(text).flatMap((paragraph, index) => {
    const slice = text.slice(paragraph.start, paragraph.end);
    const listItem = LIST_ITEM.test(slice);
    // The line breaks that are left here are a mail program's.
    return splitParagraph(slice.replace(/\n/g, ' ')).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      paragraph: index,
      listItem,
    }));
  });
}
