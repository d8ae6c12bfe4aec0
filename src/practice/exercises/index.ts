import type { Exercise } from '../exercise';
import { BLAME } from './blame';
import { CLARITY } from './clarity';
import { CLOSING } from './closing';
import { EMPATHY } from './empathy';
import { FRAMING } from './framing';
import { LISTENING } from './listening';
import { NAMES } from './names';
import { OWNERSHIP } from './ownership';
import { SENSITIVE } from './sensitive';
import { SLIPS } from './slips';
import { TALK_TRACK } from './talk-track';
import { WELL_BEING } from './well-being';

/** Two for each family of rules, in the order in which the options show the families. */
export const EXERCISES: readonly Exercise[] = [
  ...NAMES,
  ...TALK_TRACK,
  ...CLOSING,
  ...LISTENING,
  ...EMPATHY,
  ...OWNERSHIP,
  ...FRAMING,
  ...BLAME,
  ...CLARITY,
  ...SENSITIVE,
  ...WELL_BEING,
  ...SLIPS,
];
