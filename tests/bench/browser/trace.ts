import type { CDPSession, Page } from 'playwright-core';

/** One event of Chromium's tracing; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock, and how long its thread was at work in it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: Readonly<Record<string, unknown>>; readonly fileName?: string };
}

/** The events of one page's main thread, in order. */
export type Thread = readonly TraceEvent[];

const CATEGORIES = {
  /** Tasks, dispatched events, callbacks, event timing; what else the page does stays out of the trace. */
  work: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'],
  compile: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing'],
} as const;

/** The browser has one tracing at a time; it holds all pages. */
export async function trace(
  devtools: CDPSession,
  kind: keyof typeof CATEGORIES,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...CATEGORIES[kind]], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events.sort((a, b) => a.ts - b.ts);
}

/** Says in the trace which thread is this page's. */
export const sign = (page: Page, name: string): Promise<void> =>
  page.evaluate((mark) => void performance.mark(mark), `bench ${name}`);

export function threadOf(events: readonly TraceEvent[], name: string): Thread {
  const own = events.find((event) => event.name === `bench ${name}`);
  if (!own) throw new Error(`The trace holds no page ${name}.`);
  return events.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
}

const MS = 1000;
/** From here on the browser calls a task long, in ms. */
const LONG_MS = 50;

const isTask = ({ name, ph }: TraceEvent): boolean => name === 'RunTask' && ph === 'X';

const isKeyDown = ({ name, args }: TraceEvent): boolean => name === 'EventDispatch' && args.data?.type === 'keydown';

/** One key press: from the task that heard it to the next press, or for as long as a press takes at this pace. */
export interface KeyWindow {
  readonly from: number;
  readonly to: number;
}

export function keyWindows(thread: Thread, paceMs: number): readonly KeyWindow[] {
  const tasks = thread.filter(isTask);
  const starts = thread.filter(isKeyDown).map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts);
  return starts.map((from, at) => ({
    from,
    to: Math.min(starts[at + 1] ?? Number.POSITIVE_INFINITY, from + paceMs * 2 * MS),
  }));
}

const within = (thread: Thread, { from, to }: KeyWindow): Thread => thread.filter(({ ts }) => ts >= from && ts < to);

/** What the main thread worked in all tasks of each press, in ms of its own time: a busy machine makes it no longer. */
export const workPerKey = (thread: Thread, windows: readonly KeyWindow[]): readonly number[] =>
  windows.map((window) => sum(within(thread, window).filter(isTask)) / MS);

/** The part of that in which scripts of an extension ran. */
export const ownWorkPerKey = (thread: Thread, windows: readonly KeyWindow[]): readonly number[] => {
  const own = ownCalls(thread).map(({ call }) => call);
  return windows.map((window) => sum(within(own, window)) / MS);
};

const sum = (events: Thread): number => events.reduce((total, { tdur }) => total + (tdur ?? 0), 0);

export const longTasks = (thread: Thread, windows: readonly KeyWindow[]): number =>
  windows
    .flatMap((window) => within(thread, window))
    .filter((event) => isTask(event) && (event.dur ?? 0) > LONG_MS * MS).length;

/** From each press, by its own time stamp, to the frame that was painted after it, in ms; as Event Timing has it. */
export function nextPaints(thread: Thread): readonly number[] {
  return thread
    .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data?.type === 'keydown')
    .map(({ args }) => Number(args.data?.duration));
}

/** What a callback came from. */
export type Source = 'timer' | 'frame' | 'idle' | 'event' | 'observer' | 'other';

const SOURCES: Readonly<Record<string, Source>> = {
  TimerFire: 'timer',
  FireAnimationFrame: 'frame',
  FireIdleCallback: 'idle',
  EventDispatch: 'event',
  RunMicrotasks: 'observer',
};

const isOwn = ({ name, args }: TraceEvent): boolean =>
  name === 'FunctionCall' && String(args.data?.url).startsWith('chrome-extension://');

const endOf = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);

/** The calls into an extension's scripts that came from the browser, with what they came from. */
export function ownCalls(thread: Thread): readonly { readonly call: TraceEvent; readonly from: Source }[] {
  const open: TraceEvent[] = [];
  const calls: { call: TraceEvent; from: Source }[] = [];
  for (const event of thread) {
    if (event.ph !== 'X') continue;
    while (open.length > 0 && endOf(open.at(-1) ?? event) <= event.ts) open.pop();
    if (isOwn(event) && !open.some(isOwn)) {
      // Observers are told in a microtask, after whatever changed the page.
      const source = open.findLast(({ name }) => name in SOURCES);
      calls.push({ call: event, from: SOURCES[source?.name ?? ''] ?? 'other' });
    }
    open.push(event);
  }
  return calls;
}

/** What a script costs until it stands, in ms of the thread's own time. */
export interface Compiled {
  readonly compile: number;
  readonly run: number;
}

/** By file name: what an extension's scripts cost a page that loads them. */
export function compiled(thread: Thread): Readonly<Record<string, Compiled>> {
  const costs: Record<string, Compiled> = {};
  for (const { name, tdur = 0, args } of thread) {
    const file = String(args.fileName ?? '');
    if (!file.startsWith('chrome-extension://')) continue;
    const key = file.slice(file.lastIndexOf('/') + 1);
    const before = costs[key] ?? { compile: 0, run: 0 };
    if (name === 'v8.compile') costs[key] = { ...before, compile: before.compile + tdur / MS };
    if (name === 'v8.run') costs[key] = { ...before, run: before.run + tdur / MS };
  }
  return costs;
}
