import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../src/review/types';
import { FirstDraft } from '../src/session/first-draft';
import { openCounter } from '../src/trends/counter';
import { toCsv } from '../src/trends/csv';
import {
  type Dismissals,
  dismissalsIn,
  heed,
  ignoreOnce,
  NO_DISMISSALS,
  stillQuieted,
  takeOver,
} from '../src/trends/dismissals';
import { add, dayIn, dayOf, type Tally, tallyIn, tallyOfReply } from '../src/trends/tally';
import { mondayOf, sumOf, weeksOf } from '../src/trends/weeks';

const store = vi.hoisted(() => ({ held: {} as Record<string, unknown>, full: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store.held[key] }),
        set: async (items: object) => {
          if (store.full) throw new Error('QuotaExceededError: the quota was exceeded');
          Object.assign(store.held, items);
        },
      },
    },
  },
}));

const NOON = new Date(2026, 10, 22, 14, 5);

const reviewed = (part: Partial<Review>): Review => ({
  findings: [],
  closing: [],
  mood: { level: 0, emotion: 'neutral', flags: [], words: [] },
  name: { address: null, confidence: 'none', accepted: [], from: 'nothing', others: [] },
  questions: [],
  endings: [],
  silence: null,
  ...part,
});

describe('what a reply adds', () => {
  it('is one reply at its hour', () => {
    expect(tallyOfReply(reviewed({}), NOON)).toEqual({ replies: 1, 'hour:14': 1 });
  });

  it('says whether the name was used and the ending whole', () => {
    const closing = [
      { item: 'names', state: 'met' },
      { item: 'next-step', state: 'unmet' },
      { item: 'warm-line', state: 'na' },
    ] as const;
    expect(tallyOfReply(reviewed({ closing }), NOON)).toMatchObject({ nameable: 1, named: 1, endable: 1, ended: 0 });
    expect(tallyOfReply(reviewed({ closing: closing.slice(0, 1) }), NOON)).toMatchObject({ ended: 1 });
    expect(tallyOfReply(reviewed({ closing: closing.slice(1) }), NOON)).not.toHaveProperty('nameable');
  });

  it.each([
    { level: 2, flags: [] },
    { level: 0, flags: ['abuse'] },
    { level: 1, flags: ['grief'] },
  ] as const)('counts %o as a hard one', ({ level, flags }) => {
    const mood = { level, flags, emotion: 'anger', words: ['never again'] } as const;
    const tally = tallyOfReply(reviewed({ mood }), NOON);
    expect(tally).toMatchObject({ 'hard:14': 1 });
    expect(JSON.stringify(tally)).not.toContain('never');
  });
});

describe('tallies', () => {
  it('add up, whatever a newer version counts', () => {
    expect(add({ replies: 2, newer: 1 }, { replies: 1, 'hour:9': 1 })).toEqual({ replies: 3, newer: 1, 'hour:9': 1 });
    expect(add({}, { toString: 1 })).toEqual({ toString: 1 });
  });

  it.each([null, 'x', [1], { replies: -1 }, { replies: 1.5 }, { replies: '3' }])('%o is none', (value) => {
    expect(tallyIn(value)).toBeNull();
  });

  it('lie under their day', () => {
    expect(dayOf(NOON)).toBe('2026-11-22');
    expect(dayIn('trends:2026-11-22')).toBe('2026-11-22');
    expect(dayIn('trends:2026-11-22:aside')).toBeNull();
    expect(dayIn('settings')).toBeNull();
  });
});

describe('the counter', () => {
  beforeEach(() => {
    store.held = {};
    store.full = false;
  });
  afterEach(() => vi.restoreAllMocks());

  it('loses no count that comes while another is written', async () => {
    const counter = openCounter(() => NOON);
    for (let times = 0; times < 5; times += 1) counter.count({ replies: 1 });
    await vi.waitFor(() => expect(store.held).toEqual({ 'trends:2026-11-22': { replies: 5 } }));
  });

  it('keeps what was refused for the next time', async () => {
    const shout = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const counter = openCounter(() => NOON);
    store.full = true;
    counter.count({ replies: 1 });
    await vi.waitFor(() => expect(shout).toHaveBeenCalled());
    store.full = false;
    await vi.waitFor(() => {
      counter.count({ named: 1 });
      expect(store.held).toMatchObject({ 'trends:2026-11-22': { replies: 1 } });
    });
  });

  it('puts a damaged day aside as it is', async () => {
    store.held['trends:2026-11-22'] = 'damaged';
    openCounter(() => NOON).count({ replies: 1 });
    await vi.waitFor(() =>
      expect(store.held).toEqual({ 'trends:2026-11-22': { replies: 1 }, 'trends:2026-11-22:aside': 'damaged' }),
    );
  });
});

