import { z } from 'zod';
import { MACRO_LENGTH, MOST_MACROS } from './limits';
import type { Settings } from './types';

// An extension page may not build functions from strings, and zod's faster parser does.
z.config({ jitless: true });

export const line = z.string().max(200);
/** A rule of ours, or a phrase of a pack: `team:<pack>/<phrase>`. */
export const ruleId = z.string().regex(/^(?:team:[a-z][a-z0-9-]{0,60}\/)?[a-z][a-z0-9-]{0,60}$/);

/** Longest selector, in UTF-16 code units: a dozen steps with an attribute each. */
const SELECTOR_LENGTH = 500;

/** What a browser takes for a selector; empty = nothing was pointed out. Node has no browser to ask. */
export const isSelector = (text: string): boolean => {
  if (text === '' || typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

const selector = z.string().max(SELECTOR_LENGTH).refine(isSelector).default('');

/** `https://help.example:8443`, as `URL.origin` writes it. */
export const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

export const sitesSchema = z.record(
  z.string().max(300).refine(isOrigin),
  z.strictObject({ on: z.boolean().default(false), message: selector, name: selector, composer: selector }),
);

/** As settings/exceptions.ts writes them. */
const place = z
  .string()
  .regex(/^(?:channel (?:email|chat|social)|helpdesk [a-z][a-z0-9-]{0,60}|site https?:\/\/\S{1,300})$/);

/** The shape of the settings. `{}` gives the defaults; a key that is not listed is an error. */
export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  rules: z.record(ruleId, z.enum(['on', 'quiet', 'off'])).default({}),
  agent: z
    .strictObject({
      name: line.default(''),
      signOff: line.default(''),
      autoSignature: z.boolean().default(false),
    })
    .prefault({}),
  voice: z
    .strictObject({
      formality: z.enum(['formal', 'neutral', 'casual']).default('neutral'),
      spelling: z.enum(['british', 'american']).default('british'),
      never: z.array(line).max(500).default([]),
      always: z.array(line).max(50).default([]),
    })
    .prefault({}),
  macros: z.array(z.string().max(MACRO_LENGTH)).max(MOST_MACROS).default([]),
  mergeFields: z.array(line).max(100).default([]),
  badge: z
    .strictObject({
      shown: z.boolean().default(true),
      corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']).default('bottom-right'),
    })
    .prefault({}),
  hold: z
    .strictObject({
      on: z.boolean().default(true),
      rules: z.record(ruleId, z.enum(['on', 'off'])).default({}),
      plainEnter: z.boolean().default(false),
    })
    .prefault({}),
  trends: z.strictObject({ counted: z.boolean().default(true), goQuiet: z.boolean().default(true) }).prefault({}),
  exceptions: z.record(place, z.record(ruleId, z.enum(['on', 'quiet', 'off']))).default({}),
  helpdesks: z.record(ruleId, z.enum(['on', 'off'])).default({}),
  sites: sitesSchema.default({}),
  aliases: z.array(z.email()).max(100).default([]),
  // The longest path is that of a site.
  chosen: z.array(z.string().max(400)).max(5000).default([]),
  pausedUntil: z.union([z.literal(''), z.iso.datetime()]).default(''),
}) satisfies z.ZodType<Settings>;

export const isEmail = (text: string): boolean => z.email().safeParse(text).success;
