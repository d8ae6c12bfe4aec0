import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import type { Draft, Message, Review, Ticket } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

const MEMORY = { salt: 0, replies: [], hardRun: [] };

const ticketOf = (says: string, rest: Partial<Ticket> = {}): Ticket => ({
  channel: 'email',
  customer: { name: 'María López' },
  agent: { name: 'Sam Reed' },
  messages: says === '' ? [] : [{ from: 'customer', text: says }],
  ...rest,
});

const reviewed = (says: string, text: string, rest: Partial<Ticket> = {}, mode: Draft['mode'] = 'reply'): Review =>
  review(ticketOf(says, rest), { text, mode }, { ...DEFAULTS, agent: { ...DEFAULTS.agent, name: 'Sam Reed' } }, MEMORY);

const rulesIn = (answer: Review): readonly string[] => answer.findings.map(({ rule }) => rule);

describe('sentences that must never break', () => {
  const REPORT = 'There was an error in my sales report, I saw it halfway through the board meeting.';
  it('a restated moment and a real question are no talk track', () => {
    const rules = rulesIn(
      reviewed(
        REPORT,
        "Hi María,\n\nI know how painful it can be in a meeting and realize halfway through that there's an error in the report. Did you export it as a PDF the night before or pull it up fresh on your mobile device?\n\nSam",
      ),
    );
    for (const rule of ['stock-phrase', 'stock-empathy', 'blame-customer', 'macro-unpersonalised'])
      expect(rules).not.toContain(rule);
  });
  it('sorry alone is not enough', () => {
    expect(rulesIn(reviewed('The app crashes.', "I'm really sorry you're having trouble."))).toContain(
      'sympathy-no-action',
    );
  });
  it('an owned action makes a validating phrase a good one', () => {
    const answer = reviewed(
      'The app crashes.',
      "I know how frustrating this must be, and I'm going to help sort it out as quickly as possible.",
    );
    expect(rulesIn(answer)).not.toContain('stock-empathy');
    expect(rulesIn(answer)).not.toContain('sympathy-no-action');
    expect(answer.findings.find(({ rule }) => rule === 'vague-when')?.severity ?? 'suggest').not.toBe('warn');
  });
  it('acting first and asking after is no friction', () => {
    expect(
      rulesIn(reviewed('Please refund my order.', 'Sure, I am processing it. May I know the reason for it?')),
    ).not.toContain('exit-friction');
  });
  it('after a death the rulebook draws bereavement-care, and nothing else is shown', () => {
    const answer = reviewed(
      'I bought this for my father, who died last week. Can I send it back?',
      'Hello,\n\nAs per our policy, returns are not possible after 30 days.\n\nSam',
    );
    expect(answer.findings.filter(({ shown }) => shown).map(({ rule }) => rule)).toEqual(['bereavement-care']);
  });
  it('taking the customer’s side is no blame', () => {
    expect(rulesIn(reviewed('I came late because of traffic.', "Honey, traffic isn't your fault."))).not.toContain(
      'blame-customer',
    );
  });
  it('help articles first is deflection', () => {
    expect(rulesIn(reviewed('How do I export?', 'Have you searched our help articles?'))).toContain('deflect-to-docs');
  });
});

describe('how loud a finding is', () => {
  const ORDER = ['info', 'suggest', 'warn'];
  // The second needs its offsets mapped back, the first does not.
  it.each(['Hi Mario,\n\nIt leaves today.', 'Hi Mario,\n\nIt’s leaving today.'])(
    'is bounded by its rule: %s',
    (text) => {
      const { findings } = reviewed('The kettle cracked.\nMaría', text);
      expect(findings.map(({ rule }) => rule)).toContain('name-wrong');
      for (const { rule, severity } of findings) {
        const own = RULES.find(({ id }) => id === rule)?.severity ?? 'info';
        expect(ORDER.indexOf(severity), rule).toBeLessThanOrEqual(ORDER.indexOf(own));
      }
    },
  );
});

describe('drafts that are hard to read', () => {
  const WORD = 'kettle ';
  it.each([
    ['empty', ''],
    ['blank', ' \n\n '],
    ['emoji only', '😀🎉👍🏽👨‍👩‍👧'],
    ['right to left', 'שלום מריה, ההזמנה שלך בדרך ותגיע מחר בבוקר. תודה רבה על הסבלנות שלך.'],
    ['Chinese', '您好，您的订单已经发出，预计明天到达。如有任何问题请联系我们。'],
    ['ten thousand words', `Hi María,\n\n${`${WORD.repeat(12)}left today. `.repeat(800)}\n\nSam`],
    ['one word of fifty thousand letters', 'a'.repeat(50_000)],
    ['lone surrogates', 'Hi \ud800 María \udc00, it left today.'],
    ['only punctuation', '?!?!…—,,,,"\'\'"'.repeat(200)],
  ])('%s is read without an error, and offsets fit', (_, text) => {
    const answer = reviewed('My kettle cracked. When will a new one come?', text);
    for (const { start, end, quote } of answer.findings) if (quote !== '') expect(text.slice(start, end)).toBe(quote);
  });
  it('another language draws names and placeholders only', () => {
    const answer = reviewed(
      'Mi hervidor se ha roto.',
      'Hola {{first_name}},\n\nmuchas gracias por su mensaje y por su paciencia. El hervidor nuevo sale hoy de nuestro almacén y llega el viernes.\n\nSam',
    );
    expect(answer.silence).toBe('other-language');
    expect(rulesIn(answer)).toContain('name-placeholder-left');
    for (const rule of rulesIn(answer)) expect(rule).toMatch(/^name-/);
  });
  it.each(['note', 'unknown'] as const)('nothing is found in a draft of mode %s', (mode) => {
    const answer = reviewed(
      'I am FURIOUS!!',
      'Dear customer, thank you for contacting us. We apologise for any inconvenience.',
      {},
      mode,
    );
    expect(answer.findings).toEqual([]);
    expect(answer.closing).toEqual([]);
  });
});

const message = (): fc.Arbitrary<Message> =>
  fc.record({
    from: fc.constantFrom('customer', 'agent', 'note', 'system'),
    text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  });

describe('any ticket and any draft', () => {
  it('is answered without an error; quotes are what they say; the answer is always the same', () => {
    fc.assert(
      fc.property(
        fc.array(message(), { maxLength: 6 }),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 20, mode: 'sentences' })),
        fc.string({ maxLength: 30 }),
        (messages, text, name) => {
          const ask = (): Review => reviewed('', text, { messages, customer: { name } });
          const answer = ask();
          for (const finding of answer.findings) {
            expect(finding.start).toBeLessThanOrEqual(finding.end);
            expect(finding.end).toBeLessThanOrEqual(text.length);
            if (finding.quote !== '') expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
          }
          expect(ask()).toEqual(answer);
        },
      ),
      { numRuns: 150 },
    );
  });
});
