import { type Played as PlayedExample, plainDraft, play as playExample } from '../src/review/play';
import type { Example } from '../src/review/rule';
import type { Span } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

/** A rule's example as the engine takes it. `expected` is null where the whole reply is meant. */
export interface Played extends PlayedExample {
  readonly expected: Span | null;
}

export function play(example: Example): Played {
  const start = example.draft.indexOf('«');
  const end = example.draft.indexOf('»') - 1;
  return {
    ...playExample(example, plainDraft(example), DEFAULTS),
    expected: start < 0 ? null : { start, end },
  };
}
