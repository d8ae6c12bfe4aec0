import type { Author } from '../../review/types';
import type { Helpdesk } from '../helpdesk';
import { sameName } from '../people';
import { foldSpace } from '../text';
import { followPlan } from './follow-plan';

/** "[#48213] Kettle cracked again : Acme Kitchen" */
const TITLE = /^\[#(\d+)\]\s+(.+)$/;

const titleOf = (document: Document): RegExpExecArray | null => TITLE.exec(foldSpace(document.title));

/** The account's name stands behind the last colon; a subject may hold one too. */
const withoutAccount = (title: string): string => title.replace(/ : [^:]*$/, '');

const PRIVATE = '.ticket-details__privatenote';
const AGENT = '[data-test-is-agent]:not([data-test-is-agent="false"])';

const has = (element: Element, css: string): boolean => element.matches(css) || element.querySelector(css) !== null;

/** The private mark also stands on replies from outside, so it takes a voice away and gives none. */
function roleOf(message: Element, { sender, requester }: { sender: string | null; requester: string | null }): Author {
  if (has(message, PRIVATE)) return 'note';
  if (has(message, AGENT)) return 'agent';
  // Somebody in copy may write too: only the requester's own name is the customer's.
  return sender && requester && sameName(sender, requester) ? 'customer' : 'system';
}

export const freshdesk: Helpdesk = followPlan({
  id: 'freshdesk',
  label: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  matches: (url) => url.hostname.endsWith('.freshdesk.com') && url.pathname.startsWith('/a/'),
  ticketIdOf: (url) => /^\/a\/tickets\/(\d+)/.exec(url.pathname)?.[1] ?? null,
  witness: (document) => {
    const value = titleOf(document)?.[1];
    return value ? { value, from: 'document.title' } : null;
  },
  room: [],
  message: [
    {
      css: '.ticket-details__item:not(.rich-editor)',
      why: 'one message; the composer has the class too',
      seen: '2026-11',
    },
    { css: '[data-test-id="ticket-description"]', why: 'the first message', seen: '2026-11' },
  ],
  body: [{ css: '.ticket_note[data-note-id]', why: 'what was written', seen: '2026-11' }],
  sender: [{ css: '[data-test-id="user-name"]', why: 'who wrote a message', seen: '2026-11' }],
  roleOf,
  channelOf: () => 'email',
  subjectOf: (document) => {
    const value = titleOf(document)?.[2];
    return value ? { value: withoutAccount(value), from: 'document.title' } : null;
  },
  // The panel about the contact is a shadow root and not looked into.
  requester: [{ css: '.ticket-details__requestor', why: 'the requester in the ticket’s head', seen: '2026-11' }],
  older: '[data-test-button="load-more"]',
  composer: [{ css: '.fr-element.fr-view[contenteditable]', why: 'Froala, once the editor is open', seen: '2026-11' }],
  notDraft: ['blockquote', '.signature', 'button'],
  chips: [],
  send: [],
});
