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
  /(?:\b(?:not|never|hardly|without|nor|nobody|cannot|far from)|n't|\b(?:isnt|wasnt|dont|didnt|arent|wont|cant))\s+((?:[\p{L}']+,?\s+){0,2})$/u;
/** "No" reaches no further than the next word: "no real complaint", but "no reply and angry". */
const NO = /\bno\s+((?:real|great|particular|longer|more|one is)\s+)?$/u;
/** Words in between that begin a new thought: "not angry, just disappointed", "never so angry". */
const NEW_THOUGHT = /\b(?:just|but|and|or|only|more|still|yet|because|such|this)\b|(?<!^)\bso\b/u;
/** "No wonder I'm angry", "not only rude", "can't say how grateful", "never been so let down". */
const NOT_NEGATING =
  /\b(?:no wonder|not only|not just|no doubt|without doubt|can(?:no|')?t (?:tell you|say|describe|express|believe)|not to mention|can't help|cannot help|never\s+(?:\p{L}+\s+)?(?:so|such|more|this|as)|(?:couldn't|can't|could not|cannot) (?:be|have been|feel) (?:\p{L}+ )?more)\b[^.]*$/u;
const BEFORE_WINDOW = 40;

const before = (folded: string, start: number): string => folded.slice(Math.max(0, start - BEFORE_WINDOW), start);

const isNegated = (said: string): boolean => {
  if (NOT_NEGATING.test(said)) return false;
  const between = NEGATED.exec(said)?.[1];
  return between === undefined ? NO.test(said) : !NEW_THOUGHT.test(between);
};

/** "Very", "so", "absolutely" before a cue, and "a bit", "slightly". */
const BOOSTED =
  /\b(?:very|so|really|extremely|absolutely|completely|totally|utterly|incredibly|deeply|truly|bitterly|hugely|massively|seriously|terribly|thoroughly|genuinely|super|beyond|too|most|more than|such a|how|properly|bloody|increasingly|dead|well and truly|desperately|awfully|horribly|profoundly|intensely|unbelievably|exceptionally)\s+$/;
const DAMPED =
  /\b(?:(?:would|'d|might|could) (?:be|feel|have been|get)(?: (?:so|very|really|absolutely|just))?|a bit|bit|a little|little bit|slightly|somewhat|kinda|kind of|sort of|mildly|a tad|a touch|fairly|only|minor|small|vaguely|a wee bit)\s+$/;
const BOOST = 1.7;
const DAMP = 0.5;

const strengthOf = (said: string): number => (BOOSTED.test(said) ? BOOST : DAMPED.test(said) ? DAMP : 1);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export type CueFinder = (folded: string) => readonly Cue[];

/** Finds the cues of one family in a sentence; the heaviest wins where two overlap, a denied one weighs nothing. */
export function cueFinder(family: readonly WeightedLines[]): CueFinder {
  const compiled: readonly Weighted[] = [...family]
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight, lines }) => ({ weight, pattern: pattern(lines, MOOD_CLASSES) }));
  return (folded) => {
    const found: Cue[] = [];
    for (const { weight, pattern: one } of compiled) {
      for (const span of one.all(folded)) {
        const said = before(folded, span.start);
        if (found.some((cue) => overlaps(cue, span))) continue;
        found.push({ ...span, weight: isNegated(said) ? 0 : weight * strengthOf(said) });
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
