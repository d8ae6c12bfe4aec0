import type { Context, Sentence } from '../context';
import { readOutlook } from './state';

const isTimed = ({ acts }: Sentence): boolean => acts.has('time') && !acts.has('vague-time');

/** "I'm ringing the depot"; looking into something names no deed. */
const AT_WORK = /\bi(?:'m| am) (?!afraid|looking|happy|going|trying)\p{L}{3,}ing\b/u;
const ONCE_THEN = /\b(?:once|as soon as|when) .{3,80}\bi(?:'ll| will) \p{L}/u;

/** The draft names a time for what comes next or came last. */
export function holdsTime(context: Context): boolean {
  const { done, steps } = readOutlook(context);
  return [...done, ...steps].some(isTimed);
}

/** The draft says what the agent is doing or will do. */
export const holdsOwnStep = (context: Context): boolean =>
  readOutlook(context).steps.some(({ acts, folded }) => acts.has('commit-future') || AT_WORK.test(folded));

/** "Once the photo is here I'll order the part." */
export const holdsOnceThen = ({ draft }: Context): boolean =>
  draft.sentences.some(({ folded }) => ONCE_THEN.test(folded));
