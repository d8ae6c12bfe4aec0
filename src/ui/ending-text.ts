import { joinParts } from '../review/closing/join-parts';
import type { Ending, EndingSlot } from '../review/types';
import { BLANK } from './blanks';

const EACH_BLANK = new RegExp(BLANK, 'g');

export interface EndingText {
  readonly text: string;
  readonly blanks: readonly number[];
  readonly hints: readonly string[];
}

/** An ending of the chosen sentences, with its blanks: the same text that the session compares a click with. */
export function endingText(ending: Ending, chosen: ReadonlySet<EndingSlot>): EndingText {
  const text = joinParts(ending, chosen);
  const blanks = [...text.matchAll(EACH_BLANK)].map(({ index }) => index);
  const hints = ending.parts
    .filter(({ slot, state }) => state !== 'said' && chosen.has(slot))
    .flatMap((part) => part.hints);
  return { text, blanks, hints };
}
