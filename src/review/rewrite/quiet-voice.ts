import type { Act, DraftFacts } from '../context';
import { INTERJECTIONS } from '../phrases/cheer';
import { readActs } from '../text/acts';
import { BANG, cheerIn, EMOJI, EMOTICON, wordsIn } from '../text/cheer-signs';
import { clauseAround } from '../text/clause-around';
import { fold } from '../text/normalise';
import type { Rewrite, Span } from '../types';
import { capitalise, replaceSpan } from './edits';
import { restWithout } from './without-part';

/** Before a thing these only gild it: "a lovely voucher" is a voucher. */
const GILDING =
  /\b(?:fab|fabulous|awesome|amazing|super|fantastic|wonderful|lovely|great|brilliant|cute|sunny|magical) (?=voucher|code|gift|surprise|treat|pic|picture|update|offer|getaway)/gi;

const INTERJECTION = new RegExp(
  `(?:^|,)\\s*(?:${INTERJECTIONS.split(' ').join('|')})(?=\\s*(?:[,.!]|$))[,!]*|\\s(?:lol|lmao|rofl)\\b`,
  'giu',
);
const SIGN_AT_END = new RegExp(`(?:${EMOJI.source}|${EMOTICON.source})\\s*$`, 'iu');

/** Without emoji, cries and exclamation marks. */
const muted = (text: string): string => {
  const bare = text
    .replace(SIGN_AT_END, (_, at: number) => (/[.!?]\s*$/.test(text.slice(0, at)) ? '' : '.'))
    .replace(EMOJI, '')
    .replace(EMOTICON, '')
    .replace(INTERJECTION, '')
    .replace(BANG, '.')
    .replace(GILDING, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+(?=[.,?])/g, '')
    .replace(/([.?])[\s.]+$/, '$1')
    .replace(/^[\s,.]+/, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const stopped = /[.!?]\s*$/.test(text) && !/[.!?]$/.test(bare.trim());
  return capitalise(bare.trim()) + (stopped ? '.' : '');
};

const KEEPS: readonly Act[] = ['commit-done', 'commit-future', 'refusal', 'question', 'apology'];

/** A figure, a deed, a refusal, a question: what a reply can't do without. */
const matters = (text: string, acts: ReadonlySet<Act>): boolean =>
  /\d/.test(text) || KEEPS.some((act) => acts.has(act));

/** The sentence in a quiet voice; empty where it said nothing but cheer, null where it can't be had. */
export function inQuietVoice(text: string): string | null {
  let quiet = muted(text);
  for (let round = 0; round < 3; round++) {
    const folded = fold(quiet);
    const hit = wordsIn(folded)[0];
    if (!hit) return quiet;
    const clause = clauseAround(folded, hit);
    const dropped = quiet.slice(clause.start, clause.end);
    const rest = restWithout({ text: quiet, start: 0 }, clause, (side) => cheerIn(side) && !/\d/.test(side));
    if (rest === null || matters(dropped, readActs(dropped, fold(dropped)))) return null;
    quiet = rest;
  }
  return null;
}

/** A greeting or sign-off with a comma; a greeting that is all cheer becomes a plain one. */
export function quietFrame(draft: DraftFacts, piece: Span & { readonly text: string }): readonly Rewrite[] {
  const text = muted(piece.text).replace(/\.$/, ',');
  if (text !== '' && wordsIn(fold(text)).length === 0) return text === piece.text ? [] : [replaceSpan(piece, text)];
  if (piece.start !== draft.greeting?.start) return [];
  return [replaceSpan(piece, draft.greeting.name ? `Hi ${draft.greeting.name.text},` : 'Hello,')];
}
