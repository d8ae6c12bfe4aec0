import { focusedIn, isInPage } from '../frames/documents';
import { findArticle } from './any-page/article';
import { roleOf } from './any-page/roles';
import { editableAround } from './finder';
import type { ComposerSighting, Helpdesk, Seen, SeenMessage, Sighting } from './helpdesk';
import { readAttachments } from './messages';
import { isShown } from './selectors';
import { type Findings, NO_MESSAGES, toSighting } from './sighting';
import { CONTROLS, cutQuotedLines, foldSpace, readLines } from './text';

const NOT_TEXT = `${CONTROLS}, textarea, [contenteditable]:not([contenteditable="false"]), blockquote, time`;

/** The agent may look elsewhere while the draft stays what it was: the last place written in is remembered. */
let lastWritten: WeakRef<HTMLElement> | null = null;

/** A site that no helpdesk's file knows: what a page's structure says, each of it unsure, and nobody's name. */
function read(document: Document, url: URL): Sighting {
  const written = composers(document);
  const article = findArticle(document, written[0]?.element ?? null);
  const findings: Findings = {
    // Nothing else tells one ticket from another; an address may stand for none.
    ticketId: { value: addressOf(url, article), from: 'the URL', confidence: 'unsure' },
    subject: article && readSubject(article.ownerDocument),
    channel: article && { value: 'email', from: 'no mark of it is known', confidence: 'unsure' },
    customer: { name: null, email: null },
    agent: { name: null, email: null },
    messages: article ? readMessages(article) : NO_MESSAGES,
    olderHidden: 0,
    root: article,
    disagreements: [],
  };
  return toSighting(findings, written);
}

/** A ticket in a frame may change there while the page's address stays. One that a script wrote has the page's. */
function addressOf(url: URL, article: Element | null): string {
  const places = [url, ...(article ? [article.ownerDocument.location] : [])];
  return [...new Set(places.map(({ pathname, search, hash }) => `${pathname}${search}${hash}`))].join(' ');
}

function readSubject(document: Document): Seen<string> | null {
  const [heading, more] = [...document.querySelectorAll('h1')].filter(isShown);
  const value = foldSpace(heading?.textContent ?? '');
  return value && !more ? { value, from: 'h1', confidence: 'unsure' } : null;
}

/** Boxes that are marked with who wrote them; without any, one text of which nobody is the author. */
function readMessages(article: Element): Seen<readonly SeenMessage[]> {
  const marked = [...article.querySelectorAll('*')].filter((element) => roleOf(element) !== null && isShown(element));
  const outermost = marked.filter((element) => !marked.some((other) => other !== element && other.contains(element)));
  const messages = outermost.flatMap(readMessage);
  const value = messages.length > 0 ? messages : readMessage(article);
  if (value.length === 0) return NO_MESSAGES;
  return { value, from: messages.length > 0 ? 'a word in an attribute' : 'the page’s main text', confidence: 'unsure' };
}

function readMessage(element: Element): readonly SeenMessage[] {
  const text = cutQuotedLines(readLines(element, { strip: NOT_TEXT })).join('\n');
  const attachments = readAttachments(element);
  if (text === '' && attachments.length === 0) return [];
  return [{ from: roleOf(element) ?? 'system', name: null, text, at: null, attachments }];
}

/** Where the agent writes, or wrote last. */
function composers(document: Document): readonly ComposerSighting[] {
  const focused = editableAround(focusedIn(document));
  if (focused) lastWritten = new WeakRef(focused);
  const element = focused ?? lastWritten?.deref();
  if (!element || !isInPage(element) || !isShown(element)) return [];
  return [
    {
      element,
      active: true,
      mode: { value: 'unknown', from: 'no mark of it is known here', confidence: 'unsure' },
      notDraft: ['blockquote', '.signature'],
      chips: [],
    },
  ];
}

/** Matches any page, so it is only loaded where the agent has asked for it. */
export const anyPage: Helpdesk = {
  id: 'any-page',
  label: 'This site',
  hosts: [],
  consent: 'site',
  matches: () => true,
  read,
  composers,
  // A button that sends can't be told from another one.
  sendButtons: () => [],
};
