import { z } from 'zod';
import { MACRO_LENGTH, MOST_MACROS } from '../settings/limits';
import { line, ruleId, sitesSchema } from '../settings/schema';
import type { Pack } from './types';

/** Bounds that keep the work of a pack's patterns small; packs/check-pattern.ts holds what is inside a line. */
export const MOST_PHRASES = 200;
const MOST_LINES = 20;
const MOST_CLASSES = 50;
/** A class of some four hundred words, in UTF-16 code units. */
const CLASS_LENGTH = 4000;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,40}$/)
  .describe('Small letters, digits and hyphens; begins with a letter.');
const sentence = z.string().min(1).max(400);
const example = z.string().min(1).max(600);
const onOff = z.enum(['on', 'off']);

const settings = z
  .strictObject({
    rules: z
      .record(ruleId, z.enum(['on', 'quiet', 'off']))
      .optional()
      .describe('How loud a rule is. A rule’s id stands in the options under “Why”.'),
    agent: z
      .strictObject({
        signOff: line.optional().describe('“Kind regards”; the name stays the agent’s own.'),
        autoSignature: z.boolean().optional().describe('The helpdesk adds the agent’s name by itself.'),
      })
      .optional(),
    voice: z
      .strictObject({
        formality: z.enum(['formal', 'neutral', 'casual']).optional(),
        spelling: z.enum(['british', 'american']).optional(),
        never: z.array(line).max(500).optional().describe('Words the brand never says: no rewrite uses them.'),
        always: z.array(line).max(50).optional().describe('Sentences the brand always wants.'),
      })
      .optional(),
    mergeFields: z.array(line).max(100).optional().describe('Placeholders that the helpdesk fills at sending.'),
    hold: z
      .strictObject({
        on: z.boolean().optional(),
        rules: z.record(ruleId, onOff).optional().describe('By rule: whether the first press of Send is held for it.'),
        plainEnter: z.boolean().optional().describe('In chats, a plain Enter counts as a press of Send.'),
      })
      .optional(),
    helpdesks: z.record(ruleId, onOff).optional().describe('By helpdesk: `zendesk`, `intercom`, `gmail` …'),
    sites: sitesSchema.optional().describe('By address: what was pointed out on its pages, as CSS selectors.'),
  })
  .describe('What is left out here, the pack says nothing about.');

const phrase = z.strictObject({
  id,
  statement: sentence.describe('What the phrase’s rule holds, in one line.'),
  why: sentence.describe('Why, in a sentence that an agent would accept.'),
  message: z.string().min(1).max(120).describe('What the agent reads beside the words that were found.'),
  severity: z.enum(['warn', 'suggest', 'info']).default('suggest'),
  channels: z
    .array(z.enum(['email', 'chat', 'social']))
    .min(1)
    .max(3)
    .default(['email', 'chat', 'social']),
  find: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(MOST_LINES)
    .describe(
      'Templates: words apart by spaces, `a|b` either, `word?` may be missing, `refund*` any ending, `~3` up to three words between, `@class`, `#` a number, `!not` not this next, `^` and `$` where a sentence begins and ends.',
    ),
  rewrites: z
    .array(z.string().min(1).max(300))
    .max(5)
    .default([])
    .describe('What may stand there instead; ▢ is what only the agent knows.'),
  examples: z
    .strictObject({
      fires: z.array(example).min(1).max(20).describe('Found in these; « and » may stand around what is found.'),
      silent: z.array(example).min(1).max(20).describe('Not found in these.'),
    })
    .describe('Compulsory, and tried when the pack is imported.'),
});

export const packSchema = z
  .strictObject({
    $schema: z.string().max(300).optional(),
    format: z.literal('attune-pack'),
    version: z.literal(1),
    id: id.describe('A pack with the same id takes the place of the one that is installed.'),
    name: z.string().min(1).max(80),
    about: z.string().max(500).default('').describe('For whom it is and what changed.'),
    settings: settings.default({}),
    classes: z
      .record(id, z.string().max(CLASS_LENGTH))
      .refine((classes) => Object.keys(classes).length <= MOST_CLASSES)
      .default({})
      .describe('Word classes for the phrases: words apart by spaces, `_` inside a phrase.'),
    phrases: z.array(phrase).max(MOST_PHRASES).default([]),
    macros: z
      .array(z.strictObject({ title: z.string().max(200).default(''), text: z.string().min(1).max(MACRO_LENGTH) }))
      .max(MOST_MACROS)
      .default([])
      .describe('As plain text; Attune tells when one is sent untouched.'),
  })
  .transform(({ $schema: _, ...pack }): Pack => pack);

/** What an administrator may set, in Chrome’s and Edge’s policy and in Firefox’s managed storage alike. */
export const policySchema = z.strictObject({
  pack: packSchema.optional(),
  locked: z
    .array(z.string().regex(/^[a-zA-Z][a-zA-Z0-9.:/-]{0,120}$/))
    .max(200)
    .default([])
    .describe('Settings that the agent can’t change: `voice`, `voice.formality`, `rules.name-wrong`, `hold.on`.'),
});
