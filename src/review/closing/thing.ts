import type { Context } from '../context';
import { NOT_A_THING, THING_ENDS } from '../phrases/closing';
import { plain } from '../text/normalise';
import { keyStems, stem } from '../text/stems';
import { isDone } from './state';

const notThings = new Set(NOT_A_THING.split(' '));
const NOUN_PHRASE = new RegExp(
  `(?<!\\b(?:in|at|by|from|of|for|under|about|than|as|during|with|per|like) )\\b(?:the|your|a|an)((?: \\p{L}[\\p{L}'-]+){1,3}?)(?=[.,;:!?)]|$| (?:${THING_ENDS.split(' ').join('|')})\\b)`,
  'giu',
);

interface Thing {
  readonly text: string;
  readonly at: number;
}

const isPrivate = ({ ticket }: Context, stems: readonly string[]): boolean =>
  ticket.stakes.some((stake) => stake.private && stake.stems.some((one) => stems.includes(one)));

/** "a new lid" → "the new lid": known by now. */
const definite = (phrase: string, words: string): string => (/^your\b/i.test(phrase) ? `your${words}` : `the${words}`);

/**
 * What this ticket is about, in words that stand in the draft and whose noun is the customer's too:
 * "the new lid", "your invoice". Null where nothing is sure.
 */
export function findThing(context: Context): string | null {
  const { ticket, draft } = context;
  const said = keyStems(ticket.said);
  const things: Thing[] = [];
  for (const sentence of draft.sentences) {
    const acts = isDone(sentence) || sentence.acts.has('commit-done') || sentence.acts.has('commit-future');
    if (!acts || sentence.acts.has('refusal') || sentence.acts.has('apology')) continue;
    for (const match of sentence.text.matchAll(NOUN_PHRASE)) {
      const words = (match[1] ?? '').trim().split(' ');
      const last = plain(words.at(-1) ?? '');
      const stems = words.map(stem);
      const theirs = said.has(stems.at(-1) ?? '') && last.length >= 3;
      if (!theirs || words.some((word) => notThings.has(plain(word))) || /(?:ed|ing|ly)$/.test(last)) continue;
      if (isPrivate(context, stems)) continue;
      things.push({ text: definite(match[0], match[1] ?? ''), at: sentence.start + match.index });
    }
  }
  return things.at(-1)?.text ?? null;
}
