import type { Helpdesk } from '../helpdesk';
import { followPlan } from './follow-plan';
import { nobody } from './plan';

/** Bubbles of a ticket that was open before may still be there, so a bubble counts only in the thread that shows. */
export const gorgias: Helpdesk = followPlan({
  id: 'gorgias',
  label: 'Gorgias',
  hosts: ['https://*.gorgias.com/*'],
  matches: (url) => url.hostname.endsWith('.gorgias.com') && url.pathname.startsWith('/app/'),
  ticketIdOf: (url) => /^\/app\/(?:ticket|views\/\d+)\/(\d+)/.exec(url.pathname)?.[1] ?? null,
  room: [{ css: '[aria-label="Ticket thread"]', why: 'a label is all that marks it', seen: '2026-11' }],
  message: [
    {
      css: '[class*="MessageBubble--messageBubble"]',
      why: 'a generated class whose first half has stayed',
      seen: '2026-11',
    },
  ],
  body: [],
  sender: [],
  roleOf: nobody,
  channelOf: () => 'email',
  requester: [],
  composer: [],
  notDraft: ['blockquote', '.signature'],
  chips: [],
  send: [],
});
