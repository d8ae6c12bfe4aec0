import type { Helpdesk } from '../helpdesk';
import { followPlan } from './follow-plan';
import { nobody } from './plan';

/** Of Kustomer's page only the address and the composer are known: the agent points out the rest. */
export const kustomer: Helpdesk = followPlan({
  id: 'kustomer',
  label: 'Kustomer',
  hosts: ['https://*.kustomerapp.com/*'],
  matches: (url) => url.hostname.endsWith('.kustomerapp.com') && url.pathname.startsWith('/app/'),
  ticketIdOf: (url) => /^\/app\/customers\/[^/]+\/event\/([^/]+)/.exec(url.pathname)?.[1] ?? null,
  room: [],
  message: [],
  body: [],
  sender: [],
  roleOf: nobody,
  channelOf: () => 'email',
  requester: [],
  composer: [
    { css: '.public-DraftEditor-content[contenteditable="true"]', why: 'Draft.js’s own class', seen: '2026-11' },
  ],
  notDraft: ['blockquote', '.signature'],
  chips: [],
  send: [],
});
