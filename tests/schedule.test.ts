import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterRest } from '../src/overlay/after-rest';
import { atMostEvery } from '../src/session/schedule';

const view = globalThis as unknown as Window;
const document = { defaultView: view } as Document;
let end: AbortController;
let ran: number[];
const work = (): void => {
  ran.push(performance.now());
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  end = new AbortController();
  ran = [];
});
afterEach(() => vi.useRealTimers());

const since = (start: number): readonly number[] => ran.map((at) => at - start);

it('looks at once and then at most every so often, and a look that nobody asked again for leaves no timer', () => {
  const start = performance.now();
  const look = atMostEvery(view, 150, work, end.signal);
  look();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(50);
  look();
  look();
  vi.advanceTimersByTime(1000);
  look();
  expect(since(start)).toEqual([0, 150, 1050]);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no more once it has ended', () => {
  const look = atMostEvery(view, 150, work, end.signal);
  look();
  look();
  end.abort();
  look();
  vi.advanceTimersByTime(1000);
  expect(ran).toHaveLength(1);
});

it('places after a rest in the typing, and within two seconds where there is none', () => {
  const start = performance.now();
  const place = afterRest(document, work, end.signal);
  for (let key = 0; key < 10; key += 1) {
    place();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(1000);
  expect(since(start)).toEqual([1150]);
  const again = performance.now();
  for (let key = 0; key < 21; key += 1) {
    place();
    vi.advanceTimersByTime(100);
  }
  expect(ran[1]).toBe(again + 2000);
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(ran).toHaveLength(2);
});
