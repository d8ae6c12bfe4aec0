import type { Sentence } from '../context';
import { APOLOGY_CLASSES, CONDOLENCE, NOT_OWN_APOLOGY, OWN_APOLOGY } from '../phrases/apology';
import type { Span } from '../types';
import { clauseAround } from './clause-around';
import { pattern } from './pattern';

const own = pattern(OWN_APOLOGY);
const notOwn = pattern(NOT_OWN_APOLOGY);
const condolence = pattern(CONDOLENCE, APOLOGY_CLASSES);

/** Between two apology words of one apology: "sorry, sorry", "regret and sincerely apologise". */
const ONE_BREATH =
  /^[\s,]*(?:(?:and|most|sincerely|deeply|humbly|truly|really|very|so|please|accept|i|we|our|my|do|also)[\s,]*){0,5}$/;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
