import { browser } from 'wxt/browser';
import { printOf } from '../review/text/shingles';
import type { Memory, Mood } from '../review/types';

const KEY = 'memory';
/** Replies whose prints are kept; older ones go. */
const REPLIES = 200;
/** Hard conversations are counted for a day and then forgotten. */
const DAY_MS = 24 * 60 * 60 * 1000;
/** From this level on a conversation counts as hard. */
const HARD_LEVEL = 2;

/** What is kept in `storage.local`: hashes and counts, no text. */
interface Stored {
  readonly salt: number;
  readonly prints: readonly (readonly number[])[];
  readonly hard: readonly { readonly at: number; readonly level: number; readonly abuseOrGrief: boolean }[];
}

export interface MemoryStore {
  present(): Memory;
  /** A reply was sent. */
  record(reply: string, mood: Mood): Promise<void>;
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

const fresh = (): Stored => ({ salt: crypto.getRandomValues(new Uint32Array(1))[0] ?? 1, prints: [], hard: [] });

/** A damaged store is begun anew: it holds nothing that anybody would miss. */
const fromStored = (value: unknown): Stored => {
  if (typeof value !== 'object' || value === null) return fresh();
  const { salt, prints, hard } = value as Partial<Stored>;
  if (typeof salt !== 'number' || !Array.isArray(prints) || !prints.every(isNumbers)) return fresh();
  return { salt, prints, hard: Array.isArray(hard) ? hard.filter((item) => typeof item?.at === 'number') : [] };
};

const repliesOf = (stored: Stored): Memory['replies'] => stored.prints.map((hashes) => ({ hashes: new Set(hashes) }));

const hardRunOf = (stored: Stored, now: number): Memory['hardRun'] =>
  stored.hard.map(({ at, level, abuseOrGrief }) => ({ minutesAgo: (now - at) / 60_000, level, abuseOrGrief }));

const withReply = (stored: Stored, reply: string, mood: Mood, now: number): Stored => {
  const abuseOrGrief = mood.flags.includes('abuse') || mood.flags.includes('grief');
  const hard = stored.hard.filter(({ at }) => now - at < DAY_MS);
  return {
    salt: stored.salt,
    prints: [...stored.prints, [...printOf(reply, stored.salt).hashes]].slice(-REPLIES),
    hard: mood.level >= HARD_LEVEL || abuseOrGrief ? [...hard, { at: now, level: mood.level, abuseOrGrief }] : hard,
  };
};

export async function openMemory(): Promise<MemoryStore> {
  let stored = fromStored((await browser.storage.local.get(KEY))[KEY]);
  let replies = repliesOf(stored);
  const keep = (next: Stored): void => {
    stored = next;
    replies = repliesOf(next);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) keep(fromStored(changes[KEY].newValue));
  });
  return {
    present: () => ({ salt: stored.salt, replies, hardRun: hardRunOf(stored, Date.now()) }),
    async record(reply, mood) {
      keep(withReply(stored, reply, mood, Date.now()));
      await browser.storage.local.set({ [KEY]: stored });
    },
  };
}
