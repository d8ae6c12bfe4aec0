import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TICKETS } from '../src/practice/tickets';
import { isAnswered } from '../src/review/listening/questions';
import { readDraft } from '../src/review/text/draft-facts';
import { normalise } from '../src/review/text/normalise';
import { readTicket } from '../src/review/text/ticket-facts';
import type { Message } from '../src/review/types';

type Said = Pick<Message, 'from' | 'text'>;

/** Each question the customer has asked, and whether the reply answers it. */
const answers = (messages: readonly Said[], reply: string): Record<string, boolean> => {
  const facts = readTicket({
    channel: 'email',
    customer: {},
    agent: {},
    messages: messages.map(({ from, text }) => ({ from, text })),
  });
  const draft = readDraft({ text: reply, mode: 'reply' }, normalise(reply).text, facts, 'Sam');
  return Object.fromEntries(facts.questions.map((question) => [question.quote, isAnswered(question, draft)]));
};

/** Labelled by reading ticket and draft. */
const PRACTICE: Record<string, Record<string, boolean>> = {
  '48213': { 'When will a whole one arrive?': false, 'And what about the express fee?': true },
  '48214': { 'Can you get me in': false, 'can somebody run payroll for me?': false },
  '48215': { 'what I am meant to do,': false, 'whether the heating will be cut off.': false },
  '48216': { 'is there anything tonight??': true, 'and who pays for a hotel': false },
  '48217': { 'Is the money safe': false, 'do I have to file a police report?': false },
  '48218': {},
  '48219': {},
  '48220': {},
  '48221': {},
  '48222': { 'How do I make it stop talking': true, 'how do I make the letters bigger?': true },
  '48223': {
    'how this could happen': false,
    'what you do so that it never happens again, to him or to any child.': false,
  },
  '48224': {},
  '48225': { 'Has anybody read it?': false, 'What can I do now': false, 'by when?': false },
  '48226': { 'Is that right?': true },
  '48227': { 'and can it please be before 3?': false },
  '48228': { 'Is that a bug or am I holding it wrong?': false },
  '48229': { 'could the second one come back': false, 'is the fee mine to carry?': false },
  '48230': { 'has anyone looked at the photo': false, 'when do I get my £380?': false },
  '48231': { 'When does somebody come': false, 'is 13 degrees safe for a baby that young?': false },
  '48232': { 'Will it be here before Saturday?': false, 'can a chemist near me fill it instead?': false },
  '48233': { 'Has the deposit arrived': false, 'will the letter be here before Friday?': false },
  '48234': { 'Can you see the drops on your side?': false },
  '48235': { 'Is the big tin coming back?': false },
  '48236': { 'Can the payment wait': true, 'can I go on something smaller?': true },
};

describe('practice tickets: what the tired draft leaves open', () => {
  it.each(TICKETS.map((ticket) => [ticket.id, ticket] as const))('%s', (id, { messages, draft }) => {
    expect(answers(messages, draft)).toEqual(PRACTICE[id]);
  });
});

interface Script {
  readonly id: string;
  readonly weak: string;
  readonly better: string;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
const SCRIPTS = readJson<readonly Script[]>('../scripts/demo/replies.json');
const said = (fixture: string): readonly Said[] =>
  readJson<{ messages: readonly Said[] }>(`./fixtures/${fixture}/expected.json`).messages;
const reply = (desk: string, grade: 'weak' | 'better'): string => SCRIPTS.find(({ id }) => id === desk)?.[grade] ?? '';

describe('saved pages: what the demo’s replies leave open', () => {
  const byFriday = 'whether a new one can be here by Friday';
  const inTown = 'should I buy one in town?';
  it.each([
    ['zendesk/2026-08-everyday', 'zendesk', 'weak', { [byFriday]: true, [inTown]: false }],
    ['zendesk/2026-08-everyday', 'zendesk', 'better', { [byFriday]: true, [inTown]: true }],
    ['intercom/2026-08-everyday', 'intercom', 'weak', { 'Can a new one be here by Friday': true, [inTown]: true }],
    ['gmail/2026-08-everyday', 'gmail', 'better', { [byFriday]: true, [inTown]: true }],
    ['gmail/2026-08-quotes', 'gmail', 'weak', { 'Is that normal?': false }],
    ['zendesk/2026-08-mail-quotes', 'zendesk', 'weak', { 'Am I too late?': false }],
  ] as const)('%s with the %s %s reply', (fixture, desk, grade, expected) => {
    expect(answers(said(fixture), reply(desk, grade))).toEqual(expected);
  });
});

/** By class of question: what answers it and what only stands beside it. */
const BY_CLASS: readonly (readonly [says: string, reply: string, answered: boolean])[] = [
  ['I wonder whether the gas will be turned off.', 'No, the gas stays on while the account is in his name.', true],
  ['I wonder whether the gas will be turned off.', "Nothing will be cut off; that's switched off here today.", true],
  ['I wonder whether the gas will be turned off.', "I'm asking the field team and will write tomorrow at noon.", true],
  ['I wonder whether the gas will be turned off.', 'Unfortunately we cannot discuss an account with others.', false],
  ['I wonder whether the gas will be turned off.', 'You need to send us a certificate and the contract.', false],
  ['I wonder whether the gas will be turned off.', 'Please note that the balance is due within 14 days.', false],
  ["I don't know what I'm supposed to do.", 'Nothing: you need do nothing at all, the letter was our mistake.', true],
  ["I don't know what I'm supposed to do.", 'Keep the letter; the next bill comes in your own name.', true],
  ["I don't know what I'm supposed to do.", "I've closed the old account and opened one for you.", true],
  ["I don't know what I'm supposed to do.", 'We are very sorry to hear this and value your custom.', false],
  ["I don't know what I'm supposed to do.", 'Our decision is final according to section 4.1.', false],
  ['Is my deposit safe?', 'Yes. It sits with the scheme, not with us.', true],
  ['Is my deposit safe?', 'Rest assured that we take your security very seriously.', false],
  ['Is my deposit safe?', 'Your case is being looked into and you will be contacted in due course.', false],
  ['How could that happen?', 'The label was printed for another box, because two orders had one number.', true],
  ['How could that happen?', 'Mistakes were made and the matter is being reviewed.', false],
  ['Can you get me in?', "You're in: I've lifted the lock.", true],
  ['Can you get me in?', 'Have you tried a different browser?', false],
  ['Can I still return them?', 'As per our policy, worn shoes cannot be returned.', true],
  ['Must I tell the police?', 'You should have reported this through the app.', false],
  ['Must I tell the police?', "You don't have to; the bank does it for you.", true],
];

describe('questions by class', () => {
  it.each(BY_CLASS)('%s – %s', (says, body, answered) => {
    expect(Object.values(answers([{ from: 'customer', text: says }], body))).toEqual([answered]);
  });
});
