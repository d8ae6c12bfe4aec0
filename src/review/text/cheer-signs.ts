import { CHEER, CHEER_CLASSES, FITTING, NO_CHEER_SIGNS } from '../phrases/cheer';
import type { Span } from '../types';
import { pattern } from './pattern';

const cheer = pattern(CHEER, CHEER_CLASSES);
const fits = pattern(FITTING);
/** Faces and symbols that beam; sad ones, praying hands and flowers are no cheer, signs like ™ and ✅ no face. */
export const EMOJI = new RegExp(
  `(?!${NO_CHEER_SIGNS.split(' ').join('|')})\\p{Extended_Pictographic}(?:\\u{FE0F}|\\u{200D}|[\\u{1F3FB}-\\u{1F3FF}])*`,
  'gu',
);
export const EMOTICON = /(?<![\p{L}\p{N}])(?:[:;]-?[)D]+|\^\^|xD)(?![\p{L}\p{N}])/giu;
/** "Yahoo! address": followed by a small letter it is part of a name. */
export const BANG = /!+(?!\s*\p{Ll})/gu;
export const spansOf = (regex: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(regex)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));

/** Beaming pictures and typed smiles. */
export const signsIn = (text: string): readonly Span[] => [...spansOf(EMOJI, text), ...spansOf(EMOTICON, text)];

/** Words of good cheer, where they don't fit a hard day as well. */
export const wordsIn = (folded: string): readonly Span[] => (isFitting(folded) ? [] : cheer.all(folded));

/** "Congratulations", "good luck": right on any day. */
export const isFitting = (folded: string): boolean => fits.test(folded);

export const cheerIn = (folded: string): boolean => signsIn(folded).length > 0 || wordsIn(folded).length > 0;
