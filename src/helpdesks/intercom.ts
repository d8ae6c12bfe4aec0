import { isElement } from '../frames/nodes';
import type { Channel } from '../review/types';
import { countAttachments } from './attachments';
import type { ComposerSighting, Helpdesk, Seen, Sighting } from './helpdesk';
import { type Conversation, conversationIdOf, findConversation } from './intercom/conversation';
import { readEmail, readHeader, readTitles } from './intercom/header';
import { readMode } from './intercom/mode';
import { readParts } from './intercom/parts';
import { CHIPS, COMPOSER, COMPOSER_BOX, MAIL_SIGNS, NOT_DRAFT, PART, SEND } from './intercom/selectors';
import { settleMessages } from './messages';
import { climb, findOutermost, isShown, joined } from './selectors';
import { type Findings, NO_MESSAGES, seesNothing, toSighting } from './sighting';

const openConversation = (document: Document, url: URL, disagreements: string[] = []): Conversation | null => {
  const id = conversationIdOf(url);
  return id === null ? null : findConversation(document, id, disagreements);
};

function read(document: Document, url: URL): Sighting {
  const id = conversationIdOf(url);
  const disagreements: string[] = [];
  const conversation = openConversation(document, url, disagreements);
  const composers = readComposers(document, conversation);
  const findings =
    id !== null && conversation ? readConversation(conversation, id, disagreements) : seesNothing(disagreements);
  return toSighting(findings, composers);
}

function readConversation(conversation: Conversation, id: string, disagreements: string[]): Findings {
  const { element, stream, from, confidence } = conversation;
  const titles = readTitles(element);
  const raw = stream
    ? readParts(
        stream,
        titles.map((title) => title.value),
      )
    : [];
  const { name, subject } = readHeader(titles, raw, disagreements);
  return {
    ticketId: { value: id, from: `the URL, ${from}`, confidence },
    subject,
    channel: raw.length > 0 ? readChannel(element) : null,
    customer: { name, email: readEmail(element, name?.value ?? null, disagreements) },
    // Who is signed in stands nowhere on the page; the name comes from the settings.
    agent: { name: null, email: null },
    messages: raw.length === 0 ? NO_MESSAGES : { value: settleMessages(raw), from: joined(PART), confidence: 'likely' },
    olderHidden: stream ? countOlder(stream) : 0,
    root: element,
    disagreements,
  };
}

/** Mail leaves its mark on the parts; a conversation without it is the messenger's. */
function readChannel(conversation: Element): Seen<Channel> {
  const isMail = conversation.querySelector(MAIL_SIGNS) !== null;
  if (isMail) return { value: 'email', from: MAIL_SIGNS, confidence: 'likely' };
  return { value: 'chat', from: 'no sign of a mail', confidence: 'unsure' };
}

/** "And 1 item before": the first button of the stream that stands outside all parts and before them. */
function countOlder(stream: Element): number {
  const first = stream.querySelector(joined(PART));
  const buttons = [...stream.querySelectorAll('button, [role="button"], a[href="#"]')].filter(isShown);
  const before = buttons.find(
    (button) =>
      !button.closest(joined(PART)) &&
      first !== null &&
      (button.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before ? Number(/\d+/.exec(before.textContent ?? '')?.[0] ?? 0) : 0;
}

function readComposers(document: Document, conversation: Conversation | null): readonly ComposerSighting[] {
  const editables = [...document.querySelectorAll<HTMLElement>(joined(COMPOSER))].filter(
    (element) => element.matches('[contenteditable]') && element.contentEditable !== 'false',
  );
  return editables.map((element) => ({
    element,
    active: conversation?.element.contains(element) === true && isShown(element),
    mode: readMode(element, conversation?.element ?? null),
    notDraft: NOT_DRAFT,
    chips: CHIPS,
    attachments: countAttachments({ box: boxAround(element, conversation), composer: element, notDraft: NOT_DRAFT }),
  }));
}

/** The composer with its tabs and buttons, without the messages. */
function boxAround(composer: Element, conversation: Conversation | null): Element | null {
  if (!conversation?.element.contains(composer)) return null;
  const start = composer.closest(COMPOSER_BOX) ?? composer;
  return climb(start, (parent) => conversation.element.contains(parent) && !parent.querySelector(joined(PART)));
}

/** No mark of today's send button is known: only what its attributes call so, in the active composer's box. */
function sendButtons(document: Document, url: URL): readonly HTMLElement[] {
  const conversation = openConversation(document, url);
  const active = readComposers(document, conversation).find((composer) => composer.active)?.element;
  const box = active ? boxAround(active, conversation) : null;
  if (!box) return [];
  return findOutermost(box, SEND).filter(isElement).filter(isShown);
}

export const intercom: Helpdesk = {
  id: 'intercom',
  label: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  consent: 'installed',
  matches: (url) => /^app(?:\.eu|\.au)?\.intercom\.com$/.test(url.hostname) && url.pathname.startsWith('/a/'),
  read,
  composers: (document, url) => readComposers(document, openConversation(document, url)),
  modeAt: readMode,
  sendButtons,
};
