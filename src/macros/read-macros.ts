import { MACRO_LENGTH } from '../settings/limits';
import { readCsv } from './csv';
import { plainText } from './plain-text';

/** A macro as a helpdesk has it. */
export interface Macro {
  readonly title: string;
  readonly text: string;
}

export type ReadMacros =
  | {
      readonly ok: true;
      readonly macros: readonly Macro[];
      /** Entries without words for a customer: macros that only set fields, are switched off, or hold a private note. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly problem: 'too-big' | 'not-readable' | 'no-macros' };

/** In UTF-16 code units. Five thousand macros of two thousand signs each, with what an export holds beside them. */
export const MAX_LENGTH = 20_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (entry: Readonly<Record<string, unknown>>, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
};

/**
 * Zendesk's macros are actions on a ticket's fields. Those that write to the customer, by the API reference:
 * `comment_value_html` holds markup, `comment_value` text or a pair of channel and text, `side_conversation` is for others.
 */
const COMMENTS = ['comment_value_html', 'comment_value', 'comment_text'];

const commentOf = (action: unknown): string => {
  if (!isRecord(action) || !COMMENTS.includes(String(action.field))) return '';
  const value = Array.isArray(action.value) ? action.value.at(-1) : action.value;
  if (typeof value !== 'string') return '';
  return action.field === 'comment_value_html' ? plainText(value) : value.trim();
};

/** A comment that is not public is a note to colleagues. */
const isPrivate = (actions: readonly unknown[]): boolean =>
  actions.some(
    (action) => isRecord(action) && action.field === 'comment_mode_is_public' && String(action.value) === 'false',
  );

function fromZendesk(entry: Readonly<Record<string, unknown>>, actions: readonly unknown[]): string {
  if (entry.active === false || isPrivate(actions)) return '';
  // A macro may write the same comment twice, as markup and as text; the first that says something is it.
  return (
    COMMENTS.map((field) =>
      actions
        .filter((action) => isRecord(action) && action.field === field)
        .map(commentOf)
        .join('\n\n'),
    ).find((text) => text !== '') ?? ''
  );
}

/** Intercom keeps a macro's body as markup, and beside it as text with its placeholders. */
const fromBody = (entry: Readonly<Record<string, unknown>>): string =>
  textIn(entry, 'body_text', 'text', 'plain_text').trim() ||
  plainText(textIn(entry, 'body', 'html', 'comment', 'comment_value_html', 'content', 'message', 'reply', 'response'));

function toMacro(entry: unknown): Macro | null {
  if (!isRecord(entry)) return null;
  const title = textIn(entry, 'title', 'name', 'raw_title', 'macro_title', 'shortcut').trim();
  const actions = parseActions(entry.actions);
  const text = actions ? fromZendesk(entry, actions) : isOff(entry) ? '' : fromBody(entry);
  return text === '' || text.length > MACRO_LENGTH ? null : { title: title.slice(0, 200), text };
}

const isOff = ({ active, status }: Readonly<Record<string, unknown>>): boolean =>
  /^(?:false|no|inactive|archived)$/i.test(String(active ?? status ?? ''));

/** In a CSV the actions stand as JSON in a cell. */
function parseActions(actions: unknown): readonly unknown[] | null {
  const value = typeof actions === 'string' && actions.trim().startsWith('[') ? parseJson(actions) : actions;
  return Array.isArray(value) ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where an export keeps its list: Zendesk under `macros`, Intercom under `data`; several pages may stand one after the other. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((inside) => (isPage(inside) ? entriesOf(inside) : [inside]));
  if (!isRecord(value)) return [];
  const list = [value.macros, value.data, value.saved_replies, value.items].find(Array.isArray);
  if (list) return list;
  return [isRecord(value.macro) ? value.macro : value];
}

const isPage = (value: unknown): boolean =>
  isRecord(value) && (Array.isArray(value.macros) || Array.isArray(value.data));

/** Reads what Zendesk and Intercom give out, as JSON or CSV, and what looks like it. */
export function readMacros(text: string): ReadMacros {
  if (text.length > MAX_LENGTH) return { ok: false, problem: 'too-big' };
  const clean = text.replace(/^\uFEFF/, '').trim();
  const isJson = /^[[{]/.test(clean);
  const json = isJson ? parseJson(clean) : undefined;
  const entries = isJson ? json !== undefined && entriesOf(json) : readCsv(clean);
  if (!entries) return { ok: false, problem: 'not-readable' };
  const made = entries.map(toMacro);
  const macros = made.filter((macro) => macro !== null);
  if (macros.length === 0) return { ok: false, problem: 'no-macros' };
  return { ok: true, macros, skipped: made.length - macros.length };
}
