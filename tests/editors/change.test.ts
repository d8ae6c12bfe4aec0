import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, endInsideLine, trimChange } from '../../src/composer/change';

/** Drafts with what is easily cut in two: surrogate pairs, joined emoji, accents, line breaks, chips. */
const piece = fc.constantFrom(
  'a',
  'sorry',
  ' ',
  '\n',
  '\n\n',
  '👍🏽',
  '👩‍👩‍👧',
  'e\u0301',
  '’s',
  '.',
  '\uFFFC',
  '\u00A0',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const change = fc.tuple(text, text, text, text).map(([head, old, tail, by]) => ({
  before: head + old + tail,
  change: { start: head.length, end: head.length + old.length, text: by },
}));

describe('a change cut down to what differs', () => {
  it('gives the same text, within the same span', () => {
    fc.assert(
      fc.property(change, ({ before, change }) => {
        const least = trimChange(before, change);
        expect(applyChange(before, least)).toBe(applyChange(before, change));
        expect(least.start).toBeGreaterThanOrEqual(change.start);
        expect(least.end).toBeLessThanOrEqual(change.end);
        expect(least.start).toBeLessThanOrEqual(least.end);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same text where it must end inside a line', () => {
    fc.assert(
      fc.property(change, ({ before, change }) => {
        const least = endInsideLine(before, trimChange(before, change));
        expect(applyChange(before, least)).toBe(applyChange(before, change));
      }),
      { numRuns: 2000 },
    );
  });

  it('is nothing where nothing differs', () => {
    expect(trimChange('Hi Ana, bye', { start: 3, end: 6, text: 'Ana' })).toMatchObject({ text: '' });
  });

  it('keeps words, emoji and accented letters whole', () => {
    expect(trimChange('really', { start: 0, end: 6, text: 'truly' })).toEqual({ start: 0, end: 6, text: 'truly' });
    expect(trimChange('ok 👍🏽', { start: 0, end: 7, text: 'ok 👍🏿' })).toEqual({ start: 3, end: 7, text: '👍🏿' });
    expect(trimChange('are sorry for', { start: 0, end: 13, text: 'are so sorry for' })).toEqual({
      start: 4,
      end: 4,
      text: 'so ',
    });
  });
});
