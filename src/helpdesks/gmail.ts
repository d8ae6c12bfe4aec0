import { countAttachments } from './attachments';
import { boxAround, readMode } from './gmail/compose';
import { countFolded, type Mail, readMails, toMessages } from './gmail/mails';
import { readAccount, readCustomer, sideOf } from './gmail/people';
import {
  ATTACHED,
  CHIPS,
  COMPOSER,
  DIALOG,
  FLOATING,
  MAIN,
  MESSAGE,
  NOT_DRAFT,
  PLAIN_COMPOSER,
  SEND,
  SEND_ROW,
  SUBJECT,
} from './gmail/selectors';
import { findThread, readThreadId } from './gmail/thread';
import type { ComposerSighting, Helpdesk, Seen, Sighting } from './helpdesk';
import { settleMessages } from './messages';
import { sameEmail } from './people';
import { climb, findOutermost, isShown, joined } from './selectors';
import { type Findings, NO_MESSAGES, seesNothing, toSighting } from './sighting';
import { CONTROLS, foldSpace, readLines } from './text';

function read(document: Document, _url: URL, ours: readonly string[] = []): Sighting {
  const disagreements: string[] = [];
  const thread = findThread(document, disagreements);
  const composers = readComposers(document, thread);
  return toSighting(thread ? readThread(thread, ours) : seesNothing(disagreements), composers);
}

function readThread(thread: Element, ours: readonly string[]): Findings {
  const disagreements: string[] = [];
  const mails = readMails(thread);
  const account = readAccount(thread, mails, ours, disagreements);
  const side = sideOf(account, mails);
  const raw = toMessages(mails, side);
  return {
    ticketId: readThreadId(thread),
    subject: readSubject(thread),
    channel: raw.length > 0 ? { value: 'email', from: 'Gmail', confidence: 'sure' } : null,
    customer: readCustomer(thread, mails, side, disagreements),
    agent: { name: readAgentName(mails, account), email: account.email },
    messages:
      raw.length === 0 ? NO_MESSAGES : { value: settleMessages(raw), from: joined(MESSAGE), confidence: 'sure' },
    olderHidden: countFolded(mails),
    root: thread,
    disagreements,
  };
}

function readSubject(thread: Element): Seen<string> | null {
  const heading = thread.querySelector(SUBJECT);
  const value = heading ? foldSpace(readLines(heading, { strip: CONTROLS }).join(' ')) : '';
  return value ? { value, from: SUBJECT, confidence: 'sure' } : null;
}

/** The name on the account's own mails; else the one in the account's link. */
function readAgentName(
  mails: readonly Mail[],
  account: { readonly email: Seen<string> | null; readonly name: string | null },
): Seen<string> | null {
  const email = account.email?.value;
  const own = mails.flatMap(({ sender }) => (sender && email && sameEmail(sender.email, email) ? [sender] : []));
  const named = own.find(({ name }) => name !== null);
  if (named?.name) return { value: named.name, from: named.from, confidence: 'likely' };
  return account.name ? { value: account.name, from: 'the account’s link', confidence: 'unsure' } : null;
}

// ---- Composers ----

function readComposers(document: Document, thread: Element | null): readonly ComposerSighting[] {
  const plain = [...document.querySelectorAll(PLAIN_COMPOSER)].filter(isShown);
  return [...findOutermost(document, joined(COMPOSER)), ...plain].map((element) => ({
    element: element as HTMLElement,
    active: thread !== null && isShown(element) && isInThread(element, thread),
    mode: readMode(element),
    notDraft: NOT_DRAFT,
    chips: CHIPS,
    attachments: countAttachments({
      box: climb(element, (parent) => !parent.querySelector(joined(MESSAGE))),
      composer: element,
      notDraft: NOT_DRAFT,
      marks: ATTACHED,
    }),
  }));
}

/** An inline reply belongs to the thread it stands in or under; a window of its own to none. */
function isInThread(composer: Element, thread: Element): boolean {
  if (composer.closest(FLOATING)) return false;
  if (thread.contains(composer)) return true;
  const main = composer.closest(DIALOG) ? null : composer.closest(MAIN);
  return main !== null && main === thread.closest(MAIN) && composer.closest(joined(MESSAGE)) === null;
}

function sendButtons(document: Document): readonly HTMLElement[] {
  const active = readComposers(document, findThread(document)).filter((composer) => composer.active);
  return active.flatMap(({ element }) => {
    const box = boxAround(element);
    const row = box.querySelector(SEND_ROW) ? box : null;
    return row ? [...row.querySelectorAll<HTMLElement>(SEND)].filter(isShown) : [];
  });
}

export const gmail: Helpdesk = {
  id: 'gmail',
  label: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  consent: 'installed',
  matches: (url) => url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail'),
  read,
  composers: (document) => readComposers(document, findThread(document)),
  sendButtons,
};
