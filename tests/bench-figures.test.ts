import { describe, expect, it } from 'vitest';
import { type Bar, compare, percentile, perMinute, summarise, verdict } from './bench/browser/figures';
import {
  compiled,
  keyWindows,
  longTasks,
  nextPaints,
  ownCalls,
  ownWorkPerKey,
  type TraceEvent,
  threadOf,
  workPerKey,
} from './bench/browser/trace';

describe('a summary', () => {
  it('takes the values in their order of size, whatever order they came in', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(summarise(values)).toEqual({ p50: 51, p95: 96, samples: 100 });
    expect(percentile([10, 9], 0.5)).toBe(10);
    expect(values[0]).toBe(100);
  });

  it('of one value is that value, and of none is none', () => {
    expect(summarise([7])).toEqual({ p50: 7, p95: 7, samples: 1 });
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('what is added', () => {
  it('is taken key by key and not between the summaries', () => {
    const off = [1, 20, 1, 1];
    const on = [3, 21, 4, 3];
    expect(compare(off, on).extra).toEqual({ p50: 2, p95: 3, samples: 4 });
  });

  it('may be less than nothing, and is nothing without pairs', () => {
    expect(compare([5], [4]).extra.p50).toBe(-1);
    expect(() => compare([1, 2], [1])).toThrow(/no pairs/);
  });

  it('is counted by the minute', () => {
    expect(perMinute(3, 20_000)).toBe(9);
  });
});

describe('a bar', () => {
  const bar = (value: number): Bar => ({ what: '', unit: 'ms', value, ship: 2, aim: 0.5 });
  it('is held by what is on it, and a missing figure holds none', () => {
    expect([0, 0.5, 0.6, 2, 2.1, Number.NaN].map((value) => verdict(bar(value)))).toEqual([
      'aim',
      'aim',
      'ship',
      'ship',
      'no',
      'no',
    ]);
  });
});

/** A trace in ms; Chromium's is in µs. */
const event = (
  name: string,
  at: number,
  long: number,
  data: Record<string, unknown> = {},
  worked = long,
): TraceEvent => ({
  name,
  ph: name === 'EventTiming' ? 'b' : 'X',
  pid: 1,
  tid: 1,
  ts: at * 1000,
  dur: long * 1000,
  tdur: worked * 1000,
  args: { data },
});

const OURS = { url: 'chrome-extension://abc/content-scripts/helpdesk.js' };
const THEIRS = { url: 'https://acme.zendesk.com/app.js' };

/** Two keys 100 ms apart: the second has a long task, of which the thread worked a part. */
const THREAD: readonly TraceEvent[] = [
  event('RunTask', 0, 50),
  event('RunTask', 100, 5),
  event('EventTiming', 100, 0, { type: 'keydown', duration: 12 }),
  event('EventTiming', 100, 0, { type: 'keyup', duration: 99 }),
  event('EventDispatch', 101, 2, { type: 'keydown' }),
  event('FunctionCall', 101.5, 1, OURS),
  event('RunTask', 140, 10),
  event('FireIdleCallback', 140, 10),
  event('FunctionCall', 141, 8, OURS),
  event('FunctionCall', 142, 2, OURS),
  event('RunTask', 200, 60, {}, 20),
  event('EventTiming', 200, 0, { type: 'keydown', duration: 70 }),
  event('EventDispatch', 201, 2, { type: 'keydown' }),
  event('TimerFire', 220, 10),
  event('FunctionCall', 221, 3, THEIRS),
  event('RunMicrotasks', 225, 3),
  event('FunctionCall', 226, 1, OURS),
  event('RunTask', 900, 70),
];

describe('the trace of a page', () => {
  const windows = keyWindows(THREAD, 100);

  it('has a window from each key’s task to the next, and none without end', () => {
    expect(windows).toEqual([
      { from: 100_000, to: 200_000 },
      { from: 200_000, to: 400_000 },
    ]);
  });

  it('tells the work of each key, ours in it, and what was long', () => {
    expect(workPerKey(THREAD, windows)).toEqual([15, 20]);
    expect(ownWorkPerKey(THREAD, windows)).toEqual([9, 1]);
    expect(longTasks(THREAD, windows)).toBe(1);
    expect(nextPaints(THREAD)).toEqual([12, 70]);
  });

  it('tells what called us, once a call', () => {
    expect(ownCalls(THREAD).map(({ from }) => from)).toEqual(['event', 'idle', 'observer']);
  });

  it('is one thread’s, by the sign that the page made', () => {
    const sign = { ...event('bench on', 1, 0), pid: 2, tid: 3 };
    const other = { ...event('RunTask', 2, 1), pid: 2, tid: 3 };
    expect(threadOf([...THREAD, sign, other], 'on')).toEqual([sign, other]);
    expect(() => threadOf(THREAD, 'on')).toThrow(/no page on/);
  });

  it('tells what each of our scripts cost', () => {
    const script = (name: string, ms: number, file: string): TraceEvent => ({
      ...event(name, 0, ms),
      args: { fileName: file },
    });
    const costs = compiled([
      script('v8.compile', 3, 'chrome-extension://abc/engine.js'),
      script('v8.run', 4, 'chrome-extension://abc/engine.js'),
      script('v8.compile', 9, 'https://acme.zendesk.com/app.js'),
    ]);
    expect(costs).toEqual({ 'engine.js': { compile: 3, run: 4 } });
  });
});
