import { AMERICAN, WRITTEN_OUT } from '../phrases/voice';
import { fold, normalise } from '../text/normalise';
import { remember } from '../text/remember';
import type { Rewrite, Span, Voice } from '../types';
import { capitalise } from './edits';

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const BLANK = /▢/g;

/** "It's been sent": has, not is. */
const HAS = /^ (?:been|got|had|become)\b/;
/** "It's arrived" has, "it's needed" is: left as it stands. */
const IS_OR_HAS = /^ (?:gone|come|\p{L}+ed)\b/u;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD));

const writtenOut = (word: string, after: string): string | undefined => {
  const key = word.toLowerCase().replace('’', "'");
  const full = Object.hasOwn(WRITTEN_OUT, key) ? WRITTEN_OUT[key] : undefined;
  if (!full?.endsWith(' is')) return full;
  if (IS_OR_HAS.test(after)) return undefined;
  return HAS.test(after) ? full.replace(/is$/, 'has') : full;
};

const american = (word: string): string | undefined => {
  const key = word.toLowerCase();
  return Object.hasOwn(AMERICAN, key) ? AMERICAN[key] : undefined;
};

const likeCase = (word: string, model: string): string => (/^\p{Lu}/u.test(model) ? capitalise(word) : word);

/** The text as the agent would say it. Words that stand in the draft already are the agent's own and stay. */
export function inVoice(voice: Voice, text: string, draft: string): string {
  if (voice.formality !== 'formal' && voice.spelling !== 'american') return text;
  const own = wordsOf(draft);
  return text.replace(WORD, (word, at: number) => {
    if (own.has(word.toLowerCase())) return word;
    const formal = voice.formality === 'formal' ? writtenOut(word, text.slice(at + word.length)) : undefined;
    const said = formal ?? (voice.spelling === 'american' ? american(word) : undefined);
    return said === undefined ? word : likeCase(said, word);
  });
}

/** A text and where its blanks are. */
export const withBlanks = (text: string): Pick<Rewrite, 'text' | 'blanks'> => ({
  text,
  blanks: [...text.matchAll(BLANK)].map(({ index }) => index),
});

/** A rewrite in the agent's voice. */
export const voiced = (voice: Voice, rewrite: Rewrite, draft: string): Rewrite => ({
  ...rewrite,
  ...withBlanks(inVoice(voice, rewrite.text, draft)),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Hyphen and apostrophe belong to a word: "can't" doesn't say "can". */
const BEFORE = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['-])";
const AFTER = "(?!['-]?[\\p{L}\\p{N}])";

/** A saying as it is looked for, with its first word: five hundred are looked for at each key press. */
const sought = remember((saying) => {
  const text = fold(normalise(saying).text).trim();
  return { first: text.split(/\s/, 1)[0] ?? '', regex: new RegExp(BEFORE + escaped(text) + AFTER, 'gu') };
});

/** Where these words or sentences stand, whatever their case, spacing and quotes. `text` is normalised. */
export function placesOf(text: string, sayings: readonly string[]): readonly Span[] {
  const lower = fold(text);
  return sayings.map(sought).flatMap(({ first, regex }) => {
    if (first === '' || !lower.includes(first)) return [];
    return [...lower.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  });
}

export const saysNever = (voice: Voice, text: string): boolean => placesOf(text, voice.never).length > 0;
