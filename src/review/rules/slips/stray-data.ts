import type { Context, TicketFacts } from '../../context';
import type { Found, Rule } from '../../rule';
import { shelfOf } from '../../talk-track/macro-prints';
import { type Datum, dataIn, hashDatum, personKeys } from '../../text/personal-data';
import type { Memory } from '../../types';

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const ownKeys = new WeakMap<TicketFacts, ReadonlySet<string>>();

/** All that stands in this ticket, whoever wrote it, is this customer's to hear. */
const ownOf = (facts: TicketFacts): ReadonlySet<string> => {
  const before = ownKeys.get(facts);
  if (before) return before;
  const { ticket } = facts;
  const texts = [ticket.subject ?? '', ticket.id ?? '', ...ticket.messages.map(({ text }) => text)];
  const keys = new Set([...dataIn(texts.join('\n'), true).map(({ key }) => key), ...personKeys(ticket)]);
  ownKeys.set(facts, keys);
  return keys;
};

/** The firm's own addresses and what its macros say are no customer's. */
const isOurs = ({ ticket, settings }: Context, { key }: Datum): boolean => {
  const { email } = ticket.ticket.agent;
  if (email !== undefined && key.includes('@') && domainOf(key) === domainOf(email)) return true;
  return shelfOf(settings.macros).data.has(key);
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft, memory } = context;
  const { salt, hashes } = memory.elsewhere ?? { salt: 0, hashes: new Set<number>() };
  if (hashes.size === 0) return [];
  return dataIn(draft.text, true)
    .filter(({ key }) => hashes.has(hashDatum(key, salt)) && !ownOf(ticket).has(key))
    .filter((datum) => !isOurs(context, datum))
    .map(({ start, end }) => ({ start, end, message: 'This stands in another ticket you had open, not in this one' }));
};

/** What another ticket of the day holds, as the session keeps it. */
const seen = (...texts: readonly string[]): { readonly memory: Pick<Memory, 'elsewhere'> } => {
  const keys = texts.flatMap((text) => dataIn(text, true).map(({ key }) => key));
  return { memory: { elsewhere: { salt: 7, hashes: new Set(keys.map((key) => hashDatum(key, 7))) } } };
};

export const rule: Rule = {
  id: 'stray-data',
  family: 'slips',
  statement: 'Nothing from another customer’s ticket is sent to this one.',
  why: 'With ten tabs open, one paste puts somebody’s address or order into a stranger’s letter. It can’t be called back, and both of them lose their trust.',
  sources: [
    'ICO, data security incident trends: data sent by e-mail to the wrong recipient is the incident reported most often',
    'GDPR, article 4(12): an accidental disclosure of personal data is a breach',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Where is my lamp?',
        draft: 'Hi Ana,\n\nOrder «5510298» left us today.',
        ...seen('My order 5510298 is late.'),
        becomes: null,
      },
      {
        says: 'Where is my lamp?',
        draft: "Hi Ana,\n\nI've written to «tom.okafor@mail.example» as you asked.",
        ...seen('Tom.Okafor@mail.example'),
        becomes: null,
      },
      {
        says: 'When do I get it back?',
        draft: 'Hi Ana,\n\nThe refund of «£127.34» is on its way.',
        ...seen('You took £127.34 from my card.'),
        becomes: null,
      },
      {
        says: 'Has it gone?',
        draft: 'Hi Ana,\n\nThe parcel for «Tom Okafor» left today.',
        ...seen('Tom Okafor'),
        becomes: null,
      },
      {
        says: 'Please ring me.',
        draft: "Hi Ana,\n\nI'll ring you on «0161 496 0142» at two.",
        ...seen('My number is 0161-4960142.'),
        becomes: null,
      },
      {
        channel: 'chat',
        says: 'Any news of my booking?',
        draft: 'Booking «BK-77120-X» is confirmed for Friday.',
        ...seen('booking bk77120x please'),
        becomes: null,
      },
      {
        says: 'Is it order 40017 or 40071?',
        draft: 'Hi Ana,\n\nIt is 40071. I have closed «90233».',
        ...seen('order 40071', '90233'),
        becomes: null,
      },
    ],
    silent: [
      {
        says: 'My order 5510298 is late.',
        draft: 'Hi Ana,\n\nOrder 5510298 left us today.',
        ...seen('order 5510298'),
      },
      { says: 'Where is my lamp?', draft: 'Hi Ana,\n\nOrder 5510298 left us today.' },
      {
        says: 'What does it cost?',
        draft: 'Hi Ana,\n\nIt is £49.99 with the shade, £40 without.',
        ...seen('I paid £49.99 and £40 for it.'),
      },
      {
        says: 'When does it come?',
        draft: 'Hi Ana,\n\nIt comes on 12/08/2026 or 2026-08-13.',
        ...seen('I ordered on 12/08/2026, or was it 2026-08-13?'),
      },
      {
        customer: 'Tom Okafor',
        says: 'Where is it? Tom',
        draft: 'Dear Tom Okafor,\n\nIt left today.',
        ...seen('Tom Okafor'),
      },
      {
        says: 'Where do I write to?',
        draft: 'Hi Ana,\n\nWrite to returns@acme.example or call 0161 496 0000.',
        macros: ['Returns: returns@acme.example, 0161 496 0000'],
        ...seen('I wrote to returns@acme.example and called 0161 496 0000.'),
      },
      {
        thread: [
          { from: 'customer', text: 'Which order is it?' },
          { from: 'note', text: 'It is 5510298.' },
        ],
        draft: 'Hi Ana,\n\nIt is order 5510298.',
        ...seen('5510298'),
      },
      {
        says: 'How do I set it up?',
        draft: 'Hi Ana,\n\nAll of it is on https://acme.example/help/5510298 now.',
        ...seen('https://acme.example/help/5510298', '5510298'),
      },
      {
        says: 'Is it the 2400 watt model?',
        draft: 'Hi Ana,\n\nYes, 2400 watts, and 1800 on low.',
        ...seen('The 2400 W one fuses at 1800.'),
      },
    ],
  },
  find,
};
