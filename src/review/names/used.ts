import type { Context, DraftFacts } from '../context';
import { nameKey } from './key';
import { isTitle, isWordlike } from './lexicon';
import { knownOf } from './match';

const PLACEHOLDER = /\ufffc|\{\{|\{%|\[[^\]\n]{2,30}\]|%\w+%|<<|\$\{|_{3,}/;

/** The greeting as typed, or what stands before the first stop where none was seen. */
const greetingText = ({ text, greeting }: DraftFacts): string =>
  greeting
    ? text.slice(greeting.start, greeting.end)
    : (text
        .trimStart()
        .slice(0, 60)
        .split(/[.,!?\n]/)[0] ?? '');

/** A chip, a merge field or a left-over placeholder stands where the name goes. */
export const hasNameField = (draft: DraftFacts, mergeFields: readonly string[]): boolean =>
  mergeFields.some((field) => field !== '' && draft.text.includes(field)) ||
  PLACEHOLDER.test(greetingText(draft)) ||
  /^\s*[\p{L} ]{0,16}\ufffc/u.test(draft.text);

/** "Will" begins a question and "Mark" an order: at the start of a sentence only a comma makes them a name. */
const counts = (text: string, at: number, word: string): boolean => {
  if (!isWordlike(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  return !/(?:^|[.!?\n]\s?)["'(]?$/.test(before) || /^\s*[,!]/.test(text.slice(at + word.length));
};

/** Whether the draft says the customer's name anywhere outside the sign-off. */
export function usesName({ ticket, draft }: Context): boolean {
  const { alone, words } = knownOf(ticket.name);
  const above = draft.signOff ? draft.text.slice(0, draft.signOff.start) : draft.text;
  // "Thanks, Ana. Enjoy it!" with nothing above it is no sign-off but the reply.
  const body = above.trim() === '' ? draft.text : above;
  const tokens = [...body.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'-]*\.?/gu)];
  return tokens.some((match, index) => {
    const word = match[0].replace(/'s$/, '');
    if (draft.folded.charAt(match.index) === '\ufffc') return false;
    const key = nameKey(word.replace(/-(?:san|sama|ji|nim|ssi)$/i, ''));
    const polite = isTitle(tokens[index - 1]?.[0] ?? '') || /-(?:san|sama|ji|nim|ssi)$/i.test(word);
    if (polite && words.has(key)) return true;
    if (alone.has(key) && counts(body, match.index, word)) return true;
    // A name of two words: "Mary Ann".
    const pair = nameKey(`${word} ${tokens[index + 1]?.[0] ?? ''}`);
    return alone.has(pair);
  });
}
