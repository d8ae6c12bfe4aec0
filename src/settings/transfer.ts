import type * as z from 'zod/mini';
import { settingsSchema, sitesSchema } from './schema';
import type { Settings, Site } from './types';

/** What every exported file says of itself, and the field under which it holds what it is for. */
const SETTINGS_FILE = { format: 'attune-settings', field: 'settings', schema: settingsSchema } as const;
const SITES_FILE = { format: 'attune-sites', field: 'sites', schema: sitesSchema } as const;

/** In UTF-16 code units. Five hundred macros of a page each are about 1.5 million; more is not a settings file. */
export const MAX_LENGTH = 2_000_000;

/** Keys that would reach an object's prototype when copied. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Kind = 'text' | 'yes-no' | 'list' | 'group' | 'email' | 'date' | 'selector';

/** Why a file was not taken. `field` is a path such as `voice.formality`; `expected` lists what may stand there. */
export type Refusal =
  | { readonly problem: 'too-big' | 'not-json' | 'foreign' }
  | { readonly problem: 'newer'; readonly version: string }
  | { readonly problem: 'unknown-field' | 'unsafe-field' | 'too-long'; readonly field: string }
  | { readonly problem: 'wrong-choice'; readonly field: string; readonly expected: readonly string[] }
  | { readonly problem: 'wrong-kind'; readonly field: string; readonly expected: Kind };

export type Import =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly refusal: Refusal };

export type Sites = Readonly<Record<string, Site>>;

export type SitesImport =
  | { readonly ok: true; readonly sites: Sites }
  | { readonly ok: false; readonly refusal: Refusal };

export type Taken<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface FileKind<T> {
  readonly format: string;
  readonly field: string;
  readonly schema: z.ZodMiniType<T>;
  /** In UTF-16 code units; `MAX_LENGTH` without. */
  readonly maxLength?: number;
}

/** All settings but the pause: a file that is opened next year should not silence anything. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: SETTINGS_FILE.format, settings: { ...settings, pausedUntil: '' } }, null, 2)}\n`;

/** What was pointed out on one or more sites, to hand on to a colleague. */
export const exportSites = (sites: Sites): string =>
  `${JSON.stringify({ format: SITES_FILE.format, sites }, null, 2)}\n`;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Nothing that is exported is nested deeper; a file that is would only fill the stack. */
const DEEPEST = 20;

/** The path of the first key that reaches a prototype, or lies too deep; null where there is none. */
export function findUnsafeField(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length > DEEPEST) return pathOf(path.slice(0, 3));
  for (const key of Object.keys(value)) {
    if (PROTOTYPE_KEYS.has(key)) return pathOf([...path, key]);
    const inside = findUnsafeField(Reflect.get(value, key), [...path, key]);
    if (inside !== null) return inside;
  }
  return null;
}

/** zod's names for what it expected, in ours. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  string: 'text',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
  record: 'group',
  email: 'email',
  datetime: 'date',
};

/** One of zod's issues in words the options page can say. */
export function toRefusal(issue: z.core.$ZodIssue): Refusal {
  const field = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { problem: 'unknown-field', field: pathOf([...issue.path, issue.keys[0] ?? '']) };
    case 'invalid_key':
      return { problem: 'unknown-field', field };
    case 'invalid_value':
      return { problem: 'wrong-choice', field, expected: issue.values.map(String) };
    case 'too_big':
      return { problem: 'too-long', field };
    // The one check of our own on a value is that a browser takes it for a selector.
    case 'custom':
      return { problem: 'wrong-kind', field, expected: 'selector' };
    case 'invalid_format':
      return { problem: 'wrong-kind', field, expected: KIND_OF[issue.format] ?? 'text' };
    case 'invalid_type':
      return { problem: 'wrong-kind', field, expected: KIND_OF[issue.expected] ?? 'text' };
    default:
      // The one union in the schema is the pause: empty or a time.
      return { problem: 'wrong-kind', field, expected: 'date' };
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The refusal that can be told from the outside of the file, before its fields are looked at. */
function refuseWhole(file: unknown, { format, field }: FileKind<unknown>): Refusal | null {
  if (file === undefined) return { problem: 'not-json' };
  const unsafe = findUnsafeField(file);
  if (unsafe !== null) return { problem: 'unsafe-field', field: unsafe };
  const held = isRecord(file) && file.format === format ? file[field] : undefined;
  if (!isRecord(held)) return { problem: 'foreign' };
  const { version } = held;
  return typeof version === 'number' && version > 1 ? { problem: 'newer', version: String(version) } : null;
}

/** Takes what a file holds. Whatever is wrong with it, nothing is changed: the caller stores it or says why not. */
export function takeFile<T>(text: string, kind: FileKind<T>): Taken<T> {
  if (text.length > (kind.maxLength ?? MAX_LENGTH)) return { ok: false, refusal: { problem: 'too-big' } };
  const file = parseJson(text);
  const refusal = refuseWhole(file, kind);
  if (refusal) return { ok: false, refusal };
  const result = kind.schema.safeParse(isRecord(file) ? file[kind.field] : undefined);
  if (result.success) return { ok: true, value: result.data };
  const [first] = result.error.issues;
  return { ok: false, refusal: first ? toRefusal(first) : { problem: 'foreign' } };
}

export function readImport(text: string): Import {
  const taken = takeFile<Settings>(text, SETTINGS_FILE);
  return taken.ok ? { ok: true, settings: taken.value } : taken;
}

export function readSites(text: string): SitesImport {
  const taken = takeFile<Sites>(text, SITES_FILE);
  return taken.ok ? { ok: true, sites: taken.value } : taken;
}
