import { describe, expect, it } from 'vitest';
import { readCases } from '../scripts/evaluate/cases';
import { hash, passedBy, tryUnit, unitsOfCases, unitsOfExamples } from '../scripts/evaluate/metamorphic';
import { COSMETIC } from '../scripts/evaluate/transforms';
import { review } from '../src/review/review';
import { findMasks } from '../src/review/text/mask';
import { splitSentences } from '../src/review/text/sentences';
import type { Mood } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

/** One unit in so many, each with so many of the cosmetic changes: all of them take minutes. `npm run evaluate -- --changes` tries them. */
const UNITS = 12;
const CHANGES = 3;

const names = Object.keys(COSMETIC);
const units = [...unitsOfExamples(), ...unitsOfCases(readCases('tests/cases'))].filter(
  ({ id }) => hash(id) % UNITS === 0,
);
const trials = units.flatMap((unit) => {
  const first = hash(`${unit.id} change`) % names.length;
  const wanted = Array.from({ length: CHANGES }, (_, step) => names[(first + step * 2) % names.length]);
  return tryUnit(unit, (name) => wanted.includes(name));
});
const passed = Object.entries(passedBy(trials));

describe('a fault that is not the agent’s own sentence any more', () => {
  it.each(passed.filter(([, { kind }]) => kind === 'mask'))('%s: the rule falls silent', (_, { n, failures }) => {
    expect(n).toBeGreaterThan(20);
    expect(failures).toEqual([]);
  });
});

describe('a change that changes nothing', () => {
  it.each(passed.filter(([, { kind }]) => kind === 'cosmetic'))('%s', (_, { ok, n, failures }) => {
    // A small sample may hold one of the three in a hundred that are allowed.
    expect(n - ok, failures.join('\n')).toBeLessThanOrEqual(Math.max(1, Math.floor(n * 0.03)));
  });
});

const moodOf = (text: string): Mood =>
  review(
    { channel: 'email', customer: {}, agent: {}, messages: [{ from: 'customer', text }] },
    { text: '', mode: 'reply' },
    DEFAULTS,
    { salt: 0, replies: [], hardRun: [] },
  ).mood;

describe('a feeling that is denied', () => {
  it.each(['furious', 'angry', 'annoyed', 'worried', 'frustrated'])('“not %s” is calm', (word) => {
    expect(moodOf(`I am very ${word}. The parcel came on Monday.`).level).toBeGreaterThan(0);
    expect(moodOf(`I am not ${word} at all. The parcel came on Monday.`).level).toBe(0);
  });
});

const spoken = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences, and lines that a mail program wrapped', () => {
  it('go on after a full line with a small letter, a name, a number, or an I', () => {
    const wrapped =
      'The replacement for the cracked kettle is on its way to you and on\nFriday it will be with your mother in the afternoon, as I have told\nMr Okafor.';
    expect(spoken(wrapped)).toEqual([wrapped]);
  });
  it('end where their writer ended them', () => {
    expect(spoken('The kettle left our house this morning and it is with the courier now\nSam')).toHaveLength(2);
    expect(spoken('Here is what I found in the log of your account on Monday:\nThe fee was taken twice.')).toHaveLength(
      2,
    );
  });
  it('keep a picture with the sentence before it', () => {
    expect(spoken('All done. 🎉 Ana, the lid is on its way! 📦 It comes on Friday.')).toEqual([
      'All done. 🎉',
      'Ana, the lid is on its way! 📦',
      'It comes on Friday.',
    ]);
  });
  it('may stand in the middle of a quotation, or of the line above one', () => {
    const quoted = 'You wrote "the kettle cracked again and I am not\ngoing to wait", and I see why.';
    expect(findMasks(quoted, new Set()).map(({ start, end }) => quoted.slice(start, end))).toEqual([
      '"the kettle cracked again and I am not\ngoing to wait"',
    ]);
    const above =
      'It left today.\n\nOn Tue, 3 March 2026 at 10:14, Tom Okafor\n<tom@mail.example> wrote:\nWhere is it?';
    expect(findMasks(above, new Set()).some(({ kind, end }) => kind === 'pasted' && end === above.length)).toBe(true);
  });
});
