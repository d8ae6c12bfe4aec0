import { type Desk, type Office, openDesk } from '../../e2e/desk';
import type { BenchDesk } from './desks';
import { perMinute } from './figures';
import { stockMarked, wait } from './page';
import { ownCalls, type Source, sign, type Thread, threadOf, trace } from './trace';

/** Calls into Attune's scripts in a minute in which nobody types, by what they came from. */
export type Calls = Readonly<Partial<Record<Source, number>>>;

export interface Idle {
  /** The inbox with no ticket open. */
  readonly inbox: Calls;
  /** A ticket with a reviewed draft. */
  readonly ticket: Calls;
  /** The same where what is known of the customer changes too, beside the messages; null where the page has no such place. */
  readonly beside: Calls | null;
}

/** After a navigation the page is watched for ten seconds, until a ticket is drawn; an inbox that stands is past that. */
const STANDS_MS = 11_000;

/**
 * In the page: lists, counters and clocks that a server keeps writing, twice a second; the title with its count; and
 * three times a minute a notice over the page that comes and goes. The ticket itself stays as it is.
 */
function liveUpdates(places: string): void {
  let turn = 0;
  setInterval(() => {
    turn += 1;
    for (const place of document.querySelectorAll(places)) place.textContent = `${turn % 60} s`;
    document.title = `(${turn % 9}) Inbox`;
    if (turn % 40 === 20) {
      const notice = document.createElement('output');
      notice.textContent = 'A new message has come';
      document.body.append(notice);
      setTimeout(() => notice.remove(), 5000);
    }
  }, 500);
}

interface Tab {
  readonly name: string;
  readonly desk: Desk;
}

const callsIn = (thread: Thread, ms: number): Calls => {
  const calls: Partial<Record<Source, number>> = {};
  for (const { from } of ownCalls(thread)) calls[from] = (calls[from] ?? 0) + 1;
  return Object.fromEntries(Object.entries(calls).map(([from, count]) => [from, perMinute(count, ms)]));
};

async function openTabs(
  office: Office,
  { name, served, inbox, draft, live, beside }: BenchDesk,
): Promise<readonly Tab[]> {
  const open = async (state: keyof Idle, page: BenchDesk['served'], places: string): Promise<Tab> => {
    const desk = await openDesk(office, page);
    if (state !== 'inbox') {
      await desk.write(draft);
      await stockMarked(desk.page);
    }
    await desk.page.evaluate(liveUpdates, places);
    return { name: `${state} ${name}`, desk };
  };
  return [
    await open('inbox', inbox, live),
    await open('ticket', served, live),
    ...(beside ? [await open('beside', served, `${live}, ${beside}`)] : []),
  ];
}

/** All tabs at once: what is counted takes no longer where the machine is busy. */
export async function measureIdle(
  office: Office,
  desks: readonly BenchDesk[],
  ms: number,
): Promise<Readonly<Record<string, Idle>>> {
  const tabs: Tab[] = [];
  for (const desk of desks) tabs.push(...(await openTabs(office, desk)));
  await wait(STANDS_MS);
  const devtools = tabs[0]?.desk.devtools;
  if (!devtools) throw new Error('No tab is idle.');
  const events = await trace(devtools, 'work', async () => {
    for (const { name, desk } of tabs) await sign(desk.page, name);
    await wait(ms);
  });
  const calls = new Map(tabs.map(({ name }) => [name, callsIn(threadOf(events, name), ms)]));
  await Promise.all(tabs.map(({ desk }) => desk.page.close()));
  return Object.fromEntries(
    desks.map(({ name }) => {
      const of = (state: keyof Idle): Calls | null => calls.get(`${state} ${name}`) ?? null;
      return [name, { inbox: of('inbox') ?? {}, ticket: of('ticket') ?? {}, beside: of('beside') }];
    }),
  );
}
