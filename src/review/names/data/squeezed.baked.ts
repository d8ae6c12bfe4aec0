import { soundKey } from '../sound-key';
import { squeeze } from '../squeeze';
import { GIVEN as GIVEN_NAMES } from './given';
import { WORDS as COMMON_WORDS, WORDLIKE as WORDLIKE_NAMES } from './words';

/** Given names by how they sound: nothing else is asked of them. */
export const GIVEN_SOUNDS = squeeze(GIVEN_NAMES.split(' ').map(soundKey));
export const WORDS = squeeze(COMMON_WORDS.split(' '));
export const WORDLIKE = squeeze(WORDLIKE_NAMES.split(' '));
