import { browser } from 'wxt/browser';
import { report } from '../report';
import { printOf } from '../review/text/shingles';
import type { Memory, Mood } from '../review/types';
import { keep } from '../settings/keep';

const KEY = 'memory';
/** Replies whose prints are kept; older ones go. */
const REPLIES = 200;
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
  /** Forgets at once how many hard conversations there were today. */
  forgetHardRun(): Promise<void>;
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

/** Hard conversations are counted until midnight of the agent's own clock and then forgotten. */
const ofToday = ({ hard }: Stored, now: number): Stored['hard'] => {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return hard.filter(({ at }) => at >= midnight);
};

const hardRunOf = (stored: Stored, now: number): Memory['hardRun'] =>
  ofToday(stored, now).map(({ at, level, abuseOrGrief }) => ({ minutesAgo: (now - at) / 60_000, level, abuseOrGrief }));

const withReply = (stored: Stored, reply: string, mood: Mood, now: number): Stored => {
  const abuseOrGrief = mood.flags.includes('abuse') || mood.flags.includes('grief');
  const hard = ofToday(stored, now);
  return {
    salt: stored.salt,
    prints: [...stored.prints, [...printOf(reply, stored.salt).hashes]].slice(-REPLIES),
    hard: mood.level >= HARD_LEVEL || abuseOrGrief ? [...hard, { at: now, level: mood.level, abuseOrGrief }] : hard,
  };
};

export async function openMemory(): Promise<MemoryStore> {
  let stored = fromStored((await browser.storage.local.get(KEY))[KEY]);
  let replies = repliesOf(stored);
  const use = (next: Stored): void => {
    stored = next;
    replies = repliesOf(next);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) use(fromStored(changes[KEY].newValue));
  });
  const write = async (next: Stored): Promise<void> => {
    use(next);
    await keep({ [KEY]: next });
  };
  // Yesterday's counts don't lie about until the next reply.
  const hard = ofToday(stored, Date.now());
  if (hard.length < stored.hard.length)
    await write({ ...stored, hard }).catch((error: unknown) => report('forgetting yesterday', error));
  return {
    present: () => ({ salt: stored.salt, replies, hardRun: hardRunOf(stored, Date.now()) }),
    record: (reply, mood) => write(withReply(stored, reply, mood, Date.now())),
    forgetHardRun: () => write({ ...stored, hard: [] }),
  };
}
