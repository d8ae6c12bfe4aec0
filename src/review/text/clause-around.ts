import type { Span } from '../types';

/** Where a clause of its own begins: after one of these the sentence says something else. */
const CLAUSE_END =
  /[;:–—(,]|\s-\s|\s(?:and|but|because)(?=\s(?:(?:i|we|it|that|there)(?:'|\s)|my apolog|our apolog|apologies|sorry|please|once|again))|\sso(?=\s(?:i|we|it|that|there)(?:'|\s))/g;

/** The clause of a folded sentence that holds the span, without conjunction and punctuation around it. */
export function clauseAround(folded: string, span: Span): Span {
  let start = 0;
  let end = folded.length;
  for (const { index, 0: mark } of folded.matchAll(CLAUSE_END)) {
    if (index + mark.length <= span.start) start = index + mark.length;
    else if (index >= span.end && index < end) end = index;
  }
  const clause = folded.slice(start, end);
  const lead = clause.match(/^\s*(?:(?:and|but|so)\s+)?/)?.[0].length ?? 0;
  const tail = clause.match(/[\s.!?…]*$/)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
