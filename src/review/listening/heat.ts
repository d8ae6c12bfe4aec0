import type { Context, Sentence } from '../context';
import { ACK_BUT, ARGUES, BOUNDARY, CONCEDES } from '../phrases/heat';
import { pattern } from '../text/pattern';
import type { Span } from '../types';

const argues = pattern(ARGUES);
const concedes = pattern(CONCEDES);
const boundary = pattern(BOUNDARY);
const ackBut = new RegExp(
  `^(?:(?:i|we)\\b[^,.;]{0,12}\\b)?(?:${ACK_BUT})\\b[^.;]{0,60}[,;]? but (?:you|your|it|that|this|our|the|there|we)\\b`,
);
/** Capitals that insist: "We did NOT say that". */
const INSISTS =
  /\b(?:NOT|DID|DO|NEVER|YOU|YOUR|ALREADY|NO|MUST|IS|ARE|WAS|HAVE|CANNOT|STOP|ONLY|TOLD|SAID|CLEARLY|EXACTLY|AGAIN)\b/;
const SHOUTS = /!{2,}/;

/** A sentence that sets a limit to abuse. */
export const setsBoundary = ({ folded }: Sentence): boolean => boundary.test(folded);

/** The words with which a sentence argues; null where it doesn't, or where it gives in. */
export function findHeat(sentence: Sentence): Span | null {
  const { folded, text } = sentence;
  if (concedes.test(folded) || setsBoundary(sentence)) return null;
  const hit = argues.find(folded);
  if (hit) return hit;
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
  return threatens || (mood.level >= 2 && angry) || (mood.level >= 1 && mood.emotion === 'anger');
}
