import { cpus, loadavg } from 'node:os';
import { type Office, openOffice } from '../../e2e/desk';
import { type BenchDesk, DESKS } from './desks';
import type { Bar, Compared } from './figures';
import { type Calls, type Idle, measureIdle } from './idle';
import { measureOpening, type Opening } from './opening';
import { measureTyping, type Typing } from './typing';
import { measureWorker } from './worker';

/** How much of everything; times in ms. */
export interface Size {
  readonly keys: number;
  readonly openings: number;
  readonly starts: number;
  readonly idleMs: number;
}

export const FULL: Size = { keys: 200, openings: 5, starts: 7, idleMs: 60_000 };
export const QUICK: Size = { keys: 40, openings: 2, starts: 3, idleMs: 20_000 };

export interface DeskFigures {
  readonly name: string;
  readonly typing: Typing;
  readonly opening: Opening;
  readonly idle: Idle;
}

export interface Result {
  readonly machine: string;
  /** How many processes wanted to run, over the last minute before the bench and at its end. */
  readonly load: { readonly before: number; readonly after: number };
  readonly size: Size;
  readonly desks: readonly DeskFigures[];
  /** Without: the worker runs. With: it has to be started. */
  readonly worker: Compared;
  readonly bars: readonly Bar[];
}

export const all = (calls: Calls): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

const barsOf = ({ name, typing, idle }: DeskFigures): readonly Bar[] => [
  {
    what: `${name}: main thread per key press, extra p95`,
    unit: 'ms',
    value: typing.work.extra.p95,
    ship: 2,
    aim: 0.5,
  },
  {
    what: `${name}: long tasks while typing, extra`,
    unit: '',
    value: typing.longTasks.on - typing.longTasks.off,
    ship: 0,
    aim: 0,
  },
  { what: `${name}: key press to marks, p95`, unit: 'ms', value: typing.marks.p95, ship: 150, aim: 50 },
  {
    what: `${name}: heap added to the page`,
    unit: 'MB',
    value: (typing.heap.on - typing.heap.off) / 1e6,
    ship: 8,
    aim: 4,
  },
  { what: `${name}: calls in an idle inbox`, unit: 'a minute', value: all(idle.inbox), ship: 10, aim: 0 },
  { what: `${name}: calls in an idle ticket`, unit: 'a minute', value: all(idle.ticket), ship: 10, aim: 0 },
  ...(idle.beside
    ? [
        {
          what: `${name}: calls in an idle ticket, the customer’s pane changing`,
          unit: 'a minute' as const,
          value: all(idle.beside),
          ship: 10,
          aim: 0,
        },
      ]
    : []),
];

async function measureDesk(office: Office, desk: BenchDesk, size: Size): Promise<Omit<DeskFigures, 'idle'>> {
  const typing = await measureTyping(office, desk, size.keys);
  const opening = await measureOpening(office, desk, size.openings);
  return { name: desk.name, typing, opening };
}

/** One browser, the built extension, the three editors one after the other. */
export async function run(size: Size): Promise<Result> {
  const [before = 0] = loadavg();
  const office = await openOffice();
  try {
    const version = office.context.browser()?.version() ?? 'of an unknown version';
    const measured: Omit<DeskFigures, 'idle'>[] = [];
    for (const desk of DESKS) measured.push(await measureDesk(office, desk, size));
    const worker = await measureWorker(office, size.starts);
    const idle = await measureIdle(office, DESKS, size.idleMs);
    const nothing: Idle = { inbox: {}, ticket: {}, beside: null };
    const desks = measured.map((desk) => ({ ...desk, idle: idle[desk.name] ?? nothing }));
    const machine = `Chromium ${version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
    const [after = 0] = loadavg();
    return { machine, load: { before, after }, size, desks, worker, bars: desks.flatMap(barsOf) };
  } finally {
    await office.close();
  }
}
