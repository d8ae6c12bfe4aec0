import type { TicketFacts } from '../context';
import { latestMessages, sentencesOf } from '../listening/customer-said';
import { STEP_VERBS } from '../phrases/openers';

const VERBS = STEP_VERBS.split(' ').join('|');
/** "I have already cleared the cache, tried Firefox and reset the password twice, and …": up to where something else begins. */
const TOLD = new RegExp(
  `(?:^|[,;:] |\\b(?:and|but|so) )(?:i|we)(?:'ve| have)?(?: already| also| even)? ((?:${VERBS}) [^.;:!?]{3,140})`,
  'iu',
);
const isStep = new RegExp(`^(?:${VERBS}) `, 'i');
/** Words that point at something said elsewhere, or at a day: they don't stand alone. */
const POINTS =
  /\b(?:it|them|that|this|these|those|there|so|one|ones|yesterday|today|tonight|ago|last|since|just|recently|on|but|still|because)\b/i;
const PLAIN = /^[\p{L}\s'-]+$/u;
const MOST_WORDS = 8;

const yours = (step: string): string =>
  step.replace(/\b(?:my|our)\b/gi, 'your').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const mayStand = (step: string): boolean =>
  isStep.test(step) && PLAIN.test(step) && !POINTS.test(step) && step.split(' ').length <= MOST_WORDS;

/** Steps one after the other, until something comes that is none. */
const stepsIn = (told: string): readonly string[] => {
  const pieces = told.split(/,? and |, /).map((piece) => piece.trim());
  const end = pieces.findIndex((piece) => !mayStand(piece));
  return pieces.slice(0, end < 0 ? pieces.length : end).map(yours);
};

const inARow = (steps: readonly string[]): string =>
  steps.length < 2 ? (steps[0] ?? '') : `${steps.slice(0, -1).join(', ')} and ${steps.at(-1)}`;

const MOST_STEPS = 3;

/** "cleared the cache, tried Firefox and reset the password twice": what the customer says they did; null where it is not clear. */
export function ownSteps(ticket: TicketFacts): string | null {
  for (const { text } of latestMessages(ticket.ticket).flatMap(sentencesOf)) {
    const steps = /\?\s*$/.test(text) ? [] : stepsIn(TOLD.exec(text)?.[1] ?? '');
    if (steps.length > 0) return inARow(steps.slice(0, MOST_STEPS));
  }
  return null;
}
