import type { Context, Sentence, TicketFacts } from '../context';
import {
  CLOSING_CLASSES,
  EMPTY_PROMISE,
  GENERIC_FAREWELL,
  GENERIC_HOPE,
  GENERIC_OFFER,
  GENERIC_QUESTION,
  PERSONAL_ROUTE,
  SET_TIME,
  SPECIFIC_DOOR,
} from '../phrases/closing';
import { type Pattern, pattern } from '../text/pattern';
import { contentStems, numbersOf, stem, wordsOf } from '../text/stems';
import type { Span } from '../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, CLOSING_CLASSES);
const offer = of([...GENERIC_OFFER, ...GENERIC_QUESTION]);
const hope = of(GENERIC_HOPE);
const farewell = of(GENERIC_FAREWELL);
const emptyPromise = of(EMPTY_PROMISE);
const setTime = of(SET_TIME);
const personal = of(PERSONAL_ROUTE);
const door = of([...SPECIFIC_DOOR, ...PERSONAL_ROUTE]);

const blankOut = (folded: string, spans: readonly Span[]): string =>
  spans.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), folded);

/** Stems of the names on both sides: using a name makes no offer specific. */
const nameStems = ({ name, ticket }: TicketFacts): ReadonlySet<string> =>
  new Set([...name.accepted, ticket.customer.name ?? '', ticket.agent.name ?? ''].flatMap(wordsOf).map(stem));

const sharesTopic = (text: string, ticket: TicketFacts): boolean => {
  const names = nameStems(ticket);
  const stems = [...contentStems(text)].filter((one) => ticket.stems.has(one) && !names.has(one));
  return stems.length > 0 || [...numbersOf(text)].some((number) => ticket.numbers.has(number));
};

/** Names a time, a number or something of this ticket, outside the words of the offer itself. */
const isSpecific = (sentence: Sentence, ticket: TicketFacts, words: readonly Span[]): boolean => {
  const rest = blankOut(sentence.folded, words);
  if (setTime.test(sentence.folded) || personal.test(sentence.folded) || /\d{3}/.test(rest)) return true;
  if (sentence.acts.has('commit-future') && !emptyPromise.test(sentence.folded)) return true;
  return sharesTopic(rest, ticket);
};

/** The span of an offer of help that could close any reply, in the draft; null where it is tied to something. */
export function findOffer(sentence: Sentence, ticket: TicketFacts): Span | null {
  const spans = [...offer.all(sentence.folded), ...hope.all(sentence.folded)].sort((a, b) => a.start - b.start);
  const first = spans[0];
  if (!first || isSpecific(sentence, ticket, spans)) return null;
  return { start: sentence.start + first.start, end: sentence.end };
}

/** "I hope this helps." and nothing more. */
export function isHope(sentence: Sentence): boolean {
  return hope.test(sentence.folded) && !offer.test(sentence.folded);
}

/** A farewell or thanks that anybody could get. */
export function isFarewell(sentence: Sentence, ticket: TicketFacts): boolean {
  return farewell.test(sentence.folded) && !sharesTopic(sentence.folded, ticket);
}

/** "If the light goes red again, reply here and I'll …": when, and by which way. */
export function isSpecificDoor(sentence: Sentence, ticket: TicketFacts): boolean {
  if (!door.test(sentence.folded)) return false;
  const offered = offer.all(sentence.folded);
  return offered.length === 0 ? sentence.words > 4 : isSpecific(sentence, ticket, offered);
}

/** Says something about this ticket: a step, a time, a thing of theirs. */
export function saysMore(sentence: Sentence, { ticket }: Context): boolean {
  return isSpecific(sentence, ticket, []) || sentence.acts.has('commit-done');
}
