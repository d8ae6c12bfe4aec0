import { useState } from 'preact/hooks';
import type { Rewrite } from '../review/types';
import { countEmpty, fillBlanks } from '../ui/blanks';

export interface Blanks {
  valuesOf(rewrite: Rewrite): readonly string[];
  keep(rewrite: Rewrite, values: readonly string[]): void;
  /** The rewrite's text with its blanks filled; null while one is empty. */
  filled(rewrite: Rewrite): string | null;
  empty(rewrite: Rewrite): number;
}

/**
 * What the agent typed into a prompt's blanks, by the rewrite's own text: what was meant for one rewrite is never put
 * into another that comes in its place.
 */
export function useBlanks(): Blanks {
  const [typed, setTyped] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const valuesOf = (rewrite: Rewrite): readonly string[] => typed.get(rewrite.text) ?? [];
  return {
    valuesOf,
    keep: (rewrite, values) => setTyped(new Map(typed).set(rewrite.text, values)),
    filled: (rewrite) => fillBlanks(rewrite.text, rewrite.blanks, valuesOf(rewrite)),
    empty: (rewrite) => countEmpty(rewrite.blanks, valuesOf(rewrite)),
  };
}
