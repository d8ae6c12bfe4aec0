import type { ComposerSighting, Helpdesk, Seen, SeenMessage, Sighting } from '../helpdesks/helpdesk';
import type { Author, Channel, Mode } from '../review/types';

// The practice page is ours, so these names hold; they are written down in src/practice/ticket-view.tsx.
const TICKET = '[data-practice-ticket]';
const MESSAGE = '[data-practice-message]';
const COMPOSER = '[data-practice-composer]';
const SEND = '[data-practice-send]';

const CHANNELS: readonly Channel[] = ['email', 'chat', 'social'];
const AUTHORS: readonly Author[] = ['customer', 'agent', 'note'];
const MODES: readonly Mode[] = ['reply', 'note'];

const seen = <T>(value: T, from: string): Seen<T> => ({ value, from, confidence: 'sure' });

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | null =>
  list.find((item) => item === value) ?? null;

function field(root: Element | null, name: string): Seen<string> | null {
  const from = `[data-practice-${name}]`;
  const text = root?.querySelector(from)?.textContent?.trim() ?? '';
  return text === '' ? null : seen(text, from);
}

const readMessage = (element: HTMLElement): SeenMessage => ({
  from: oneOf(AUTHORS, element.dataset.practiceMessage) ?? 'system',
  name: element.querySelector('[data-practice-author]')?.textContent ?? null,
  text: [...element.querySelectorAll('[data-practice-text] p')].map((line) => line.textContent ?? '').join('\n'),
  at: element.querySelector('time')?.dateTime ?? null,
  attachments: [],
});

function read(document: Document): Sighting {
  const root = document.querySelector<HTMLElement>(TICKET);
  const messages = [...(root?.querySelectorAll<HTMLElement>(MESSAGE) ?? [])].map(readMessage);
  const id = root?.dataset.practiceTicket;
  const channel = oneOf(CHANNELS, root?.dataset.practiceChannel);
  return {
    ticketId: id === undefined ? null : seen(id, TICKET),
    subject: field(root, 'subject'),
    channel: channel && seen(channel, '[data-practice-channel]'),
    customer: { name: field(root, 'customer'), email: field(root, 'email') },
    agent: { name: field(document.body, 'agent'), email: null },
    messages: seen(messages, MESSAGE),
    olderHidden: 0,
    root,
    missing: [],
    disagreements: [],
  };
}

const composers = (document: Document): readonly ComposerSighting[] =>
  [...document.querySelectorAll<HTMLElement>(COMPOSER)].map((element) => ({
    element,
    active: true,
    mode: seen(oneOf(MODES, element.dataset.practiceComposer) ?? 'unknown', COMPOSER),
    notDraft: [],
    chips: [],
  }));

/** The practice inbox, read through its page like any other helpdesk. It is not in the registry: no site is matched. */
export const practiceHelpdesk: Helpdesk = {
  id: 'practice',
  label: 'Practice',
  hosts: [],
  consent: 'installed',
  matches: (url) => url.protocol.endsWith('-extension:') && url.pathname === '/practice.html',
  read,
  composers,
  sendButtons: (document) => [...document.querySelectorAll<HTMLElement>(SEND)],
};
