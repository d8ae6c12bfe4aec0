import type { Sentence } from '../context';
import { APOLOGY_CLASSES, CONDOLENCE, NOT_OWN_APOLOGY, OWN_APOLOGY } from '../phrases/apology';
import type { Span } from '../types';
import { pattern } from './pattern';

const own = pattern(OWN_APOLOGY);
const notOwn = pattern(NOT_OWN_APOLOGY);
const condolence = pattern(CONDOLENCE, APOLOGY_CLASSES);

/** Between two apology words of one apology: "sorry, sorry", "regret and sincerely apologise". */
const ONE_BREATH =
  /^[\s,]*(?:(?:and|most|sincerely|deeply|humbly|truly|really|very|so|please|accept|i|we|our|my|do|also)[\s,]*){0,5}$/;
/** Where a clause of its own begins: after one of these the sentence says something else. */
const CLAUSE_END =
  /[;:–—(,]|\s-\s|\s(?:and|but|because)(?=\s(?:(?:i|we|it|that|there)(?:'|\s)|my apolog|our apolog|apologies|sorry|please|once|again))|\sso(?=\s(?:i|we|it|that|there)(?:'|\s))/g;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The clause of a sentence that holds the span, without the punctuation around it. Offsets into the sentence. */
const clauseAround = (folded: string, span: Span): Span => {
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
};

/**
 * Each time the writer of a text says sorry. Words of apology in one breath count once; idioms, refusals of an apology
 * and other people's apologies don't count. `folded` as in `Sentence.folded`.
 */
export function apologyWords(folded: string): readonly Span[] {
  const others = notOwn.all(folded);
  const words: Span[] = [];
  for (const span of own.all(folded)) {
    if (others.some((other) => overlaps(other, span))) continue;
    const last = words.at(-1);
    const oneBreath = last !== undefined && ONE_BREATH.test(folded.slice(last.end, span.start));
    if (last && oneBreath) words[words.length - 1] = { ...last, end: span.end };
    else words.push(span);
  }
  return words;
}

/** The clauses of a sentence in which the agent says sorry; offsets into the draft. */
export function findApologies(sentence: Sentence): readonly Span[] {
  return apologyWords(sentence.folded).map((span) => {
    const clause = clauseAround(sentence.folded, span);
    return { start: sentence.start + clause.start, end: sentence.start + clause.end };
  });
}

/** "I'm sorry about your father": what a person says, no apology. */
export function isCondolence(sentence: Sentence): boolean {
  return condolence.test(sentence.folded);
}
