import type { Helpdesk, Sighting } from './helpdesk';
import { settleMessages } from './messages';
import { isShown, joined } from './selectors';
import { NO_MESSAGES, seesNothing, toSighting } from './sighting';
import { readChannel, readSubject } from './zendesk/channel';
import { modeOfFrame, readComposers } from './zendesk/composers';
import { readMessages } from './zendesk/messages';
import { findPane, type Pane, ticketIdOf } from './zendesk/pane';
import { readAgent, readCustomer, readRequester } from './zendesk/people';
import { MESSAGE, OLDER, SEND, SEND_MENU } from './zendesk/selectors';

function read(document: Document, url: URL): Sighting {
  const id = ticketIdOf(url);
  const disagreements: string[] = [];
  const pane = id === null ? null : findPane(document, id, disagreements);
  const composers = readComposers(document, pane?.element ?? null);
  if (id === null || pane === null) return toSighting(seesNothing(disagreements), composers);
  return toSighting(readTicket(pane, id, url, disagreements), composers);
}

function readTicket(pane: Pane, id: string, url: URL, disagreements: string[]) {
  const root = pane.element;
  const fields = readRequester(root);
  const raw = readMessages(root, fields[0]?.value ?? null);
  const customer = readCustomer(root, raw, disagreements);
  const subject = readSubject(root, disagreements);
  const agents = new Set(raw.filter((message) => message.from === 'agent').flatMap((message) => message.name ?? []));
  const host = url.hostname.split('.')[0] ?? '';
  const known = { subject: subject?.value ?? '', customer: customer.name?.value ?? '', host };
  return {
    ticketId: { value: id, from: `the URL, ${pane.from}`, confidence: pane.confidence },
    subject,
    channel: readChannel(root),
    customer,
    agent: { name: readAgent(root, known, agents), email: null },
    messages:
      raw.length === 0
        ? NO_MESSAGES
        : { value: settleMessages(raw), from: joined(MESSAGE.slice(0, 1)), confidence: 'sure' as const },
    olderHidden: countOlder(root),
    root,
    disagreements,
  };
}

/** The button may say how many; where it doesn't there is at least one. */
function countOlder(pane: Element): number {
  const button = pane.querySelector(OLDER);
  if (!button || !isShown(button)) return 0;
  return Number(/\d+/.exec(button.textContent ?? '')?.[0] ?? 1);
}

const openPane = (document: Document, url: URL): Element | null => {
  const id = ticketIdOf(url);
  return id === null ? null : (findPane(document, id, [])?.element ?? null);
};

const shownButtons = (root: ParentNode, css: string): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(css)].filter(isShown);

export const zendesk: Helpdesk = {
  id: 'zendesk',
  label: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  consent: 'installed',
  matches: (url) => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent'),
  read,
  composers: (document, url) => readComposers(document, openPane(document, url)),
  modeAt: modeOfFrame,
  sendButtons: (document, url) => {
    const pane = openPane(document, url);
    return pane ? [...shownButtons(pane, joined(SEND)), ...shownButtons(document, SEND_MENU)] : [];
  },
};
