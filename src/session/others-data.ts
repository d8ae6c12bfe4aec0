import { dataIn, hashDatum, personKeys } from '../review/text/personal-data';
import type { Elsewhere, Ticket } from '../review/types';

/** Tickets that are remembered; the ones seen first go first. */
const TICKETS = 200;

/** One ticket of today, as hashes: nothing of its text can be read back. */
interface Seen {
  readonly day: string;
  /** The customer's address and name. */
  readonly who: ReadonlySet<number>;
  /** What the customer wrote that only one customer has, and who they are. */
  readonly theirs: ReadonlySet<number>;
  /** What agents wrote: what stands in several tickets is the firm's own. */
  readonly ours: ReadonlySet<number>;
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((hash) => b.has(hash));

/** Hashes that are in more than one of the sets. */
const repeated = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> => {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const hash of sets.flatMap((set) => [...set])) (once.has(hash) ? often : once).add(hash);
  return often;
};

/**
 * What the tickets hold that were open in this tab today, so that a draft that carries something of another customer's
 * can be told. It is in this tab's memory alone and goes with the tab.
 */
export class OthersData {
  readonly #salt: number;
  readonly #seen = new Map<string, Seen>();
  #answer: { readonly ticket: string; readonly day: string; readonly found: Elsewhere } | null = null;

  constructor(salt: number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) {
    this.#salt = salt;
  }

  /** `ticket` was opened, or has changed. */
  see(ticket: Ticket, now: Date): void {
    if (ticket.id === undefined) return;
    const byCustomer = ticket.messages.filter(({ from }) => from === 'customer').map(({ text }) => text);
    const byAgents = ticket.messages.filter(({ from }) => from === 'agent').map(({ text }) => text);
    const who = this.#hash(personKeys(ticket));
    this.#seen.delete(ticket.id);
    this.#seen.set(ticket.id, {
      day: now.toDateString(),
      who,
      theirs: new Set([...who, ...this.#hash(keysOf([ticket.subject ?? '', ...byCustomer]))]),
      ours: this.#hash(keysOf(byAgents)),
    });
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > TICKETS && oldest !== undefined) this.#seen.delete(oldest);
    this.#answer = null;
  }

  /** What belongs to one other customer of today and to nobody else. */
  elsewhere(ticket: string, now: Date): Elsewhere {
    const day = now.toDateString();
    if (this.#answer?.ticket !== ticket || this.#answer.day !== day) {
      this.#answer = { ticket, day, found: { salt: this.#salt, hashes: this.#gather(ticket, day) } };
    }
    return this.#answer.found;
  }

  #gather(ticket: string, day: string): ReadonlySet<number> {
    const today = [...this.#seen.values()].filter((seen) => seen.day === day);
    const who = this.#seen.get(ticket)?.who ?? new Set();
    // Where nobody knows who wrote one of the two, they may be the same customer's.
    const others = who.size === 0 ? [] : today.filter((seen) => seen.who.size > 0 && !meet(seen.who, who));
    const shared = repeated(others.map(({ theirs }) => theirs));
    const firms = repeated(today.map(({ ours }) => ours));
    const all = others.flatMap(({ theirs }) => [...theirs]);
    return new Set(all.filter((hash) => !shared.has(hash) && !firms.has(hash)));
  }

  #hash(keys: readonly string[]): ReadonlySet<number> {
    return new Set(keys.map((key) => hashDatum(key, this.#salt)));
  }
}

const keysOf = (texts: readonly string[]): readonly string[] => dataIn(texts.join('\n'), false).map(({ key }) => key);
