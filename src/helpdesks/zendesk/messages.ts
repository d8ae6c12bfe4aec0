import type { Author } from '../../review/types';
import { orderOf, type RawMessage, readAttachments, zonedTime } from '../messages';
import { cleanName, foldName } from '../people';
import { findFirst, findOutermost, joined } from '../selectors';
import { cutQuotedLines, readLabel, readLines } from '../text';
import {
  AGENT_BADGE,
  CONTENT,
  FALSE_ZONE,
  ITEM,
  MAIL_BODY,
  MESSAGE,
  NOT_TEXT,
  NOTE_TAG,
  QUOTE,
  ROLE,
  SENDER,
  TIME,
} from './selectors';

export function readMessages(pane: Element, requester: string | null): readonly RawMessage[] {
  const articles = findOutermost(pane, joined(MESSAGE));
  return articles.flatMap((article) => splitArticle(article)).flatMap((unit) => readMessage(unit, requester) ?? []);
}

/** An article may hold a whole group; then each message in it stands for itself and the first has the head. */
function splitArticle(article: Element): readonly { readonly head: Element; readonly body: Element }[] {
  const items = [...article.querySelectorAll(ITEM)];
  if (items.length < 2) return [{ head: article, body: article }];
  return items.map((item, index) => ({ head: index === 0 ? article : item, body: item }));
}

function readMessage(unit: { head: Element; body: Element }, requester: string | null): RawMessage | null {
  const { head, body } = unit;
  const name = readSender(head);
  const isEvent = !body.matches(ITEM) && !body.querySelector(`${ITEM}, ${CONTENT}, ${MAIL_BODY}, ${ROLE}`);
  const text = isEvent ? readEvent(body) : readBody(body);
  const attachments = readAttachments(body);
  if (text === '' && attachments.length === 0) return null;
  const from = isEvent ? 'system' : roleOf(unit, name, requester);
  return { from, name, text, ...timeOf(head), attachments, alone: isEvent };
}

function readSender(head: Element): string | null {
  const found = findFirst(head, SENDER);
  return found ? cleanName(readLabel(found.element)) : null;
}

const ROLES: Readonly<Record<string, Author>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'system',
  internal: 'note',
};

/** The message's own mark first; without one the badge, the requester's own name, or nobody who is judged by. */
function roleOf(unit: { head: Element; body: Element }, name: string | null, requester: string | null): Author {
  const { head, body } = unit;
  if (head.querySelector(NOTE_TAG)) return 'note';
  const marked = body.matches(ITEM) ? body : (body.querySelector(ITEM) ?? body.querySelector(ROLE));
  const type = marked?.getAttribute('type') ?? body.querySelector(ROLE)?.getAttribute('type') ?? '';
  const badge = head.querySelector(AGENT_BADGE) !== null;
  const origin = originOf(body);
  if (type === 'internal') return 'note';
  if (origin === 'Trigger' || (type === 'end-user' && badge)) return 'system';
  const role = ROLES[type];
  if (role) return role;
  if (badge) return 'agent';
  return name && requester && foldName(name) === foldName(requester) ? 'customer' : 'system';
}

const originOf = (scope: Element): string | null =>
  scope.querySelector('[data-originated-from]')?.getAttribute('data-originated-from') ?? null;

function timeOf(head: Element): Pick<RawMessage, 'at' | 'order'> {
  const time = findFirst(head, TIME)?.element;
  const text = time?.getAttribute('datetime');
  const falseZone = time?.matches(FALSE_ZONE) && /z$/i.test(text ?? '');
  return { at: falseZone ? null : zonedTime(text), order: orderOf(text) };
}

function readBody(scope: Element): string {
  const content = scope.querySelector(CONTENT) ?? (scope.matches(ITEM) ? scope : scope.querySelector(ITEM));
  const mails = findOutermost(content ?? scope, MAIL_BODY);
  const bodies = mails.length > 0 ? mails : content ? [content] : [];
  const lines = bodies.flatMap((body) => readLines(body, { strip: NOT_TEXT, stopAt: QUOTE }));
  return cutQuotedLines(lines).join('\n');
}

const readEvent = (article: Element): string => readLines(article, { strip: `${NOT_TEXT}, time` }).join('\n');
