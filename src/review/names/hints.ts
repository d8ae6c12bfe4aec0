import type { Message, Ticket } from '../types';
import { domainOf, localOf } from './email';
import { readPerson } from './field';
import { bare, isNameToken, isOrganisation, isWord } from './lexicon';
import { tidy, wordsIn } from './tokens';

/** What the ticket knows beside the messages: what a signature can be compared with. */
export interface Hints {
  /** Words of the display names, as looked up. */
  readonly names: readonly string[];
  /** Those of a display name that is a person's. */
  readonly given: ReadonlySet<string>;
  /** Letters before the at sign. */
  readonly local: string;
  readonly domain: string;
  readonly agents: ReadonlySet<string>;
}

/** A display name has no more characters that matter. */
const LONGEST = 120;

/** The words of a display name that can be a person's: all of a person's name, of another only what is no everyday word. */
const nameWords = (name: string | undefined, email = ''): readonly string[] => {
  const words = wordsIn(
    tidy((name ?? '').slice(0, LONGEST))
      .replace(/\([^)]*\)/g, ' ')
      .replace(/,/g, ''),
  )
    .flatMap((word) => [word, ...word.split('-')])
    .filter((word) => isNameToken(word) && word.length > 1);
  return readPerson(name, email) ? words : words.filter((word) => !isWord(word) && !isOrganisation(word));
};

const writerWords = (ticket: Ticket, from: Message['from']): readonly string[] =>
  ticket.messages.filter((message) => message.from === from).flatMap((message) => nameWords(message.name));

export function hintsOf(ticket: Ticket): Hints {
  const email = ticket.customer.email ?? '';
  const field = readPerson(ticket.customer.name, email);
  const written = [...nameWords(ticket.customer.name, email), ...writerWords(ticket, 'customer')];
  const agents = [...nameWords(ticket.agent.name), ...writerWords(ticket, 'agent')].map(bare);
  return {
    names: written.map(bare),
    given: new Set(field?.tokens.map(bare) ?? []),
    local: isOrganisation(localOf(email)) ? '' : localOf(email),
    domain: domainOf(email),
    agents: new Set(agents),
  };
}

/** The display name or the e-mail address bears the word out: "Theo" of Theophilus, "Kalli" of Kalliope, "Emeka" of Chukwuemeka. */
export function bearsOut({ names, local }: Hints, word: string): boolean {
  const low = bare(word);
  if (low.length < 2) return false;
  const isPart = (name: string): boolean =>
    name === low || (low.length >= 3 && name.startsWith(low)) || (low.length >= 4 && name.endsWith(low));
  return names.some(isPart) || (low.length >= 3 && local.startsWith(low));
}