describe('weeks', () => {
  const days = new Map<string, Tally>([
    ['2026-11-01', { replies: 1 }],
    ['2026-11-16', { replies: 2 }],
    ['2026-11-22', { replies: 3, 'prompt:names:shown': 1 }],
  ]);

  it('begin on Mondays, also over a change of the clocks', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(mondayOf('2026-10-25')).toBe('2026-10-19');
    const mondays = weeksOf(new Map([['2025-11-24', { replies: 1 }]]), '2026-11-22', 52).map(({ monday }) => monday);
    expect(new Set(mondays).size).toBe(52);
    expect(mondays.every((monday) => mondayOf(monday) === monday)).toBe(true);
  });

  it('go from the first that was counted to today’s, at least four', () => {
    const weeks = weeksOf(days, '2026-11-22', 12);
    expect(weeks.map(({ monday, tally }) => [monday, tally.replies ?? 0])).toEqual([
      ['2026-10-26', 1],
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      ['2026-11-16', 5],
    ]);
    expect(sumOf(weeks).replies).toBe(6);
    expect(weeksOf(new Map(), '2026-11-22', 12).length).toBe(4);
  });

  it('are a file for any spreadsheet', () => {
    expect(toCsv(new Map<string, Tally>([...days, ['2026-10-01', { 'hour:10': 1, 'hour:9': 2, '=cmd|x': 1 }]]))).toBe(
      [
        'day,replies,hour:9,hour:10,prompt:names:shown',
        '2026-10-01,0,2,1,0',
        '2026-11-01,1,0,0,0',
        '2026-11-16,2,0,0,0',
        '2026-11-22,3,0,0,1',
        '',
      ].join('\n'),
    );
  });
});

describe('dismissals in a row', () => {
  const ignore = (times: number, level: 'on' | 'quiet' | 'off', from: Dismissals = NO_DISMISSALS) => {
    let last = { dismissals: from, quieter: null as 'quiet' | 'off' | null };
    for (let time = 0; time < times; time += 1) last = ignoreOnce(last.dismissals, 'weak-close', level, '2026-11-22');
    return last;
  };

  it('make a rule quieter at the third, and switch it off at three more', () => {
    expect(ignore(2, 'on').quieter).toBeNull();
    const quiet = ignore(3, 'on');
    expect(quiet.quieter).toBe('quiet');
    expect(ignore(2, 'quiet', quiet.dismissals).quieter).toBeNull();
    expect(ignore(3, 'quiet', quiet.dismissals).quieter).toBe('off');
  });

  it('begin anew when a rewrite was taken', () => {
    expect(ignore(2, 'on', heed(ignore(2, 'on').dismissals, 'weak-close')).quieter).toBeNull();
  });

  it('are listed only while the agent has not set the rule otherwise', () => {
    const { dismissals } = ignore(3, 'on');
    expect(stillQuieted(dismissals, { 'weak-close': 'quiet' })).toEqual([
      { rule: 'weak-close', level: 'quiet', day: '2026-11-22' },
    ]);
    expect(stillQuieted(dismissals, {})).toEqual([]);
    expect(stillQuieted(takeOver(dismissals, 'weak-close'), { 'weak-close': 'quiet' })).toEqual([]);
  });

  it('that were stored damaged leave the sound ones', () => {
    const stored = { runs: { a: 2, b: 'x' }, quieted: { a: { level: 'quiet', day: '2026-11-22' }, b: 3 } };
    expect(dismissalsIn(stored)).toEqual({ runs: { a: 2 }, quieted: { a: { level: 'quiet', day: '2026-11-22' } } });
    expect(dismissalsIn('x')).toEqual(NO_DISMISSALS);
  });
});

describe('the first draft', () => {
  const written = 'Dear customer, we apologise for the inconvenience and will send one soon.';
  const type = (draft: FirstDraft, text: string): void => {
    for (let end = 1; end <= text.length; end += 3) draft.see(text.slice(0, end));
    draft.see(text);
  };

  it('is what stands there while nobody goes back', () => {
    const draft = new FirstDraft();
    type(draft, written);
    draft.see(`${written.slice(0, -5)}later.`);
    expect(draft.text).toBe(`${written.slice(0, -5)}later.`);
  });

  it('is what stood there before the agent went back, and stays it', () => {
    const draft = new FirstDraft();
    type(draft, written);
    draft.see(`Hi María${written.slice(13)}`);
    draft.see('Hi María, a new one leaves today, two days before the birthday it is for.');
    expect(draft.text).toBe(written);
  });

  it('is what stood there before a suggestion was taken, and begins anew with an empty composer', () => {
    const draft = new FirstDraft();
    type(draft, written);
    draft.fix();
    draft.see(`${written} Priya`);
    expect(draft.text).toBe(written);
    draft.see('');
    type(draft, 'Second one.');
    expect(draft.text).toBe('Second one.');
  });
});
