import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMood } from '../src/review/mood/mood';
import { normalise } from '../src/review/text/normalise';
import type { Message, Ticket } from '../src/review/types';

const ticketOf = (...texts: readonly string[]): Ticket => ({
  channel: 'email',
  customer: {},
  agent: {},
  messages: texts.map((text) => ({ from: 'customer', text })),
});
const moodOf = (...texts: readonly string[]) => readMood(ticketOf(...texts));

describe('how a customer writes', () => {
  it.each([
    ['Please send the invoice for May.', 0],
    ['The lid is missing. Could you send one?', 1],
    ["I'm furious. Four calls, three weeks, and nobody answers.", 2],
    ['You lied to me, this is a disgrace, and my lawyer will see you in court.', 3],
  ] as const)('%s → level %i', (text, level) => {
    expect(moodOf(text).level).toBe(level);
  });

  it('takes a negated feeling at its word', () => {
    expect(moodOf('I am not angry. Which size fits?').level).toBeLessThan(moodOf('I am angry. Which size fits?').level);
  });

  it.each([
    ['I am very disappointed. The parcel came on Monday.', 2, 'disappointment'],
    ["I'm really disappointed with this.", 2, 'disappointment'],
    ["I'm not angry, just disappointed.", 1, 'disappointment'],
    ['I have never been so angry.', 2, 'anger'],
    ['This has left us heartbroken.', 2, 'disappointment'],
    ['I was not disappointed.', 0, 'neutral'],
  ] as const)('weighs a plain word for a feeling: %s', (text, level, emotion) => {
    expect(moodOf(text)).toMatchObject({ level, emotion });
  });

  it('reads capitals as a habit where nothing is wrong', () => {
    expect(moodOf('GOOD AFTERNOON. PLEASE SEND YOUR SPRING CATALOGUE TO ME AND MY SISTER.').level).toBe(0);
  });

  it('does not hear anger in what is quoted', () => {
    expect(moodOf('> you useless idiot\n\nThat is what he wrote. Which form do I use?').flags).not.toContain('abuse');
  });

  it('forgets anger that was answered, and keeps a death', () => {
    const later: readonly Message[] = [
      { from: 'customer', text: 'My brother died and this is a disgrace, I am furious.' },
      { from: 'agent', text: "I'm so sorry." },
      { from: 'customer', text: 'The number is 0151 555 0148.' },
    ];
    const mood = readMood({ ...ticketOf(), messages: later });
    expect(mood.flags).toEqual(['grief']);
    expect(mood.level).toBe(3);
  });

  it('knows a death from a dead battery, a deadline and an old story', () => {
    expect(moodOf('My father died on Sunday.').flags).toContain('grief');
    expect(moodOf('My phone died after two months.').flags).not.toContain('grief');
    expect(moodOf('My grandad died years ago and left me this watch.').flags).not.toContain('grief');
    expect(moodOf('The bike is wicked, I nearly died laughing.').level).toBe(0);
  });

  it('tells an insult to the reader from one to somebody else', () => {
    expect(moodOf("you're a useless idiot").flags).toContain('abuse');
    expect(moodOf('Your driver is an idiot.').flags).not.toContain('abuse');
    expect(moodOf("I'm an idiot, I forgot the password.").flags).not.toContain('abuse');
  });

  it('never takes a withdrawn donation for despair', () => {
    expect(moodOf("Since I'm retired I can't go on giving the 20 euros.").flags).not.toContain('selfharm');
    expect(moodOf("I don't want to live any more.").flags).toContain('selfharm');
  });

  it('answers any text, and shows only words that stand in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), (texts) => {
        const mood = moodOf(...texts);
        const said = texts.map((text) => normalise(text).text).join('\n');
        expect([0, 1, 2, 3]).toContain(mood.level);
        expect(mood.words.length).toBeLessThanOrEqual(5);
        for (const word of mood.words) expect(said).toContain(word);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a thread of a thousand messages as fast as a short one', () => {
    const many = Array.from(
      { length: 1000 },
      (_, index): Message => ({
        from: index % 2 === 0 ? 'customer' : 'agent',
        text: 'The lid of my kettle is cracked again and I have written three times about it.',
      }),
    );
    readMood(ticketOf('The lid is cracked.'));
    // The processor's time, in µs: what else runs on the machine doesn't count.
    const start = process.cpuUsage();
    readMood({ ...ticketOf(), messages: many });
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});
