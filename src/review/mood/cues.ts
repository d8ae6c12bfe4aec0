import { MOOD_CLASSES } from '../phrases/mood-classes';
import { type Pattern, pattern } from '../text/pattern';
import type { Span } from '../types';

/** Templates that weigh the same. Points on the mood scale; its steps are in mood/level.ts. */
export interface WeightedLines {
  readonly weight: number;
  readonly lines: readonly string[];
}

export interface Cue extends Span {
  readonly weight: number;
}

interface Weighted {
  readonly weight: number;
  readonly pattern: Pattern;
}

/** The last words before a cue that take it back: "I am not angry", "nobody was rude". */
const NEGATED =
  /(?:\b(?:not|never|no|hardly|without|nor|nobody|isn't|far from)|n't|\b(?:isnt|wasnt|dont|didnt))[\s,]+(?:[\p{L}']+\s+){0,2}$/u;
/** "No wonder I'm angry", "not only rude", "can't say how grateful". */
const NOT_NEGATING =
  /\b(?:no wonder|not only|not just|no doubt|without doubt|can't tell you how|can't say how|not to mention)\b[^.]*$/;
const NEGATION_WINDOW = 40;

const isNegated = (folded: string, start: number): boolean => {
  const before = folded.slice(Math.max(0, start - NEGATION_WINDOW), start);
  return NEGATED.test(before) && !NOT_NEGATING.test(before);
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export type CueFinder = (folded: string) => readonly Cue[];

/** Finds the cues of one family in a sentence; the heaviest wins where two overlap, negated ones don't count. */
export function cueFinder(family: readonly WeightedLines[]): CueFinder {
  const compiled: readonly Weighted[] = [...family]
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight, lines }) => ({ weight, pattern: pattern(lines, MOOD_CLASSES) }));
  return (folded) => {
    const found: Cue[] = [];
    for (const { weight, pattern: one } of compiled) {
      for (const span of one.all(folded)) {
        if (found.some((cue) => overlaps(cue, span)) || isNegated(folded, span.start)) continue;
        found.push({ ...span, weight });
      }
    }
    return found;
  };
}

/** Finds where any of the lines stands, unless one of `unless` stands over the same place. */
export function flagFinder(
  lines: readonly string[],
  unless: readonly string[] = [],
): (folded: string) => readonly Span[] {
  const wanted = pattern(lines, MOOD_CLASSES);
  const unwanted = unless.length > 0 ? pattern(unless, MOOD_CLASSES) : null;
  return (folded) => {
    const spans = wanted.all(folded);
    if (spans.length === 0 || unwanted === null) return spans;
    const out = unwanted.all(folded);
    return spans.filter((span) => !out.some((other) => overlaps(span, other)));
  };
}
