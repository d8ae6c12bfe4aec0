import type { Emotion, Mood } from '../types';
import type { Flags } from './flags';
import type { Feeling, Scores } from './scores';
import type { Typing } from './typing';

/** Points from which a message counts as mild, clear, intense. Tuned on the labelled cases. */
const MILD = 0.8;
const CLEAR = 3;
const INTENSE = 8;
/** Asking again about a thing that is still wrong. */
const REPEATED = 1.5;
/** So much fear in a few lines is a cry for help, whatever it is about. */
const DESPERATE = 4.8;

const NEGATIVE: readonly Feeling[] = ['anger', 'frustration', 'disappointment', 'anxiety', 'confusion'];

const gladness = ({ points }: Scores): number => points.gratitude + points.joy;
export const upset = ({ points }: Scores): number =>
  points.anger + points.frustration + points.disappointment + points.anxiety;

/** Points that the situation adds to what the words say. */
const situation = (flags: Flags): number => {
  let points = 0;
  if (flags.has('repeat-contact')) points += 1.2;
  if (flags.has('waiting')) points += 1;
  if (flags.has('churn')) points += 0.9;
  if (flags.has('review-threat')) points += 1.2;
  if (flags.has('chargeback')) points += 1.5;
  if (flags.has('legal')) points += 1.5;
  return points;
};

const typed = ({ shouted, exclaimed, asked, allCaps }: Typing, negative: number): number =>
  negative < MILD ? 0 : Math.min(1.2, shouted * 0.4 + exclaimed * 0.4 + asked * 0.3) + (allCaps ? 1 : 0);

/** Glad words decide where nothing weighs against them. */
const isGlad = (scores: Scores): boolean => gladness(scores) >= 1.4 && gladness(scores) > upset(scores) * 1.3;

const isExtreme = (flags: Flags, scores: Scores): boolean =>
  ['grief', 'selfharm', 'danger', 'abuse'].some((flag) => flags.has(flag as 'grief')) ||
  (flags.has('legal') && scores.points.anger >= 1.5) ||
  (flags.has('health') && scores.points.anxiety >= 2) ||
  (flags.has('health') && flags.has('review-threat') && scores.points.anger >= 1.2) ||
  scores.points.anxiety >= DESPERATE;

const total = (scores: Scores, flags: Flags, typing: Typing): number => {
  const words = upset(scores) + Math.min(scores.points.confusion, 2) * 0.7 + Math.min(scores.trouble, 4) * 0.35;
  const points = words + situation(flags) + typed(typing, words);
  const calmed = points - Math.min(scores.calm, 2) * 0.7 - Math.min(scores.points.gratitude, 2) * 0.3;
  // A thing that is broken is level 1 even where it is said without any feeling, unless they say that it is nothing.
  return scores.trouble > 0 && scores.calm === 0 ? Math.max(calmed, MILD) : calmed;
};

/** Court, bank or public: whoever is upset and threatens with them is clearly upset. */
const threatens = (flags: Flags): boolean =>
  (['legal', 'chargeback', 'review-threat'] as const).some((flag) => flags.has(flag));

/**
 * What the word lists alone say of the level: 0 calm, 1 mild, 2 clearly upset or much at stake, 3 intense. A death is
 * always 3, a danger too.
 */
export function levelByLists(scores: Scores, flags: Flags, typing: Typing, isPressing: boolean): Mood['level'] {
  if (isExtreme(flags, scores)) return 3;
  if (isGlad(scores) && !threatens(flags)) return 0;
  const points = total(scores, flags, typing);
  if (scores.points.anger >= 2 && (points >= INTENSE || typing.allCaps)) return 3;
  if (scores.calm === 0 && flags.has('repeat-contact') && points >= REPEATED) return 2;
  if (points >= CLEAR || isPressing || (points >= MILD && threatens(flags))) return 2;
  return points >= MILD ? 1 : 0;
}

/** The feeling with most points; without any word for it, what the situation suggests. */
export function emotionByLists(level: Mood['level'], scores: Scores, flags: Flags): Emotion {
  if (flags.has('grief')) return 'grief';
  if (flags.has('abuse')) return 'anger';
  if (flags.has('selfharm') || flags.has('danger')) return 'anxiety';
  if (isGlad(scores) && !threatens(flags)) return scores.points.gratitude >= scores.points.joy ? 'gratitude' : 'joy';
  const strongest = NEGATIVE.reduce((best, feeling) => (scores.points[feeling] > scores.points[best] ? feeling : best));
  if (scores.points[strongest] >= 0.8) return strongest;
  if (level === 0) return 'neutral';
  return flags.has('stake') ? 'neutral' : 'frustration';
}
