import type { Context } from '../context';
import type { Voice } from '../types';
import { whatMayComeBack } from './again';
import { findThing } from './thing';

const ABOUT: Readonly<Record<Voice['formality'], (thing: string) => string>> = {
  formal: (thing) => `Should anything about ${thing} not be right, please reply to this message`,
  neutral: (thing) => `If anything about ${thing} isn't right, reply here`,
  casual: (thing) => `If anything's off with ${thing}, reply here`,
};

const IF: Readonly<Record<Voice['formality'], (happens: string) => string>> = {
  formal: (happens) => `If ${happens}, please reply to this message`,
  neutral: (happens) => `If ${happens}, reply here`,
  casual: (happens) => `If ${happens}, reply here`,
};

/**
 * The one thing that may go wrong next and what to do then, in words of the draft or the customer; without a full stop.
 * Null where neither says.
 */
export function knownDoor(context: Context): string | null {
  const { formality } = context.settings.voice;
  const thing = findThing(context);
  if (thing !== null) return ABOUT[formality](thing);
  const happens = whatMayComeBack(context.ticket);
  return happens === null ? null : IF[formality](happens);
}
