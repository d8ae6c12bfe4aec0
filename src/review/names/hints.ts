import type { Message, Ticket } from '../types';
import { readDisplayName } from './display';
import { domainOf, localOf } from './email';
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

/** The words of a display name that can be a person's: all of a person's name, of another only what is no everyday word. */
const nameWords = (name: string | undefined): readonly string[] => {
  const words = wordsIn(
    tidy(name ?? '')
      .replace(/\([^)]*\)/g, ' ')
      .replace(/,/g, ''),
  )
    .flatMap((word) => [word, ...word.split('-')])
    .filter((word) => isNameToken(word) && word.length > 1);
  return name && readDisplayName(name) ? words : words.filter((word) => !isWord(word) && !isOrganisation(word));
};

const agentWords = (ticket: Ticket, from: Message['from']): readonly string[] =>
  ticket.messages.filter((message) => message.from === from).flatMap((message) => nameWords(message.name));

export function hintsOf(ticket: Ticket): Hints {
  const email = ticket.customer.email ?? '';
  const field = readDisplayName(ticket.customer.name ?? '');
  const written = [...nameWords(ticket.customer.name), ...agentWords(ticket, 'customer')];
  const agents = [...nameWords(ticket.agent.name), ...agentWords(ticket, 'agent')].map(bare);
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
  if (
    names.some(
      (name) => name === low || (low.length >= 3 && name.startsWith(low)) || (low.length >= 4 && name.endsWith(low)),
    )
  )
    return true;
  return low.length >= 3 && local.startsWith(low);
}

/** Letters swapped, missing, doubled or changed between two words; counts no further than 3. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(3, row[other.length] ?? 3);
}
