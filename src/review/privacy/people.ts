import { bare, isCapital, isGiven, isOnlyGiven, isTitle, isWord, isWordlike } from '../names/lexicon';
import { resolveName } from '../names/resolve';
import { findThirdParties } from '../names/third-party';
import type { Span, Ticket } from '../types';

/** Whose name it is, as far as that matters to a reader. */
export type Who = 'customer' | 'agent' | 'name';

export interface NameSpan extends Span {
  readonly who: Who;
}

const TOKEN = /\p{L}[\p{L}\p{M}'’-]{0,40}/gu;
/** "Mr Whitfield", "Dr. Rao": whoever they are. */
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Herr|Frau|Señora?|Madame|Monsieur)\.? (?=\p{Lu})/gu;
/** The word that a greeting calls somebody by. */
const GREETED = /(?:^|\n)[^\S\n]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there)? (?=\p{Lu})/giu;

interface Word extends Span {
  readonly text: string;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    const own = word.replace(/['’]s?$/u, '');
    return { text: own, start: index, end: index + own.length };
  });

const tokensOf = (names: readonly (string | undefined)[]): readonly string[] =>
  names.flatMap((name) => wordsOf(name ?? '').map(({ text }) => text)).filter((word) => word.length > 1);

/** Everybody who is named in a ticket, by the folded words of their names. */
export type People = ReadonlyMap<string, Who>;

/** "Friday" sounds like Frida. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|july|september|october|november|december)$/i;

/** A word such as "Support" in an agent's field is no name, nor is the "the" in "Tom from the Larder". */
const isNameWord = (word: string): boolean =>
  !isTitle(word) && !CALENDAR.test(word) && (isGiven(word) || !isWord(word));

/** `written`: texts that are no messages yet, such as a draft; whom they name is named too. */
export function peopleIn(ticket: Ticket, written: readonly string[], agentName: string): People {
  const drafts = written.map((text) => ({ from: 'agent' as const, text }));
  const { accepted, others } = resolveName({ ...ticket, messages: [...ticket.messages, ...drafts] });
  const authors = (from: readonly string[]): readonly (string | undefined)[] =>
    ticket.messages.filter((message) => from.includes(message.from)).map(({ name }) => name);
  const third = ticket.messages.flatMap(({ text }) => [...findThirdParties(text)]);
  const people = new Map<string, Who>();
  const enter = (names: readonly (string | undefined)[], who: Who): void => {
    for (const word of tokensOf(names)) if (isNameWord(word)) people.set(bare(word), who);
  };
  enter([...others, ...third, ...authors(['system'])], 'name');
  enter([agentName, ticket.agent.name, ...authors(['agent', 'note'])], 'agent');
  enter([ticket.customer.name, ...accepted, ...authors(['customer'])], 'customer');
  return people;
}

/** "will" in the middle of a sentence is a verb, also where the customer is called Will. */
const isNamed = ({ text, start }: Word, whole: string, people: People): boolean => {
  if (!people.has(bare(text))) return isOnlyGiven(text) && isCapital(text) && isNameWord(text);
  if (!isWordlike(text)) return true;
  return isCapital(text) && !/(?:^|[.!?]\s+)$/u.test(whole.slice(Math.max(0, start - 3), start));
};

const startsAfter = (text: string, before: RegExp): ReadonlySet<number> =>
  new Set([...text.matchAll(before)].map(({ 0: found, index }) => index + found.length));

const touches = (text: string, a: Span, b: Span): boolean => /^(?: |, ?|-)$/u.test(text.slice(a.end, b.start));

/** Names in a text, each with the surname that follows it. */
export function namesIn(text: string, people: People): readonly NameSpan[] {
  const words = wordsOf(text);
  const called = new Set([...startsAfter(text, TITLED), ...startsAfter(text, GREETED)]);
  const spans: NameSpan[] = [];
  for (const word of words) {
    const last = spans.at(-1);
    const known = isNamed(word, text, people);
    const follows = last !== undefined && text.slice(last.end, word.start) === ' ';
    // "Peter Whitfield": what follows a name in capitals and is no word belongs to it.
    const surname = follows && isCapital(word.text) && !isWord(word.text);
    const greeted = called.has(word.start) && isNameWord(word.text);
    if (!known && !surname && !greeted) continue;
    const who = people.get(bare(word.text)) ?? 'name';
    if (last && touches(text, last, word) && (surname || (follows && last.who === who)))
      spans[spans.length - 1] = { ...last, end: word.end };
    else spans.push({ start: word.start, end: word.end, who });
  }
  return spans;
}
