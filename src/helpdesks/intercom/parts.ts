import type { Author } from '../../review/types';
import { orderOf, type RawMessage, readAttachments, zonedTime } from '../messages';
import { cleanName, sameName } from '../people';
import { climb, findOutermost, joined } from '../selectors';
import { CONTROLS, cutQuotedLines, readLabel, readLines } from '../text';
import {
  ADMIN_NAME,
  AGENT_PART,
  AUTHOR_TYPE,
  AVATAR,
  BODY,
  CATEGORY,
  CHIPS,
  CUSTOMER_PART,
  GROUP,
  NOTE_PART,
  PART,
  SINGLE_PART,
  TIME,
} from './selectors';

const QUOTES = 'blockquote, .gmail_quote, .gmail_quote_container, .gmail_extra, .yahoo_quoted, #divRplyFwdMsg';
const SIGNATURES = '.gmail_signature, .gmail_signature_prefix, .signature, .moz-signature, #Signature';
const NOT_TEXT = [CONTROLS, QUOTES, SIGNATURES, ...CHIPS, 'time', ADMIN_NAME].join(', ');

/** The parts of the stream, oldest first as the page has them. `title`: what stands in the header. */
export function readParts(stream: Element, titles: readonly string[]): readonly RawMessage[] {
  const all = [...stream.querySelectorAll(joined(PART))];
  const parts = all.filter((part) => !part.querySelector(joined(PART)));
  return parts.flatMap((part) => readPart(part, stream, titles));
}

function readPart(part: Element, stream: Element, titles: readonly string[]): readonly RawMessage[] {
  const bodies = bodiesOf(part);
  const scope = climb(part, (parent) => stream.contains(parent) && parent !== stream && holdsOnly(parent, part));
  const role = roleOf(part, scope);
  const name = nameOf(part, scope, role, titles);
  const facts = { from: role, ...timeOf(scope), attachments: readAttachments(scope) };
  if (bodies.length === 0) return withoutBody(part, role, facts);
  const texts = bodies.map((body) => cutQuotedLines(readLines(body, { strip: NOT_TEXT })).join('\n'));
  const separate = part.matches(SINGLE_PART) ? [texts.filter(Boolean).join('\n')] : texts;
  return separate
    .filter((text) => text !== '' || facts.attachments.length > 0)
    .map((text) => ({ ...facts, name, text, alone: role === 'system' && name === null }));
}

const holdsOnly = (box: Element, part: Element): boolean => {
  const parts = [...box.querySelectorAll(joined(PART))];
  return parts.every((other) => other === part || other.contains(part));
};

/** Event rows have no body of their own: the whole row is what they say. Others without a body say nothing. */
function withoutBody(
  part: Element,
  role: Author,
  facts: Omit<RawMessage, 'name' | 'text' | 'alone'>,
): readonly RawMessage[] {
  const text = role === 'system' ? readLines(part, { strip: NOT_TEXT }).join('\n') : '';
  return text || facts.attachments.length > 0 ? [{ ...facts, name: null, text, alone: true }] : [];
}

function bodiesOf(part: Element): readonly Element[] {
  for (const way of BODY) {
    if (part.matches(way.css)) return [part];
    const found = findOutermost(part, way.css);
    if (found.length > 0) return found;
  }
  return [];
}

const CATEGORIES: Readonly<Record<string, Author>> = {
  '1': 'customer',
  '3': 'agent',
  // One source only; the silent side if it is wrong.
  '4': 'note',
  '5': 'system',
  '20': 'system',
};

const AUTHORS: readonly (readonly [RegExp, Author])[] = [
  [/bot|operator|system|automat|workflow|^ai$|^fin$/i, 'system'],
  [/note/i, 'note'],
  [/user|lead|contact|customer|visitor/i, 'customer'],
  [/admin|agent|teammate/i, 'agent'],
];

/** Who wrote a part. The marks made for it must agree; what the page merely looks like decides only without them. */
function roleOf(part: Element, scope: Element): Author {
  const isNote = scope.matches(NOTE_PART) || scope.querySelector(NOTE_PART) !== null;
  const marks = [byCategory(part), byAuthorType(part, scope), byClass(scope)].filter((role) => role !== null);
  const [first] = marks;
  if (isNote || marks.includes('note')) return 'note';
  if (first) return marks.every((role) => role === first) ? first : 'system';
  return byLooks(part, scope);
}

/** What stands in the part's own box, then in its group beside all parts. */
function findBeside<E extends Element>(part: Element, scope: Element, css: string): readonly E[] {
  const own = [...scope.querySelectorAll<E>(css)];
  const group = part.closest(GROUP);
  if (own.length > 0 || !group) return own;
  return [...group.querySelectorAll<E>(css)].filter((element) => !element.closest(SINGLE_PART));
}

function byCategory(part: Element): Author | null {
  const category = part.closest(`[${CATEGORY}]`)?.getAttribute(CATEGORY)?.trim();
  return category ? (CATEGORIES[category] ?? null) : null;
}

function byAuthorType(part: Element, scope: Element): Author | null {
  const mark = part.closest(`[${AUTHOR_TYPE}]`) ?? scope.querySelector(`[${AUTHOR_TYPE}]`);
  const type = mark?.getAttribute(AUTHOR_TYPE) ?? '';
  return AUTHORS.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

function byClass(scope: Element): Author | null {
  const has = (css: string): boolean => scope.matches(css) || scope.querySelector(css) !== null;
  if (has(CUSTOMER_PART)) return has(AGENT_PART) ? 'system' : 'customer';
  return has(AGENT_PART) ? 'agent' : null;
}

/** A teammate has a name beside the avatar and a picture in it, a customer an initial on a colour. */
function byLooks(part: Element, scope: Element): Author {
  if (findBeside(part, scope, ADMIN_NAME).length > 0) return 'agent';
  const avatars = findBeside<HTMLElement>(part, scope, AVATAR);
  const pictured = avatars.some((avatar) => avatar.style.backgroundImage !== '');
  const coloured = avatars.some((avatar) => avatar.style.backgroundColor !== '');
  if (pictured === coloured) return 'system';
  return pictured ? 'agent' : 'customer';
}

/** The teammate's own label; else a line beside the body that says what the header says, for the customer. */
function nameOf(part: Element, scope: Element, role: Author, titles: readonly string[]): string | null {
  const [label] = findBeside(part, scope, ADMIN_NAME);
  if (role !== 'customer') return label ? cleanName(readLabel(label) || label.getAttribute('title')) : null;
  const box = part.closest(GROUP) ?? scope;
  const beside = readLines(box, { strip: `${CONTROLS}, ${joined(BODY)}, time` });
  return cleanName(beside.find((line) => titles.some((title) => sameName(title, line))));
}

function timeOf(scope: Element): Pick<RawMessage, 'at' | 'order'> {
  const text = scope.querySelector(TIME)?.getAttribute('datetime');
  return { at: zonedTime(text), order: orderOf(text) };
}
