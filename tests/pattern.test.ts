import { describe, expect, it } from 'vitest';
import { pattern } from '../src/review/text/pattern';

const CLASSES = { team: 'billing support customer_care', vague: '@soonish shortly', soonish: 'soon asap' };
const found = (line: string, text: string): string | null => {
  const span = pattern([line], CLASSES).find(text);
  return span && text.slice(span.start, span.end);
};

describe('the pattern notation', () => {
  it.each([
    ['alternatives', 'hi|hello there', 'oh hello there', 'hello there'],
    ['a phrase inside an alternative', 'thank_you|thanks for that', 'thank you for that', 'thank you for that'],
    ['an optional word that is there', 'i really? mean it', 'i really mean it', 'i really mean it'],
    ['an optional word that is not', 'i really? mean it', 'i mean it', 'i mean it'],
    ['an optional first word', 'please? do call', 'do call', 'do call'],
    ['a hanging contraction', "i will|'ll call", "i'll call", "i'll call"],
    ['the long form of it', "i will|'ll call", 'i will call', 'i will call'],
    ['an apostrophe left out in the text', "don't worry", 'dont worry', 'dont worry'],
    ['a hyphen left out in the text', 'e-mail me', 'email me', 'email me'],
    ['a hyphen written as a space', 'e-mail me', 'e mail me', 'e mail me'],
    ['any ending', 'refund* it', 'refunding it', 'refunding it'],
    ['any beginning', 'i *ed it', 'i mailed it', 'i mailed it'],
    ['a word class', 'our @team', 'our customer care', 'our customer care'],
    ['a class inside a class', 'very @vague', 'very asap', 'very asap'],
    ['a class among alternatives', '@team|nobody knows', 'nobody knows', 'nobody knows'],
    ['a gap', 'we ~2 call', 'we will surely call', 'we will surely call'],
    ['a gap with a least length', 'we ~1-2 call', 'we will call', 'we will call'],
    ['a gap at the start', '~1 call me', 'please call me', 'please call me'],
    ['a number', 'within # days', 'within 3 days', 'within 3 days'],
    ['an amount', 'pay #', 'pay $36.50', 'pay $36.50'],
    ['a forbidden next word', 'i !will|shall call', 'i call', 'i call'],
    ['the start of the sentence', '^ done', '  "done, finally', '  "done'],
    ['the end of the sentence', 'bye $', 'well, bye!', 'bye!'],
    ['letters to choose from', 'apologi[sz]e', 'we apologize', 'apologize'],
    ['a comma and a quote between words', 'that is all', 'that, "is all', 'that, "is all'],
    ['letters beyond English', 'à bientôt', 'alors à bientôt', 'à bientôt'],
  ])('finds %s', (_, line, text, match) => {
    expect(found(line, text)).toBe(match);
  });

  it.each([
    ['a gap that is too long', 'we ~1 call', 'we will surely call'],
    ['a gap that is too short', 'we ~1-2 call', 'we call'],
    ['a forbidden next word', 'i !will|shall call', 'i will call'],
    ['a word inside another', 'art', 'start artful'],
    ['a start that is none', '^ done', 'well done'],
    ['an end that is none', 'bye $', 'bye for now'],
    ['a letter more', 'café', 'cafés'],
  ])('does not find %s', (_, line, text) => {
    expect(found(line, text)).toBeNull();
  });

  it('takes the first place, and there the earlier line', () => {
    const greeting = pattern(['good day', 'good', 'day'], CLASSES);
    expect(greeting.all('a good day, a day')).toEqual([
      { start: 2, end: 10 },
      { start: 14, end: 17 },
    ]);
    expect(greeting.find('a good day, a day', 3)).toEqual({ start: 7, end: 10 });
  });

  it('finds in a text that was read before the pattern was', () => {
    expect(pattern(['kettle']).test('the lid of my kettle')).toBe(true);
    expect(pattern(['lid of']).test('the lid of my kettle')).toBe(true);
  });

  it('names a class that is not there', () => {
    expect(() => pattern(['@nobody']).test('x')).toThrow('@nobody');
  });

  it.each([
    ['dashes', '- '],
    ['hyphens in a word', 'x-'],
    ['apostrophes in a word', "x'"],
  ])('does not try every way to cut a line of %s', (_name, piece) => {
    // Two gaps and a miss: without keeping what failed, forty pieces took most of a minute.
    expect(found('a ~6 b ~6 d', `a ${piece.repeat(200)} b ${piece.repeat(200)} c`)).toBeNull();
  });

  it.each([
    ['word by word', '# ~6 #|b ~6 d'],
    // What holds more than words is made an expression.
    ['as an expression', '#|n/a ~6 #|b ~6 d'],
  ])('does not try every way to cut a row of digits and hyphens, %s', (_name, line) => {
    expect(found(line, `1 ${'1-'.repeat(60)} c`)).toBeNull();
  });

  it('takes a word with hyphens for one, and goes on inside of one', () => {
    expect(found('my ~1 holiday', 'my well-deserved holiday')).toBe('my well-deserved holiday');
    expect(found('my ~2 visa', 'my new tourist-visa')).toBe('my new tourist-visa');
    expect(found('my ~1 holiday', 'my well deserved holiday')).toBeNull();
  });
});
