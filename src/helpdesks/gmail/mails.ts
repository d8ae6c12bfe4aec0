import type { Author } from '../../review/types';
import { type RawMessage, readAttachments } from '../messages';
import { cleanName, emailIn, sameEmail } from '../people';
import { findOutermost, joined } from '../selectors';
import { CONTROLS, cutQuotedLines, foldSpace, readLines } from '../text';
import type { Side } from './people';
import {
  ATTRIBUTION,
  BODY,
  CHIPS_IN_TEXT,
  FOREIGN_QUOTES,
  ME,
  MESSAGE,
  MESSAGE_SIGN,
  QUOTES,
  RECIPIENT,
  SENDER,
  SIGNATURES,
} from './selectors';

export interface Person {
  readonly email: string;
  readonly name: string | null;
  /** What Gmail shows for the person, "me" for one's own. */
  readonly label: string;
  readonly from: string;
}

/** One message as the thread has it, before it is known who is who. */
export interface Mail {
  readonly sender: Person | null;
  readonly recipients: readonly Person[];
  /** Null where the message is collapsed and its text not in the page. */
  readonly text: string | null;
  readonly attachments: readonly string[];
}

export function readMails(thread: Element): readonly Mail[] {
  const items = findOutermost(thread, joined(MESSAGE));
  return items.filter((item) => item.matches('.adn') || item.querySelector(MESSAGE_SIGN)).map(readMail);
}

function readMail(item: Element): Mail {
  return {
    sender: readSender(item),
    recipients: [...item.querySelectorAll(RECIPIENT)].flatMap((mark) => personOf(mark, RECIPIENT) ?? []),
    text: readBody(item),
    attachments: readAttachments(item),
  };
}

/** Expanded and collapsed heads may both be in the page; they must name the same address. */
function readSender(item: Element): Person | null {
  const quoted = item.querySelector(joined(BODY));
  const people = SENDER.flatMap(({ css }) => {
    const mark = [...item.querySelectorAll(css)].find((element) => !quoted?.contains(element));
    return (mark && personOf(mark, css)) ?? [];
  });
  const [first] = people;
  return first && people.every((person) => sameEmail(person.email, first.email)) ? first : null;
}

function personOf(mark: Element, from: string): Person | null {
  const [email, hover] = [emailIn(mark.getAttribute('email')), emailIn(mark.getAttribute('data-hovercard-id'))];
  if (!email || (hover && !sameEmail(email, hover))) return null;
  const label = foldSpace(mark.textContent ?? '');
  const named = mark.getAttribute('name');
  const name = cleanName(named ?? label);
  return { email, label: label || (named ?? ''), from, name: name && !ME.has(name) ? name : null };
}

function readBody(item: Element): string | null {
  for (const { css } of BODY) {
    const bodies = findOutermost(item, css);
    if (bodies.length > 0) return bodies.map(readText).filter(Boolean).join('\n');
  }
  return null;
}

const ALWAYS = [CONTROLS, SIGNATURES, CHIPS_IN_TEXT, FOREIGN_QUOTES, '[download_url]'].join(', ');

/** Quotes are cut whole; only where nothing is left does the answer stand inside the quote, between its pieces. */
function readText(body: Element): string {
  const outside = cutQuotedLines(readLines(body, { strip: `${ALWAYS}, ${QUOTES}` }));
  if (outside.length > 0 || !body.querySelector('.gmail_quote > blockquote')) return outside.join('\n');
  return cutQuotedLines(readLines(body, { strip: `${ALWAYS}, ${ATTRIBUTION}, .elided, .yj6qo` })).join('\n');
}

const ROLES: Readonly<Record<Side, Author>> = {
  ours: 'agent',
  theirs: 'customer',
  machine: 'system',
  // Not a guess: a message that nobody is judged by.
  unknown: 'system',
};

/** Gmail shows a message's time in words and without a zone, so `at` stays unknown and the page's order stands. */
export function toMessages(mails: readonly Mail[], side: (person: Person | null) => Side): readonly RawMessage[] {
  return mails.flatMap(({ sender, text, attachments }) =>
    text === null || (text === '' && attachments.length === 0)
      ? []
      : [
          {
            from: ROLES[side(sender)],
            name: sender?.name ?? null,
            text,
            at: null,
            attachments,
            order: null,
            alone: true,
          },
        ],
  );
}

/** How many messages are folded away, without their text in the page. */
export const countFolded = (mails: readonly Mail[]): number => mails.filter(({ text }) => text === null).length;
