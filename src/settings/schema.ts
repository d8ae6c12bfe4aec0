import * as z from 'zod/mini';
import { MACRO_LENGTH, MOST_MACROS } from './limits';
import { isOrigin, isSelector, PLACE, RULE_ID } from './shape';
import type { Settings } from './types';

// An extension page may not build functions from strings, and zod's faster parser does.
z.config({ jitless: true });

export const line = z.string().check(z.maxLength(200));
export const ruleId = z.string().check(z.regex(RULE_ID));

export const level = z.enum(['on', 'quiet', 'off']);
export const onOff = z.enum(['on', 'off']);

/** At most so many. */
export const listOf = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** Longest selector, in UTF-16 code units: a dozen steps with an attribute each. */
const SELECTOR_LENGTH = 500;

const selector = z._default(z.string().check(z.maxLength(SELECTOR_LENGTH), z.refine(isSelector)), '');

export const sitesSchema = z.record(
  z.string().check(z.maxLength(300), z.refine(isOrigin)),
  z.strictObject({ on: z._default(z.boolean(), false), message: selector, name: selector, composer: selector }),
);

const place = z.string().check(z.regex(PLACE));

/** The shape of the settings. `{}` gives the defaults; a key that is not listed is an error. */
export const settingsSchema = z.strictObject({
  version: z._default(z.literal(1), 1),
  rules: z._default(z.record(ruleId, level), {}),
  agent: z.prefault(
    z.strictObject({
      name: z._default(line, ''),
      signOff: z._default(line, ''),
      autoSignature: z._default(z.boolean(), false),
    }),
    {},
  ),
  voice: z.prefault(
    z.strictObject({
      formality: z._default(z.enum(['formal', 'neutral', 'casual']), 'neutral'),
      spelling: z._default(z.enum(['british', 'american']), 'british'),
      never: z._default(listOf(line, 500), []),
      always: z._default(listOf(line, 50), []),
    }),
    {},
  ),
  macros: z._default(listOf(z.string().check(z.maxLength(MACRO_LENGTH)), MOST_MACROS), []),
  mergeFields: z._default(listOf(line, 100), []),
  badge: z.prefault(
    z.strictObject({
      shown: z._default(z.boolean(), true),
      corner: z._default(z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']), 'bottom-right'),
    }),
    {},
  ),
  hold: z.prefault(
    z.strictObject({
      on: z._default(z.boolean(), true),
      rules: z._default(z.record(ruleId, onOff), {}),
      plainEnter: z._default(z.boolean(), false),
    }),
    {},
  ),
  trends: z.prefault(
    z.strictObject({ counted: z._default(z.boolean(), true), goQuiet: z._default(z.boolean(), true) }),
    {},
  ),
  exceptions: z._default(z.record(place, z.record(ruleId, level)), {}),
  helpdesks: z._default(z.record(ruleId, onOff), {}),
  sites: z._default(sitesSchema, {}),
  aliases: z._default(listOf(z.email(), 100), []),
  // The longest path is that of a site.
  chosen: z._default(listOf(z.string().check(z.maxLength(400)), 5000), []),
  pausedUntil: z._default(z.union([z.literal(''), z.iso.datetime()]), ''),
}) satisfies z.ZodMiniType<Settings>;

export const isEmail = (text: string): boolean => z.email().safeParse(text).success;
