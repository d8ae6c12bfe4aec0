import { describe, expect, it } from 'vitest';
import { feedbackIn } from '../src/review/feedback/feedback';
import { keepsakeOf } from '../src/review/privacy/keepsake';
import { peopleIn } from '../src/review/privacy/people';
import { redact } from '../src/review/privacy/redact';
import type { Ticket } from '../src/review/types';

const TICKET: Ticket = {
  channel: 'email',
  subject: 'Kettle for Ines, order #48213',
  customer: { name: 'María López', email: 'maria.lopez@mail.example' },
  agent: { name: 'Priya Nair' },
  messages: [
    { from: 'agent', name: 'Priya Nair', text: 'Hi María, it left today. Priya' },
    {
      from: 'customer',
      name: 'María López',
      text: 'Hi Priya,\nthe second kettle cracked too. My daughter Ines turns 40 on Saturday.\nMaria',
    },
  ],
};

const without = (text: string): string => redact(text, peopleIn(TICKET, [text], 'Priya Nair'));

describe('what is kept of a text', () => {
  it.each([
    ['Hi María,', 'Hi [customer],'],
    ['Dear Ms López,', 'Dear Ms [customer],'],
    ['maria, it is on its way', '[customer], it is on its way'],
    ['Kind regards\nPriya Nair', 'Kind regards\n[agent]'],
    ['I’ve asked Peter Whitfield in the warehouse.', 'I’ve asked [name] in the warehouse.'],
    ['Ines’s birthday is on Saturday.', '[name]’s birthday is on Saturday.'],
    ['Hello Xanthippe,', 'Hello [name],'],
    ['Mr. Okonkwo will ring you.', 'Mr. [name] will ring you.'],
    ['Write to maria.lopez@mail.example or @maria_l.', 'Write to [e-mail] or [name].'],
    ['See https://shop.example/track?id=9 and shop.example/t/4.', 'See [link] and [link]'],
    ['Ring +44 7700 900123 or (555) 123-4567.', 'Ring [number] or [number].'],
    ['To the card ending in 5512, last four 9901.', 'To the card ending in [number], last four [number].'],
    ['Card 4111 1111 1111 1111.', 'Card [number].'],
    ['Your order 48213 and #77, ref. INV-2041.', 'Your order [number] and [number], ref. [number].'],
    ['Order number: A7-19 is here.', 'Order number: [number] is here.'],
    ['It goes to 12 Baker Street, London NW1 6XE.', 'It goes to [address].'],
    ['Send it to Flat 3, 27 Elm Close, Leeds.', 'Send it to [address].'],
    ['My postcode is SW1A 1AA.', 'My postcode is [address].'],
    ['1600 Oak Avenue, Springfield, IL 62704', '[address]'],
    ['Hauptstraße 12, 10115 Berlin', '[address]'],
    ['I was born on 12/03/1985.', 'I was born on [number].'],
  ])('%j becomes %j', (text, kept) => {
    expect(without(text)).toBe(kept);
  });

  it.each([
    'It arrives on Saturday, 21 November 2026, between 9.00 and 17.30.',
    'Both 500ml kettles, £24.90 each, 2 of them.',
    'Will it be there on time?',
    'May I ask which model you have?',
    'The second kettle cracked too, and the 14-day return is no problem.',
    'Delivery on 12/11/2026.',
    'The sale ends in 30 days.',
    'I refunded the express fee from London.',
  ])('nothing of %j is lost', (text) => {
    expect(without(text)).toBe(text);
  });

  it('makes a story: the gist, before and after, nobody in it', () => {
    const kept = keepsakeOf(
      TICKET,
      { before: 'Dear customer,\nwe are sorry.', after: 'Hi María,\nInes gets it on Friday.\nPriya' },
      '',
    );
    expect(kept).toEqual({
      channel: 'email',
      gist: 'Kettle for [name], order [number]\nHi [agent],\nthe second kettle cracked too. My daughter [name] turns 40 on Saturday.\n[customer]',
      before: 'Dear customer,\nwe are sorry.',
      after: 'Hi [customer],\n[name] gets it on Friday.\n[agent]',
    });
  });
});

/** As long as a story holds, in UTF-16 code units; each is made of one thing that some expression might try in many ways. */
const HOSTILE_LENGTH = 20_000;
const HOSTILE = [
  ...['1-', '1 ', '1', '(1', '1/', '1.', '-', '- ', 'a-', 'a.', 'a.a/', 'a@', '@a', '#1 ', 'www.', 'order ', 'born '],
  ...[
    'A',
    'A ',
    'A. ',
    'Ana ',
    'Ana, ',
    'Ana and ',
    'Dear ',
    'Mr ',
    'my son Tom ',
    'This is Ana ',
    'Ana\n',
    "'",
    '’s ',
  ],
  ...[
    '12 Baker Street, London ',
    'Flat 1, ',
    'Hauptstraße ',
    'SW1A ',
    '\n',
    ' ',
    '>',
    '"',
    '(',
    '😀',
    'e\u0301',
    '\u200d',
  ],
  ...['it crashes ', 'I wish ', 'not ', 'by 1-', 'due 1-', 'On Monday, Ana wrote:\n', 'a: '],
].map((unit) => [unit, unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length)).slice(0, HOSTILE_LENGTH)] as const);

/** In the processor's time, so that what else the machine does counts little; what is slow takes minutes, most take 0.2 s. */
const PATIENCE_MS = 8000;

describe('a text made to be slow', () => {
  it.each(HOSTILE)('of %j is redacted and searched for feedback in its own time', (_unit, text) => {
    const ticket: Ticket = { ...TICKET, messages: [{ from: 'customer', name: 'María López', text }] };
    const begun = process.cpuUsage();
    keepsakeOf(ticket, { before: text, after: text }, 'Priya Nair');
    feedbackIn(ticket, 'Priya Nair');
    const { user } = process.cpuUsage(begun);
    expect(user / 1000).toBeLessThan(PATIENCE_MS);
  });
});
