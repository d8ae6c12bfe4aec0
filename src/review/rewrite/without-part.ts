import type { DraftFacts, Sentence } from '../context';
import { fold } from '../text/normalise';
import { countWords } from '../text/stems';
import type { Rewrite, Span } from '../types';
import { capitalise, deleteSentence, isEditable, replaceSpan } from './edits';

const LEAD_IN = /^(?:\s|[,;:.!)–—-]|\b(?:once|again|more|and|but|so|also|please|finally|lastly)\b)*/i;
const LEAD_OUT = /(?:\s|[,;:(–—-]|\b(?:and|but|so|also|once|again)\b)*$/i;
/** A name or "honestly" left alone says nothing. */
const FEWEST_WORDS = 3;

const bared = (part: string): string => part.replace(LEAD_IN, '').replace(LEAD_OUT, '');

const withFullStop = (text: string): string => (/[.!?…]["')]?$/.test(text) ? text : `${text}.`);

/**
 * What a sentence says besides a part of it, as a sentence of its own: empty where it says nothing else, null where
 * something stands on both sides and can't be told apart. `isIdle`: a rest of which nothing need be kept.
 */
export function restWithout(
  sentence: Pick<Sentence, 'text' | 'start'>,
  part: Span,
  isIdle: (folded: string) => boolean,
): string | null {
  const [before, after] = [
    sentence.text.slice(0, part.start - sentence.start),
    sentence.text.slice(part.end - sentence.start),
  ].map((side) => {
    const bare = bared(side);
    return countWords(bare) < FEWEST_WORDS || isIdle(fold(bare)) ? '' : bare;
  });
  if (before && after) return null;
  const rest = before || after || '';
  return rest === '' ? '' : withFullStop(capitalise(rest));
}

/** Takes a part out of a sentence and leaves the rest as a sentence; takes the sentence out where nothing is left. */
export function withoutPart(
  draft: DraftFacts,
  sentence: Sentence,
  part: Span,
  isIdle: (folded: string) => boolean,
): readonly Rewrite[] {
  if (!isEditable(draft, sentence)) return [];
  const rest = restWithout(sentence, part, isIdle);
  if (rest === null) return [];
  return rest === '' ? deleteSentence(draft, sentence) : [replaceSpan(sentence, rest)];
}
