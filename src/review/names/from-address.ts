import type { NameAnswer, Ticket } from '../types';
import { acceptedForms } from './accepted';
import { guessFromEmail, guessFromHandle } from './email';
import { bare } from './lexicon';
import type { Named } from './person';

const nobody = (others: readonly string[]): NameAnswer => ({
  address: null,
  confidence: 'none',
  accepted: [],
  from: 'nothing',
  others,
});

/** The name that shows in the e-mail address or the handle; nobody where it is somebody else's. */
export const fromAddress = (ticket: Ticket, third: ReadonlySet<string>, others: readonly string[]): NameAnswer => {
  const email = guessFromEmail(ticket.customer.email ?? '');
  const handle = guessFromHandle(ticket.customer.name ?? '');
  const guess = email ?? handle;
  // The address belongs to whoever is spoken of as somebody else: "ray.keogh" of a father Raymond Keogh.
  const local = bare(email ? (ticket.customer.email ?? '') : '');
  const theirs = [...third].some(
    (name) => name.length > 2 && (local.includes(name) || name.startsWith(bare(guess?.address ?? name))),
  );
  if (!guess || theirs) return nobody(others);
  return {
    address: guess.address,
    confidence: guess.confidence,
    accepted: [guess.address, ...acceptedForms([{ titles: [], tokens: guess.tokens, given: 1 }], '')],
    from: email ? 'email' : 'handle',
    others,
  };
};

/** "J CRANE" with judith.crane@…: the address says what the initial stands for. */
export function isSpelledByAddress({ tokens, titles }: Named, { customer }: Ticket): boolean {
  const [initial = '', ...family] = tokens.map(bare);
  const [given = '', ...more] = (guessFromEmail(customer.email ?? '')?.tokens ?? []).map(bare);
  const agrees = given.startsWith(initial) && more.some((part) => family.includes(part));
  return titles.length === 0 && initial.length === 1 && agrees;
}
