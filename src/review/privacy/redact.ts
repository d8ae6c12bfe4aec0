import type { Span } from '../types';
import { namesIn, type People, type Who } from './people';
import {
  BORN,
  CODE,
  EMAIL,
  GROUPED,
  HANDLE,
  HASHED,
  isCode,
  isNumber,
  LABELLED,
  LAST_DIGITS,
  LINK,
  PAGE,
  PLACES,
} from './shapes';

/** What stands where something personal stood. */
const LABELS = {
  customer: '[customer]',
  agent: '[agent]',
  name: '[name]',
  email: '[e-mail]',
  link: '[link]',
  address: '[address]',
  number: '[number]',
} as const satisfies Record<Who | 'email' | 'link' | 'address' | 'number', string>;

interface Hidden extends Span {
  readonly label: string;
}

const found = (text: string, shape: RegExp, label: string, counts: (typed: string) => boolean = () => true): Hidden[] =>
  [...text.matchAll(shape)].flatMap(({ 0: whole, 1: part, index }) => {
    const typed = part ?? whole;
    const start = index + (part === undefined ? 0 : whole.lastIndexOf(part));
    return counts(typed) ? [{ start, end: start + typed.length, label }] : [];
  });

/** In the order in which they count: a link holds digits, an address holds a postcode. */
const personal = (text: string, people: People): readonly Hidden[] => [
  ...found(text, EMAIL, LABELS.email),
  ...found(text, LINK, LABELS.link),
  ...found(text, PAGE, LABELS.link),
  ...PLACES.flatMap((shape) => found(text, shape, LABELS.address)),
  ...found(text, BORN, LABELS.number),
  ...found(text, HASHED, LABELS.number, (typed) => /\d{2}/.test(typed)),
  ...found(text, GROUPED, LABELS.number, isNumber),
  ...found(text, LABELLED, LABELS.number),
  ...found(text, LAST_DIGITS, LABELS.number),
  ...found(text, CODE, LABELS.number, isCode),
  ...found(text, HANDLE, LABELS.name),
  ...namesIn(text, people).map(({ start, end, who }) => ({ start, end, label: LABELS[who] })),
];

/** The text without what tells who is meant: names, addresses, numbers, e-mails, links. */
export function redact(text: string, people: People): string {
  const taken: Hidden[] = [];
  for (const one of personal(text, people)) {
    if (!taken.some(({ start, end }) => one.start < end && one.end > start)) taken.push(one);
  }
  let redacted = '';
  let at = 0;
  for (const { start, end, label } of taken.sort((a, b) => a.start - b.start)) {
    redacted += text.slice(at, start) + label;
    at = end;
  }
  return redacted + text.slice(at);
}
