import { isField } from '../../frames/nodes';
import type { Helpdesk } from '../helpdesk';
import { foldSpace } from '../text';
import { followPlan } from './follow-plan';

const THREAD = 'div[id^="thread-"]';
const SUBJECT = '[aria-label="Conversation Subject"]';

/** The mark may stand on the thread, on a box inside it or on its row of the list. */
const isCustomers = (thread: Element): boolean =>
  thread.closest('.is-customer') !== null || thread.querySelector('.is-customer') !== null;

/** Threads are shown in either order; a later one has the higher number. */
function orderOf(message: Element): number | null {
  const marked = message.matches(THREAD) ? message : (message.querySelector(THREAD) ?? message.closest(THREAD));
  const digits = /^thread-(\d+)$/.exec(marked?.id ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

export const helpScout: Helpdesk = followPlan({
  id: 'help-scout',
  label: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  matches: (url) => url.hostname === 'secure.helpscout.net',
  ticketIdOf: (url) => /^\/conversation\/(\d+)/.exec(url.pathname)?.[1] ?? null,
  room: [],
  message: [
    { css: '[data-testid="ThreadContainer"]', why: 'one thread', seen: '2026-11' },
    { css: `li > ${THREAD}`, why: 'the same by its id; its list is known by a label only', seen: '2026-11' },
  ],
  body: [{ css: 'span[data-nocollapse]', why: 'what was written', seen: '2026-11' }],
  sender: [],
  // What is not the customer's may be a reply, a note or an event: no mark tells them apart.
  roleOf: (message) => (isCustomers(message) ? 'customer' : 'system'),
  orderOf,
  channelOf: () => 'email',
  subjectOf: (document) => {
    const element = document.querySelector(SUBJECT);
    const value = foldSpace(isField(element) ? element.value : (element?.textContent ?? ''));
    return value ? { value, from: SUBJECT } : null;
  },
  requester: [],
  composer: [{ css: '[data-cy="ConvoEditor"] [role="textbox"]', why: 'the editor in its box', seen: '2026-11' }],
  notDraft: ['blockquote', '.signature'],
  chips: [],
  send: [],
});
