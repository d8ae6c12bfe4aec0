import type { Context, Sentence } from '../context';
import { NOT_A_THING, THING_ENDS } from '../phrases/closing';
import { plain } from '../text/normalise';
import { keyStems, stem } from '../text/stems';
import { isDone } from './state';

const notThings = new Set(NOT_A_THING.split(' '));
const NOUN_PHRASE = new RegExp(
  `(?<!\\b(?:in|at|by|from|of|for|under|about|than|as|during|with|per|like) )\\b(?:the|your|a|an)((?: \\p{L}[\\p{L}'-]+){1,3}?)(?=[.,;:!?)]|$| (?:${THING_ENDS.split(' ').join('|')})\\b)`,
  'giu',
);

const isPrivate = ({ ticket }: Context, stems: readonly string[]): boolean =>
  ticket.stakes.some((stake) => stake.private && stake.stems.some((one) => stems.includes(one)));

/** "a new lid" → "the new lid": known by now. */
const definite = (phrase: string, words: string): string => (/^your\b/i.test(phrase) ? `your${words}` : `the${words}`);

/** Only a sentence in which something is or was done says what the reply is about. */
const tellsOfWork = (sentence: Sentence): boolean => {
  const { acts } = sentence;
  const works = isDone(sentence) || acts.has('commit-done') || acts.has('commit-future');
  return works && !acts.has('refusal') && !acts.has('apology');
};

const isThing = (context: Context, words: readonly string[], said: ReadonlySet<string>): boolean => {
  const last = plain(words.at(-1) ?? '');
  const stems = words.map(stem);
  if (last.length < 3 || /(?:ed|ing|ly)$/.test(last) || !said.has(stems.at(-1) ?? '')) return false;
  return !words.some((word) => notThings.has(plain(word))) && !isPrivate(context, stems);
};

/**
 * What this ticket is about, in words that stand in the draft and whose noun is the customer's too:
 * "the new lid", "your invoice". Null where nothing is sure.
 */
export function findThing(context: Context): string | null {
  const said = keyStems(context.ticket.said);
  const things = context.draft.sentences
    .filter(tellsOfWork)
    .flatMap((sentence) => [...sentence.text.matchAll(NOUN_PHRASE)])
    .filter((match) => isThing(context, (match[1] ?? '').trim().split(' '), said));
  const last = things.at(-1);
  return last ? definite(last[0], last[1] ?? '') : null;
}
