import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitHead, likelihood, type Row } from '../scripts/mood/fit';
import { printOf } from '../scripts/mood/main';
import { readExamples } from '../scripts/mood/texts';
import { weigh } from '../src/review/mood/learned';
import { hear, readMood } from '../src/review/mood/mood';
import { signsIn } from '../src/review/mood/signs';
import { HEADS, SIGNS } from '../src/review/phrases/mood-weights';
import { STOP_WORDS } from '../src/review/phrases/vocabulary';
import type { Message, Ticket } from '../src/review/types';

const CASES = 'tests/cases';
const ticketOf = (...messages: readonly Message[]): Ticket => ({ channel: 'email', customer: {}, agent: {}, messages });
const said = (text: string): Message => ({ from: 'customer', text });
const moodOf = (...texts: readonly string[]) => readMood(ticketOf(...texts.map(said)));
const leaningsOf = (text: string) => {
  const { sentences, circumstances } = hear(ticketOf(said(text)));
  return weigh(sentences, circumstances);
};

describe('what the mood’s weights were learned from', () => {
  const examples = readExamples(CASES);

  it('are the texts as they stand, read as they are read now: npm run train:mood', () => {
    expect(readFileSync('src/review/phrases/mood-weights.ts', 'utf8')).toContain(printOf(examples));
  });

  it('has each level, emotion and flag often', () => {
    for (const head of HEADS.slice(3)) {
      const name = head.replace(/^flag /, '');
      const having = examples.filter(({ emotion, flags }) => [emotion, ...flags].some((one) => one === name));
      expect(having.length, head).toBeGreaterThan(50);
    }
    expect(new Set(examples.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('has no frozen message', () => {
    const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    const linesIn = (folder: string): readonly string[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'));
    const frozen = new Set(
      linesIn(`${CASES}/frozen`).flatMap((line) =>
        (JSON.parse(line) as { input: { messages?: { text: string }[] } }).input.messages?.map(({ text }) =>
          bare(text),
        ),
      ),
    );
    expect(frozen.size).toBeGreaterThan(500);
    const learned = linesIn(`${CASES}/mood-texts`).map((line) => (JSON.parse(line) as { t: string }).t);
    expect(learned.filter((text) => frozen.has(bare(text)))).toEqual([]);
  });
});

describe('the signs of a sentence', () => {
  const keysIn = (sentence: string): readonly string[] => signsIn(sentence).map(({ key }) => key);

  it('are its words’ stems, their classes, and each two in a row', () => {
    expect(keysIn('my mum called twice')).toEqual(
      expect.arrayContaining(['my', 'mum', '@kin', 'my @kin', '^ my', '@kin @wrote']),
    );
  });

  it('are marked where they are taken back', () => {
    const keys = keysIn('i am not angry');
    expect(keys).toContain('!angry');
    expect(keys).not.toContain('angry');
  });

  it('keep “I’ll” from ill and “she’d” from a shed', () => {
    expect(keysIn("i'll ask, she'd know")).toEqual(expect.arrayContaining(["i'll", "she'd"]));
  });

  it('stand where the words do', () => {
    const text = 'so 🎉 !! never again, mum';
    const places = signsIn(text).map(({ key, start, end }) => [key, text.slice(start, end)]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['@glad_face', '🎉'],
        ['!!', '!!'],
        ['never again', 'never again'],
        ['!again', 'again'],
        ['again @kin', 'again, mum'],
      ]),
    );
  });

  it('join nothing over what was masked', () => {
    expect(keysIn('my                  broken lid')).not.toContain('my broken');
  });

  it('are none in nothing', () => {
    expect(signsIn('')).toEqual([]);
    expect(signsIn('\u{fffc} \ud800 \n\t')).toEqual([]);
  });
});

describe('weighing', () => {
  it('has a weight for no head that isn’t there', () => {
    const last = String.fromCharCode('a'.charCodeAt(0) + HEADS.length - 1);
    const isEntry = new RegExp(`^\\S[^\\t]*\\t(?:[a-${last}]-?\\d+)+$`);
    expect(SIGNS.split('\n').filter((line) => !isEntry.test(line))).toEqual([]);
  });

  it('shows words of the customer’s that say something', () => {
    const text =
      'Three weeks of excuses from your shop and I am sick of the lies, you have wasted my time and my money.';
    const words = HEADS.flatMap((head) => leaningsOf(text).words(head, 9));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(text).toContain(word);
      expect(STOP_WORDS.split(/\s+/)).not.toContain(word.toLowerCase());
    }
    expect(new Set(leaningsOf(`${text} ${text}`).words('anger', 9)).size).toBe(
      leaningsOf(`${text} ${text}`).words('anger', 9).length,
    );
  });

  it('shows no word that only takes back', () => {
    const text =
      "I don't want to be difficult, but it is my mum's birthday on Saturday and I can't find anything else for her.";
    const words = HEADS.flatMap((head) => leaningsOf(text).words(head, 9)).map((word) => word.toLowerCase());
    for (const bare of ["i don't", "don't", "i can't", "can't"]) expect(words).not.toContain(bare);
  });

  it.each([
    [
      'Buenos días, quisiera saber si la mesa de roble está disponible en color blanco y cuánto cuesta el envío a Sevilla.',
    ],
    [
      'Guten Tag, könnten Sie mir bitte sagen, ob der Eichentisch auch in Weiß lieferbar ist und was der Versand kostet?',
    ],
    ['INFO 10:31:02 worker-7 flush ok rows=4410 lag=12 INFO 10:31:03 worker-8 flush ok rows=4102 lag=9 '.repeat(8)],
    ['Qwrt zxcvb, plmnb ðßŋ. '.repeat(30)],
  ])('leaves alone what it can’t read: %s', (text) => {
    expect(moodOf(text)).toMatchObject({ level: 0, emotion: 'neutral', flags: [] });
  });
});

describe('what the lists heard, and the weights didn’t', () => {
  const PLAIN =
    'I ordered the green lamp with the brass foot on Monday, and I would like to know which of the two bulbs goes with it.';

  it.each(['I will kill myself if this is not sorted.', "I don't want to live any more."])('stands: %s', (sentence) => {
    expect(moodOf(`${PLAIN} ${sentence} Please send the bill to my new address in Leeds.`)).toMatchObject({
      level: 3,
      flags: expect.arrayContaining(['selfharm']),
    });
  });

  it('stands where it was told before', () => {
    const mood = readMood(
      ticketOf(said('My husband died on Sunday.'), { from: 'agent', text: "I'm so sorry." }, said(PLAIN)),
    );
    expect(mood).toMatchObject({ level: 3, emotion: 'grief', flags: ['grief'] });
  });

  it('is the whole of it where there are few words or none', () => {
    expect(readMood(ticketOf())).toMatchObject({ level: 0, emotion: 'neutral', flags: [], words: [] });
    expect(readMood(ticketOf({ from: 'agent', text: 'Hello' }))).toMatchObject({ level: 0, flags: [] });
  });

  it('is never gladness beside a danger', () => {
    const mood = moodOf(
      `Thank you for everything, you were all so kind to me. I am going to kill myself tonight. ${PLAIN}`,
    );
    expect(mood).toMatchObject({ level: 3, emotion: 'anxiety' });
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

  it('keeps fewer signs the more each costs', () => {
    const kept = (penalty: number): number => fitHead(rows, isSo, 3, penalty).signs.filter((one) => one !== 0).length;
    expect(kept(0.5)).toBe(0);
    expect(kept(1e-3)).toBeGreaterThan(0);
  });
});
