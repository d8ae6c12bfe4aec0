import type { Author } from '../../review/types';
import type { Helpdesk } from '../helpdesk';
import { followPlan } from './follow-plan';

const marked = (name: string): string => `[data-test-id="${name}"], [data-testid="${name}"]`;

const ROLES: Readonly<Record<string, Author>> = {
  'primary-message-visitor': 'customer',
  'primary-message-agent': 'agent',
  'primary-message-AUTOMATED': 'system',
};

function roleOf(message: Element): Author {
  const name = message.getAttribute('data-test-id') ?? message.getAttribute('data-testid') ?? '';
  return ROLES[name] ?? 'system';
}

const isChat = (url: URL): boolean => url.pathname.startsWith('/live-messages/');

export const hubspot: Helpdesk = followPlan({
  id: 'hubspot',
  label: 'HubSpot',
  hosts: ['https://app.hubspot.com/*'],
  // The inbox may be come to from elsewhere in the app without a load.
  matches: (url) => url.hostname === 'app.hubspot.com',
  ticketIdOf: (url) => /^\/(?:live-messages|help-desk)\/.*\/(?:inbox|thread)\/(\d+)/.exec(url.pathname)?.[1] ?? null,
  room: [],
  message: Object.keys(ROLES).map((name) => ({ css: marked(name), why: 'the mark tells who wrote', seen: '2026-11' })),
  body: [{ css: marked('primary-message-content'), why: 'what was written', seen: '2026-11' }],
  sender: [],
  roleOf,
  channelOf: (url) => (isChat(url) ? 'chat' : 'email'),
  requester: [],
  // Another one is mounted and hidden; only what shows is written in.
  composer: [{ css: marked('rte-content'), why: 'ProseMirror', seen: '2026-11' }],
  notDraft: ['blockquote', '.ProseMirror-widget', '.ProseMirror-gapcursor'],
  chips: [],
  send: [],
});
