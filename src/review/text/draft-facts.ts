import type { DraftFacts, Greeting, Mask, MaskKind, Sentence, SignOff, TicketFacts } from '../context';
import type { Draft } from '../types';
import { readActs } from './acts';
import { findGreeting } from './greeting';
import { isEnglish } from './language';
import { findMasks, hideMasked } from './mask';
import { fold, plain } from './normalise';
import { type SentenceSpan, splitSentences } from './sentences';
import { findSignOff } from './sign-off';
import { contentStems, countWords, numbersOf, wordsOf } from './stems';

/** The opening is the first two sentences after the greeting, the closing the last three before the sign-off. */
const OPENING = 2;
const CLOSING = 3;

/** What a stretch of the draft shares with the ticket: stems, numbers, names. */
export const anchorsOf = (text: string, ticket: TicketFacts): readonly string[] => {
  const anchors: string[] = [];
  for (const stem of contentStems(text)) if (ticket.stems.has(stem)) anchors.push(stem);
  for (const number of numbersOf(text)) if (ticket.numbers.has(number)) anchors.push(number);
  for (const word of wordsOf(text)) {
    const low = plain(word.replace(/'s$/, ''));
    if (/^\p{Lu}/u.test(word) && ticket.properNouns.has(low) && !anchors.includes(low)) anchors.push(low);
  }
  return anchors;
};

/** Whose words these are not, no rule may read as the agent's; a link or an address stays what it is. */
const SAID_BY_OTHERS: ReadonlySet<MaskKind> = new Set(['quote', 'pasted', 'signature', 'code']);

/** Where a mail program wrapped a sentence, its patterns go on as over a space; the length stays. */
const unwrapped = (text: string): string => text.replace(/\n/g, ' ');

interface Parts {
  readonly text: string;
  /** \`text\` with what others said hidden. */
  readonly own: string;
  readonly folded: string;
  readonly masks: readonly Mask[];
  readonly greeting: Greeting | null;
  readonly signOff: SignOff | null;
}

const sentencesIn = (text: string, from: number, to: number): readonly SentenceSpan[] =>
  splitSentences(text.slice(from, to)).map((span) => ({ ...span, start: span.start + from, end: span.end + from }));

/** Cuts greeting and sign-off away, and drops what is masked from end to end. A postscript stands after the sign-off. */
const bodySpans = ({ text, folded, greeting, signOff }: Parts): readonly SentenceSpan[] => {
  const body = sentencesIn(text, greeting?.end ?? 0, signOff?.start ?? text.length);
  const paragraphs = (body.at(-1)?.paragraph ?? -1) + 1;
  const postscript = sentencesIn(text, signOff?.end ?? text.length, text.length).map((span) => ({
    ...span,
    paragraph: span.paragraph + paragraphs,
  }));
  return [...body, ...postscript].filter(({ start, end }) => /[\p{L}\p{N}]/u.test(folded.slice(start, end)));
};

const readSentence = (
  parts: Parts,
  span: SentenceSpan,
  index: number,
  count: number,
  ticket: TicketFacts,
): Sentence => {
  const written = parts.text.slice(span.start, span.end);
  const text = unwrapped(parts.own.slice(span.start, span.end));
  const folded = unwrapped(parts.folded.slice(span.start, span.end));
  return {
    start: span.start,
    end: span.end,
    index,
    text,
    folded,
    paragraph: span.paragraph,
    listItem: span.listItem,
    isOpening: index < OPENING,
    isClosing: index >= count - CLOSING,
    acts: readActs(text, folded),
    anchors: anchorsOf(written, ticket),
    words: countWords(folded),
  };
};

/** Reads a normalised draft against its ticket. `text` = the normalised draft, `draft` = as the composer holds it. */
export function readDraft(
  draft: Draft,
  text: string,
  ticket: TicketFacts,
  agentName: string,
  masksOf: typeof findMasks = findMasks,
): DraftFacts {
  const lowered = fold(text);
  const masks = masksOf(text, ticket.customerLines);
  const folded = hideMasked(lowered, masks);
  const names = ticket.name.accepted.map((name) => name.toLowerCase());
  const greeting = findGreeting(text, masks, names);
  const after = greeting ? text.slice(0, greeting.end).replace(/[^\n]/g, ' ') + text.slice(greeting.end) : text;
  const signOff = findSignOff(after, masks, agentName);
  const own = hideMasked(
    text,
    masks.filter(({ kind }) => SAID_BY_OTHERS.has(kind)),
  );
  const parts: Parts = { text, own, folded, masks, greeting, signOff };
  const spans = bodySpans(parts);
  const sentences = spans.map((span, index) => readSentence(parts, span, index, spans.length, ticket));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return { draft, text, folded, masks, greeting, signOff, sentences, words, english: isEnglish(text) };
}
