import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitHead, likelihood, type Row } from '../scripts/mood/fit';
import { printOfTexts } from '../scripts/mood/main';
import { readExamples } from '../scripts/mood/texts';
import { weigh } from '../src/review/mood/learned';
import { hear } from '../src/review/mood/mood';
import { signsIn } from '../src/review/mood/signs';
import { HEADS, SIGNS } from '../src/review/phrases/mood-weights';

const CASES = 'tests/cases';
const heard = (text: string) =>
  hear({ channel: 'email', customer: {}, agent: {}, messages: [{ from: 'customer', text }] });

describe('what the mood’s weights were learned from', () => {
  it('are the texts as they stand: npm run train:mood', () => {
    expect(readFileSync('src/review/phrases/mood-weights.ts', 'utf8')).toContain(printOfTexts(CASES));
  });

  it('has each level, emotion and flag, in a form that is checked', () => {
    const examples = readExamples(CASES);
    for (const head of HEADS.slice(3)) {
      const name = head.replace(/^flag /, '');
      const having = examples.filter(({ emotion, flags }) => emotion === name || flags.includes(name));
      expect(having.length, head).toBeGreaterThan(50);
    }
    expect(new Set(examples.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('the signs of a sentence', () => {
  it('are its words’ stems, their classes, and each two in a row', () => {
    expect(signsIn('my mum called twice').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['my', 'mum', '@kin', 'my @kin', '^ my', '@kin @wrote']),
    );
  });

  it('stand where the words do', () => {
    const [, , third] = signsIn('so 🎉 !!').filter(({ key }) => !key.includes(' '));
    expect(third?.key).toBe('@glad_face');
    for (const { start, end } of signsIn('never again, please')) expect(end).toBeGreaterThan(start);
  });

  it('are no more than a text has, whatever it is', () => {
    expect(signsIn('')).toEqual([]);
    expect(signsIn('￼￼ \n\t')).toEqual([]);
  });
});

describe('weighing', () => {
  it('has a weight for no head that isn’t there', () => {
    const last = String.fromCharCode('a'.charCodeAt(0) + HEADS.length - 1);
    expect(SIGNS.split('\n').filter((line) => !new RegExp(`^\\S[^\\t]*\\t(?:[a-${last}]-?\\d+)+$`).test(line))).toEqual(
      [],
    );
  });

  it('shows the customer’s own words for what it finds', () => {
    const { sentences, circumstances } = heard(
      'You people have wasted three weeks of my life and I am sick of the excuses.',
    );
    const words = weigh(sentences, circumstances).words('anger', 3);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words)
      expect('you people have wasted three weeks of my life and i am sick of the excuses.').toContain(
        word.toLowerCase(),
      );
  });

  it('stays between none and all for a text of signs nobody has seen', () => {
    const { sentences, circumstances } = heard('Qwrt zxcvb, plmnb ðßŋ.');
    for (const head of HEADS) {
      const likely = weigh(sentences, circumstances).of(head);
      expect(likely).toBeGreaterThan(0);
      expect(likely).toBeLessThan(1);
    }
  });
});

describe('learning', () => {
  const row = (...signs: number[]): Row => ({
    signs: Int32Array.from(signs),
    volume: 1,
    circumstances: new Float64Array(1),
  });
  const rows = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? row(0, 2) : row(1, 2)));
  const isSo = rows.map((_, index) => index % 2 === 0);

  it('tells apart what its signs tell apart, and leaves out a sign that tells nothing', () => {
    const weights = fitHead(rows, isSo, 3, 1e-3);
    expect(likelihood(row(0), weights)).toBeGreaterThan(0.8);
    expect(likelihood(row(1), weights)).toBeLessThan(0.2);
    expect(weights.signs[2]).toBeCloseTo(0, 5);
  });

  it('gives the same weights for the same texts', () => {
    expect(fitHead(rows, isSo, 3, 1e-3)).toEqual(fitHead(rows, isSo, 3, 1e-3));
  });
});
