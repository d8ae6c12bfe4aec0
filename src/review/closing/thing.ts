import type { Context, Sentence } from '../context';
import { IS_COMING, NOT_A_THING, THING_ENDS, WORKED_ON } from '../phrases/closing';
import { plain } from '../text/normalise';
import { keyStems, stem } from '../text/stems';
import { isDone } from './state';

const notThings = new Set(NOT_A_THING.split(' '));
const PHRASE = `(?:the|your|a|an)((?: \\p{L}[\\p{L}'-]+){1,3}?)`;
const END = `(?=[.,;:!?)]|$| (?:${THING_ENDS.split(' ').join('|')})\\b)`;
/** "I've sent you the new lid" and "the new lid leaves today": what was worked on, or is coming. */
const NOUN_PHRASE = new RegExp(
  `\\b(?:${WORKED_ON.split(' ').join('|')})(?: you| out| off| over)? ${PHRASE}${END}|\\b${PHRASE}(?= (?:${IS_COMING})\\b)`,
  'giu',
);

const isPrivate = ({ ticket }: Context, stems: readonly string[]): boolean =>
  ticket.stakes.some((stake) => stake.private && stake.stems.some((one) => stems.includes(one)));

/** "a new lid" → "the new lid": known by now. */
const definite = (phrase: string, words: string): string =>
  /\byour(?: \S+){1,3}$/i.test(phrase) ? `your${words}` : `the${words}`;

const wordsIn = (match: RegExpMatchArray): string => match[1] ?? match[2] ?? '';

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
    .filter((match) => isThing(context, wordsIn(match).trim().split(' '), said));
  const last = things.at(-1);
  return last ? definite(last[0], wordsIn(last)) : null;
}
