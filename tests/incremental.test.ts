import nlp from 'compromise/one';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { review } from '../src/review/review';
import type { Message, Ticket } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

const work = vi.hoisted(() => ({ matched: [] as string[], split: [] as string[], tickets: 0 }));

vi.mock('../src/review/text/template', async (original) => {
  const real = await original<typeof import('../src/review/text/template')>();
  const matchSteps: typeof real.matchSteps = (steps, anchored, text, at) => {
    work.matched.push(text);
    return real.matchSteps(steps, anchored, text, at);
  };
  return { ...real, matchSteps };
});
vi.mock('../src/review/text/ticket-facts', async (original) => {
  const real = await original<typeof import('../src/review/text/ticket-facts')>();
  const readTicket: typeof real.readTicket = (ticket) => {
    work.tickets++;
    return real.readTicket(ticket);
  };
  return { ...real, readTicket };
});

const tokenize = nlp.tokenize.bind(nlp);
vi.spyOn(nlp, 'tokenize').mockImplementation((paragraph) => {
  work.split.push(paragraph);
  return tokenize(paragraph);
});

const MEMORY = { salt: 1, replies: [], hardRun: [] };

const ticketOf = (messages: number): Ticket => ({
  channel: 'email',
  customer: { name: 'María López' },
  agent: { name: 'Priya Nair' },
  messages: Array.from({ length: messages }, (_, at): Message => {
    const text = `Message ${at}: the kettle from order ${1000 + at} leaks at the spout. When will you send another?`;
    return at % 2 === messages % 2
      ? { from: 'agent', name: 'Priya Nair', text: `Thank you, I have noted order ${1000 + at}.` }
      : { from: 'customer', name: 'María López', text };
  }),
});

const KEPT = Array.from(
  { length: 8 },
  (_, at) =>
    `I have asked store ${at} for the kettle you saw. It will tell us by ${at + 1} May, and we will write to you.`,
).join('\n\n');
const TYPED = 'I will ring you.';

/** What each key press costs while the last paragraph is typed, in texts that were looked at. */
const typeInto = (ticket: Ticket): { matched: string[]; split: string[] }[] => {
  const start = `Hi María,\n\n${KEPT}\n\n`;
  review(ticket, { text: `${start}I`, mode: 'reply' }, DEFAULTS, MEMORY);
  return [...TYPED.slice(1)].map((_, at) => {
    work.matched.length = 0;
    work.split.length = 0;
    review(ticket, { text: start + TYPED.slice(0, at + 2), mode: 'reply' }, DEFAULTS, MEMORY);
    return { matched: [...work.matched], split: [...work.split] };
  });
};

describe('a key press', () => {
  beforeEach(() => {
    work.tickets = 0;
  });

  it('has the ticket read once, however much is typed', () => {
    typeInto(ticketOf(12));
    expect(work.tickets).toBe(1);
  });

  it('looks at no sentence that stayed as it was', () => {
    const before = KEPT.toLowerCase();
    for (const { matched } of typeInto(ticketOf(12))) {
      expect([...new Set(matched)].filter((text) => before.includes(text.trim()))).toEqual([]);
    }
  });

  it('splits no paragraph but the one that is typed in', () => {
    for (const { split } of typeInto(ticketOf(12))) {
      expect([...new Set(split)].filter((paragraph) => !TYPED.startsWith(paragraph.trim()))).toEqual([]);
    }
  });

  it('looks at the same few texts in a thread of a thousand messages', () => {
    const count = (messages: number): number =>
      typeInto(ticketOf(messages)).reduce((sum, { matched }) => sum + new Set(matched).size, 0);
    expect(count(1000)).toBeLessThanOrEqual(count(12));
  });
});
