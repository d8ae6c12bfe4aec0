import type { Sentence, TicketFacts } from '../context';
import type { Span } from '../types';
import { anchorsOf } from './draft-facts';

/** A stretch of a sentence that could stand alone. Offsets into the draft's text. */
export interface Clause extends Span {
  readonly text: string;
  readonly folded: string;
  readonly anchors: readonly string[];
}

const PARTS =
  /[;:–—]\s+|\s-\s|,\s+(?=(?:and|but|so|because|which|even|as|since|while|though)\s)|\s+(?=(?:and|but|so)\s+(?:i|we|you|it|he|she|they|the|your|will|shall)(?:'|\s))/giu;

/** Cuts a sentence where a new statement begins, so that an anchor in one half does not excuse the other. */
export function clausesOf(sentence: Sentence, ticket: TicketFacts): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (from: number, to: number): void => {
    const text = sentence.text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const start = sentence.start + from;
    const folded = sentence.folded.slice(from, to);
    clauses.push({ start, end: start + text.trimEnd().length, text, folded, anchors: anchorsOf(text, ticket) });
  };
  let from = 0;
  for (const match of sentence.text.matchAll(PARTS)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, sentence.text.length);
  return clauses;
}
