import type { PackRefusal } from './refusal';

/** What stands between angle brackets; longer than this, in UTF-16 code units, is no tag that anybody wrote by hand. */
const BRACKETED = /<([^<>]{1,500})>|<!--/g;

const ELEMENTS = new Set(
  'a b br div em embed h1 h2 h3 h4 h5 h6 hr html i iframe img li math ol p script span strong style svg table td textarea th tr u ul'.split(
    ' ',
  ),
);

/** A tag that a browser would know, or anything with an attribute or a closing slash; `<first name>` is a placeholder. */
const isTag = (inside: string): boolean => {
  if (/^[!?]|^\/[a-z]/i.test(inside)) return true;
  const name = /^[a-z][a-z0-9]*(?=[\s/]|$)/i.exec(inside)?.[0].toLowerCase() ?? '';
  return ELEMENTS.has(name) || (/^[a-z]/i.test(inside) && inside.includes('='));
};

const findTag = (text: string): string | undefined =>
  [...text.matchAll(BRACKETED)].find(([, inside]) => inside === undefined || isTag(inside))?.[0];

/** Control characters, and those that turn the direction of what follows: what is read is then not what is there. */
const HIDDEN = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** In UTF-16 code units. */
const QUOTE_LENGTH = 40;

export const shorten = (text: string): string =>
  text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH)}…`;

function refuseString(text: string, field: string): PackRefusal | null {
  const tag = findTag(text);
  if (tag !== undefined) return { problem: 'markup', field, quote: shorten(tag) };
  const sign = HIDDEN.exec(text)?.[0];
  if (sign === undefined) return null;
  return {
    problem: 'hidden-sign',
    field,
    quote: `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}

/** The first string of a pack that holds what a pack's text may not; all of them are plain text. */
export function refuseStrings(value: unknown, path: readonly string[] = []): PackRefusal | null {
  if (typeof value === 'string') return refuseString(value, path.join('.'));
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    const refusal = refuseString(key, path.join('.')) ?? refuseStrings(inside, [...path, key]);
    if (refusal) return refusal;
  }
  return null;
}
