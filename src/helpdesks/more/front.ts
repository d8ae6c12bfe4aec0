import type { Helpdesk } from '../helpdesk';
import { followPlan } from './follow-plan';
import { nobody } from './plan';

/** Of Front's page only the box around a conversation is known: what is written in it is nobody's. */
export const front: Helpdesk = followPlan({
  id: 'front',
  label: 'Front',
  hosts: ['https://app.frontapp.com/*'],
  matches: (url) => url.hostname === 'app.frontapp.com',
  ticketIdOf: (url) => /\/(cnv_[a-z0-9]+)/i.exec(url.pathname)?.[1] ?? null,
  room: [{ css: '[data-testid="conversation"]', why: 'the box around one conversation', seen: '2026-11' }],
  message: [],
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
