import { agree, disagreement, type Reading } from '../agree';
import type { Seen } from '../helpdesk';
import type { RawMessage } from '../messages';
import { cleanName, emailFitsName, emailIn, foldName, fullerName, looksLikeName, sameEmail, sameName } from '../people';
import { findEach, isShown } from '../selectors';
import { readLabel } from '../text';
import { STREAM, TITLE } from './selectors';
import { TITLE_WORDS } from './title-words';

export interface Header {
  readonly name: Seen<string> | null;
  readonly subject: Seen<string> | null;
}

/** The shown texts of the header, each once. */
export function readTitles(conversation: Element): readonly Reading[] {
  const all = findEach(conversation, TITLE)
    .filter(({ element }) => isShown(element) && element.querySelector('span') === null)
    .map(({ element, from }) => ({ value: readLabel(element), from }));
  return all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
}

/** The header shows the customer's name, or the conversation's title where it has one: tell which is which. */
export function readHeader(titles: readonly Reading[], raw: readonly RawMessage[], disagreements: string[]): Header {
  const names = titles.filter(({ value }) => couldBeName(value));
  const subjects = titles.filter(({ value }) => !couldBeName(value) && emailIn(value) === null);
  const name = agree('customer.name', names, { same: sameName, better: fullerName }, disagreements);
  const [subject, second] = subjects;
  if (second) disagreements.push(disagreement('subject', subject?.from ?? '', second.from));
  return {
    name: name && isTrusted(name.value, raw) ? name : null,
    subject: subject ? { ...subject, confidence: second ? 'unsure' : 'likely' } : null,
  };
}

function couldBeName(text: string): boolean {
  const name = cleanName(text);
  if (!name || !looksLikeName(name)) return false;
  return !foldName(name)
    .split(/[\s-]/)
    .some((word) => TITLE_WORDS.has(word));
}

/** Two or more words are taken as they stand; a single one ("Refund", "María") only where the thread bears it out. */
function isTrusted(name: string, raw: readonly RawMessage[]): boolean {
  if (name.includes(' ')) return true;
  const word = foldName(name);
  const edges = raw.flatMap(({ from, name: sender, text }) => {
    const lines = text.split('\n');
    if (from === 'customer') return [sender ?? '', lines.at(-1) ?? ''];
    return from === 'agent' ? [lines[0] ?? ''] : [];
  });
  return edges.some((line) => foldName(line).split(' ').includes(word));
}

/** An address in the conversation's own boxes, not in what was written; it must look like the customer's. */
export function readEmail(conversation: Element, name: string | null, disagreements: string[]): Seen<string> | null {
  if (!name) return null;
  const written = [...STREAM.map((way) => way.css), '.ProseMirror'].join(', ');
  const holders = [...conversation.querySelectorAll('a[href^="mailto:"], [email], [data-testid*="email"]')];
  const readings = holders
    .filter((holder) => !holder.closest(written))
    .flatMap((holder) => {
      const value = emailIn(holder.getAttribute('email') ?? holder.getAttribute('href')) ?? emailIn(readLabel(holder));
      return value && emailFitsName(value, name) ? [{ value, from: 'an address in the header or the details' }] : [];
    });
  return agree('customer.email', readings, { same: sameEmail, better: (a) => a }, disagreements);
}
