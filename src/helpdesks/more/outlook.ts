import type { Helpdesk } from '../helpdesk';
import { followPlan } from './follow-plan';
import { nobody } from './plan';

/** The reading pane shows one conversation; who wrote which of its mails stands in no mark that is known. */
export const outlook: Helpdesk = followPlan({
  id: 'outlook',
  label: 'Outlook on the web',
  hosts: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // The calendar is the same page as the mail: it is left and come back to without a load.
  matches: (url) => /^outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)$/.test(url.hostname),
  ticketIdOf: (url) => /^\/mail\/.*\bid\/([^/]+)/.exec(url.pathname)?.[1] ?? null,
  room: [{ css: '#ReadingPaneContainerId', why: 'the pane beside the list', seen: '2026-11' }],
  message: [],
  body: [],
  sender: [],
  roleOf: nobody,
  channelOf: () => 'email',
  requester: [],
  // The label is in the interface's language; elsewhere the one place to write in the pane is found by its shape.
  composer: [{ css: '[aria-label="Message body"][contenteditable]', why: 'roosterjs', seen: '2026-11' }],
  notDraft: ['blockquote', '.signature', '#Signature', '#divRplyFwdMsg', '#appendonsend'],
  chips: [],
  send: [{ css: '[data-testid="ComposeSendButton"]', why: 'sends the mail in the pane', seen: '2026-11' }],
});
