import type { Context, Sentence } from '../context';
import { ACK_BUT, ARGUES, BOUNDARY, CONCEDES, HEAT_CLASSES } from '../phrases/heat';
import { pattern } from '../text/pattern';
import type { Span } from '../types';

const argues = pattern(ARGUES, HEAT_CLASSES);
const concedes = pattern(CONCEDES);
const boundary = pattern(BOUNDARY);
const ackBut = new RegExp(
  `^(?:(?:i|we)\\b[^,.;]{0,12}\\b)?(?:${ACK_BUT})\\b[^.;]{0,60}[,;]? but (?:you|your|it|that|this|our|the|there|we)\\b`,
);
/** Capitals that insist: "We did NOT say that". */
const INSISTS =
  /\b(?:NOT|DID|DO|NEVER|YOU|YOUR|ALREADY|NO|MUST|IS|ARE|WAS|HAVE|CANNOT|STOP|ONLY|TOLD|SAID|CLEARLY|EXACTLY|AGAIN)\b/;
const SHOUTS = /!{2,}/;

/** "I did not hang up on you": a denial, where the sentence doesn't own up to anything. */
const DENIES =
  /\b(?:i|we|my colleagues?|nobody here|no one here|our (?:driver|technician|agent|team|staff|engineer)s?) (?:(?:did|have|has|was|were|had)(?: not|n't)|never|(?:did|have|had) never)\b[^.;]{0,50}\b(?:you|your|that|this|it|anybody|anything)\b/;
const OWNS_UP =
  /\b(?:sorry(?!,? but)|apolog|(?:i|we|he|she|they|that|it|somebody|someone|nobody) (?:should(?: not| never)?|shouldn't)(?:'ve| have)|you (?:shouldn't|should never) have|you should have (?:had|been|received|got|heard|seen)|our mistake|my mistake|our fault|my fault|forgot|missed|too late|you're right|you are right|i wish|unfortunately|let you down|don't want you|don't need|do not need|won't have to|needn't|don't have to|didn't know|don't blame|never meant|isn't good enough|wasn't good enough|(?:you|your [^.,]{0,30}) deserve)\b/;

/** A sentence that sets a limit to abuse. */
export const setsBoundary = ({ folded }: Sentence): boolean => boundary.test(folded);

/** The words with which a sentence argues; null where it doesn't, or where it gives in. */
export function findHeat(sentence: Sentence): Span | null {
  const { folded, text } = sentence;
  if (concedes.test(folded) || setsBoundary(sentence)) return null;
  if (OWNS_UP.test(folded)) return null;
  const hit = argues.find(folded);
  if (hit) return hit;
  const denial = DENIES.exec(folded);
  if (denial) return { start: denial.index, end: denial.index + denial[0].length };
  const but = ackBut.exec(folded);
  if (but) return { start: but.index, end: but.index + but[0].length };
  const capital = INSISTS.exec(text);
  return capital && !/^[^a-z]*$/.test(text) ? { start: capital.index, end: capital.index + capital[0].length } : null;
}

/** Heat that only shows against an insult: exclamation marks in a row. */
export const shouts = ({ text }: Sentence): boolean => SHOUTS.test(text);

/** They are angry, or threaten to go to court, to the bank, to the public. */
export function isHeated({ ticket }: Context): boolean {
  const { mood } = ticket;
  const angry = ['anger', 'frustration', 'disappointment'].includes(mood.emotion);
  const threatens = (['legal', 'chargeback', 'review-threat', 'abuse'] as const).some((flag) => ticket.has(flag));
  return (
    threatens ||
    (mood.level >= 2 && angry) ||
    (angry && ticket.has('repeat-contact')) ||
    (mood.level >= 1 && mood.emotion === 'anger')
  );
}
