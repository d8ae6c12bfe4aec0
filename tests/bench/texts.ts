import { readdirSync, readFileSync } from 'node:fs';
import type { Message, Ticket } from '../../src/review/types';

/** The replies and mails of the labelled cases, cut and joined into texts of any length; the same ones in each run. */
interface Said {
  readonly drafts: readonly string[];
  readonly mails: readonly string[];
}

interface Case {
  readonly input?: { readonly draft: string; readonly messages?: readonly Message[] };
}

const inputsIn = (folder: string): NonNullable<Case['input']>[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => (JSON.parse(line) as Case).input ?? []);

export function readSaid(folder: string): Said {
  const inputs = inputsIn(folder);
  const mails = inputs
    .flatMap(({ messages }) => messages ?? [])
    .flatMap(({ from, text }) => (from === 'customer' ? text : []));
  return { drafts: [...new Set(inputs.map(({ draft }) => draft))], mails: [...new Set(mails)] };
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The body of a reply: neither greeting nor sign-off, which a joined text has once. */
const bodyOf = (draft: string): string[] => draft.split(/\n+/).filter((line) => countWords(line) > 5);

/** A reply of so many words, from the `nth` draft on. */
export function replyOf({ drafts }: Said, words: number, nth: number): string {
  const paragraphs: string[] = [];
  let left = words - 4;
  for (let at = nth; left > 0; at++) {
    for (const paragraph of bodyOf(drafts[at % drafts.length] ?? '')) {
      const taken = paragraph.split(' ').slice(0, Math.max(0, left));
      left -= taken.length;
      if (taken.length > 0) paragraphs.push(taken.join(' '));
    }
  }
  return ['Hi María,', ...paragraphs, 'Best,\nPriya'].join('\n\n');
}

/** A thread in which customer and agent take turns; the customer wrote last. */
export function ticketOf({ drafts, mails }: Said, messages: number, nth: number): Ticket {
  const thread = Array.from({ length: messages }, (_, at): Message => {
    const fromCustomer = (messages - at) % 2 === 1;
    const from = fromCustomer ? mails : drafts;
    const text = from[(nth + at) % from.length] ?? '';
    return fromCustomer ? { from: 'customer', name: 'María López', text } : { from: 'agent', name: 'Priya Nair', text };
  });
  return {
    channel: 'email',
    customer: { name: 'María López', email: 'maria.lopez@example.com' },
    agent: { name: 'Priya Nair' },
    messages: thread,
  };
}
