import type { DraftFacts } from '../context';
import { CATEGORY_ELSEWHERE, CATEGORY_NOUNS, CATEGORY_PRAISE } from '../phrases/names';
import { GREETING_WORDS } from '../phrases/zones';
import { LETTER } from '../text/letters';
import { fold } from '../text/normalise';
import type { NameAnswer, Span } from '../types';
import { nameKey } from './key';
import { knownOf } from './match';

const NOUN = `(?:(?:${CATEGORY_PRAISE})\\s+){0,2}(?:${CATEGORY_NOUNS})(?:\\(?s\\)?)?`;
const CALLED = `${NOUN}(?:(?:\\s*/\\s*|\\s+(?:(?:or|and|&)\\s+)?)${NOUN}){0,2}`;
const END = `(?=\\s*[,.:;!?–—-]|\\s*$|\\s+[${LETTER}])`;
const GREETED = new RegExp(
  `^\\s*(?:((?:${GREETING_WORDS})[ ,]+(?:${CALLED}|all))${END}|(to (?:whom|whomever|who) (?:it|this) (?:may|might|should) concern)|((?:dear )?(?:${CALLED}))(?=\\s*[,:]\\s*$))`,
  'm',
);
const ELSEWHERE = new RegExp(`^\\s*(${CATEGORY_ELSEWHERE})(?![${LETTER}])`);

/** "Dear valued customer", "To whom it may concern": a category where a name could stand; null where there is none. */
export function findGeneric({ text, folded }: DraftFacts, answer: NameAnswer): Span | null {
  const first = text.match(/^\s*/)?.[0].length ?? 0;
  const line = text.slice(first).split('\n')[0] ?? '';
  if (folded.charAt(first) === '\ufffc') return null;
  const low = fold(line);
  const match = low.match(GREETED) ?? low.match(ELSEWHERE);
  const said = match?.slice(1).find((group) => group !== undefined);
  if (!match || said === undefined) return null;
  // A customer may be called Guest, Friend or Sir Bearington.
  const noun = nameKey(said.split(/[\s/,]+/).at(-1) ?? '');
  const follows = line.slice(match[0].length).match(/^\s+(\p{Lu}[\p{L}'-]+)/u)?.[1] ?? '';
  const { words } = knownOf(answer);
  if (words.has(noun) || (follows !== '' && words.has(nameKey(follows)))) return null;
  const start = first + low.indexOf(said);
  return { start, end: start + said.length };
}
