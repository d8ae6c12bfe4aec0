import type { Context } from '../context';
import { CLOSING_CLASSES, LEAVES, TAKES_LEAVE } from '../phrases/closing';
import { fold } from '../text/normalise';
import { pattern } from '../text/pattern';

const leaves = pattern(LEAVES, CLOSING_CLASSES);
const takesLeave = pattern(TAKES_LEAVE, CLOSING_CLASSES);

/** A chat ends when the customer says goodbye or thanks without another question, or when the agent closes it. */
export function isClosingTurn({ ticket, draft }: Context): boolean {
  const latest = fold(ticket.latest);
  const goes = leaves.test(latest) && !/\?\s*$/.test(latest);
  return goes || draft.sentences.some(({ folded }) => takesLeave.test(folded));
}
