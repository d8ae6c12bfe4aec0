import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuestions, isAnswered } from '../src/review/listening/questions';
import { findStakes } from '../src/review/listening/stakes';
import { findTold } from '../src/review/listening/told';
import { findTried } from '../src/review/listening/tried';
import { reflect } from '../src/review/rewrite/reflect';
import { readDraft } from '../src/review/text/draft-facts';
import { normalise } from '../src/review/text/normalise';
import { readTicket } from '../src/review/text/ticket-facts';
import type { Message, Ticket } from '../src/review/types';

const ticketOf = (...messages: readonly (string | Message)[]): Ticket => ({
  channel: 'email',
  customer: {},
  agent: {},
  messages: messages.map((one) => (typeof one === 'string' ? { from: 'customer', text: one } : one)),
});
const quotes = (...messages: readonly (string | Message)[]): readonly string[] =>
  findQuestions(ticketOf(...messages)).map(({ quote }) => quote);

const answers = (says: string, reply: string): readonly boolean[] => {
  const facts = readTicket(ticketOf(says));
  const draft = readDraft({ text: reply, mode: 'reply' }, normalise(reply).text, facts, 'Sam');
  return facts.questions.map((question) => isAnswered(question, draft));
};

describe('questions', () => {
  it('splits one sentence into its questions', () => {
    expect(quotes('Where is my parcel, and can I change the address?')).toEqual([
      'Where is my parcel',
      'can I change the address?',
    ]);
  });
  it('finds the indirect ones', () => {
    expect(quotes('I was wondering whether the lid fits the old kettle.')).toEqual([
      'whether the lid fits the old kettle.',
    ]);
    expect(quotes('Please tell me when the fitter comes.')).toEqual(['when the fitter comes.']);
    expect(quotes("I'd like to know if my wife can drive.")).toEqual(['if my wife can drive.']);
  });
  it('sets rhetorical and social ones aside', () => {
    expect(quotes('Is this a joke?')).toEqual([]);
    expect(quotes('How are you?')).toEqual([]);
    expect(quotes('Are you kidding me?!')).toEqual([]);
  });
  it('leaves out what an agent has answered since', () => {
    expect(quotes('When do you open?', { from: 'agent', text: 'At nine.' }, 'Thanks, got it.')).toEqual([]);
  });
});

describe('answers', () => {
  it.each([
    ['Can you cancel my order?', 'Cancelled, nothing more to pay.', [true]],
    ['When will I be refunded?', "I've processed it.", [false]],
    ['When will I be refunded?', 'On Friday.', [true]],
    ['Why was I charged twice?', "I've refunded one charge.", [false]],
    ['Where is it?', 'Which of the two parcels do you mean?', [true]],
    ['Do the glasses come washed? And what time do you come?', 'We come at nine.', [false, true]],
    ['How do I export the invoices?', 'Have you checked our help centre?', [false]],
  ] as const)('%s – %s', (says, reply, expected) => {
    expect(answers(says, reply)).toEqual(expected);
  });
});

describe('stakes, steps and facts', () => {
  it('finds what waits for nobody, and not the trade’s own nouns', () => {
    expect(findStakes(ticketOf("It's for my daughter's birthday on Saturday.")).map(({ kind }) => kind)).toEqual([
      'event',
    ]);
    expect(findStakes(ticketOf('The handle of my wedding mug came off.'))).toEqual([]);
    expect(findStakes(ticketOf('I want to change my flight to the 20th.'))).toEqual([]);
    expect(findStakes(ticketOf('My rent is due tomorrow.'))[0]?.private).toBe(true);
  });
  it('collects steps that were taken, not those that were not', () => {
    expect(findTried(ticketOf('I cleared the cache and restarted the router.')).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['clear', 'restart']),
    );
    expect(findTried(ticketOf("I haven't reset the box."))).toEqual([]);
  });
  it('collects an agent’s step that did not help', () => {
    const thread = ticketOf('E2 again.', { from: 'agent', text: 'Please reset the thermostat.' }, 'Still E2.');
    expect(findTried(thread)).toContainEqual(expect.objectContaining({ verb: 'reset', by: 'agent' }));
  });
  it('collects what was told', () => {
    const told = findTold(
      ticketOf({ from: 'customer', text: 'Order number 55102, see here.', attachments: ['a.png'] }),
    );
    expect(told).toContainEqual({ kind: 'order', value: '55102' });
    expect(told).toContainEqual({ kind: 'screenshot', value: 'a.png' });
  });
});

describe('reflection', () => {
  const said = (text: string) => reflect(readTicket(ticketOf(text)));
  it('gives back what happened and what is at stake', () => {
    expect(said("my kettle cracked again and mum's birthday is on Saturday")).toEqual({
      happened: 'Your kettle cracked again.',
      stake: "Your mum's birthday is on Saturday.",
      both: "Your kettle cracked again, and your mum's birthday is on Saturday.",
    });
  });
  it.each([
    'Your useless driver threw my parcel.',
    "I've lost my job and can't pay.",
    'My husband died and the phone is still charged.',
    'The kettle costs £40 and is broken twice.',
    'Is my kettle broken?',
    'My son broke the screen.',
    'My hearing aids are broken.',
    'The piano of my mother came with a broken leg.',
  ])('keeps to itself: %s', (text) => {
    expect(said(text).happened).toBeNull();
  });
});

it('takes any thread without a fault, and quotes only what was said', () => {
  const message = fc.record({
    from: fc.constantFrom('customer', 'agent', 'system', 'note') as fc.Arbitrary<Message['from']>,
    text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), (messages) => {
      const facts = readTicket(ticketOf(...messages));
      const text = facts.ticket.messages.map((one) => one.text).join('\n');
      for (const { quote } of [...facts.questions, ...facts.stakes]) expect(text).toContain(quote);
      reflect(facts);
    }),
    { numRuns: 150 },
  );
});
