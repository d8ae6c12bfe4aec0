import * as z from 'zod/mini';
import { MACRO_LENGTH, MOST_MACROS } from '../settings/limits';
import { level, line, listOf, onOff, ruleId, sitesSchema } from '../settings/schema';
import type { Pack } from './types';

/** Bounds that keep the work of a pack's patterns small; packs/check-pattern.ts holds what is inside a line. */
const MOST_PHRASES = 200;
const MOST_LINES = 20;
const MOST_CLASSES = 50;
/** A class of some four hundred words, in UTF-16 code units. */
const CLASS_LENGTH = 4000;

const id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,40}$/), z.describe('Small letters, digits and hyphens; begins with a letter.'));
const upTo = (most: number) => z.string().check(z.maxLength(most));
const between = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const someOf = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));
const sentence = (what: string) => between(1, 400).check(z.describe(what));

const settings = z
  .strictObject({
    rules: z
      .optional(z.record(ruleId, level))
      .check(z.describe('How loud a rule is. A rule’s id stands in the options under “Why”.')),
    agent: z.optional(
      z.strictObject({
        signOff: z.optional(line).check(z.describe('“Kind regards”; the name stays the agent’s own.')),
        autoSignature: z.optional(z.boolean()).check(z.describe('The helpdesk adds the agent’s name by itself.')),
      }),
    ),
    voice: z.optional(
      z.strictObject({
        formality: z.optional(z.enum(['formal', 'neutral', 'casual'])),
        spelling: z.optional(z.enum(['british', 'american'])),
        never: z
          .optional(listOf(line, 500))
          .check(z.describe('Words the brand never says: no rewrite uses them, and a reply’s own are marked.')),
        always: z.optional(listOf(line, 50)).check(z.describe('Sentences the brand always wants.')),
      }),
    ),
    mergeFields: z.optional(listOf(line, 100)).check(z.describe('Placeholders that the helpdesk fills at sending.')),
    hold: z.optional(
      z.strictObject({
        on: z.optional(z.boolean()),
        rules: z
          .optional(z.record(ruleId, onOff))
          .check(z.describe('By rule: whether the first press of Send is held for it.')),
        plainEnter: z.optional(z.boolean()).check(z.describe('In chats, a plain Enter counts as a press of Send.')),
      }),
    ),
    helpdesks: z.optional(z.record(ruleId, onOff)).check(z.describe('By helpdesk: `zendesk`, `intercom`, `gmail` …')),
    sites: z
      .optional(sitesSchema)
      .check(z.describe('By address: what was pointed out on its pages, as CSS selectors.')),
  })
  .check(z.describe('What is left out here, the pack says nothing about.'));

const phrase = z.strictObject({
  id,
  statement: sentence('What the phrase’s rule holds, in one line.'),
  why: sentence('Why, in a sentence that an agent would accept.'),
  message: between(1, 120).check(z.describe('What the agent reads beside the words that were found.')),
  severity: z._default(z.enum(['warn', 'suggest', 'info']), 'suggest'),
  channels: z._default(someOf(z.enum(['email', 'chat', 'social']), 3), ['email', 'chat', 'social']),
  find: someOf(between(1, 200), MOST_LINES).check(
    z.describe(
      'Templates: words apart by spaces, `a|b` either, `word?` may be missing, `refund*` any ending, `~3` up to three words between, `@class`, `#` a number, `!not` not this next, `^` and `$` where a sentence begins and ends.',
    ),
  ),
  rewrites: z
    ._default(listOf(between(1, 300), 5), [])
    .check(z.describe('What may stand there instead; ▢ is what only the agent knows.')),
  examples: z
    .strictObject({
      fires: someOf(between(1, 600), 20).check(z.describe('Found in these; « and » may stand around what is found.')),
      silent: someOf(between(1, 600), 20).check(z.describe('Not found in these.')),
    })
    .check(z.describe('Compulsory, and tried when the pack is imported.')),
});

const macro = z.strictObject({ title: z._default(upTo(200), ''), text: between(1, MACRO_LENGTH) });

const packFields = z.strictObject({
  $schema: z.optional(upTo(300)),
  format: z.literal('attune-pack'),
  version: z.literal(1),
  id: id.check(z.describe('A pack with the same id takes the place of the one that is installed.')),
  name: between(1, 80),
  about: z._default(upTo(500), '').check(z.describe('For whom it is and what changed.')),
  settings: z._default(settings, {}),
  classes: z
    ._default(
      z.record(id, upTo(CLASS_LENGTH)).check(z.refine((classes) => Object.keys(classes).length <= MOST_CLASSES)),
      {},
    )
    .check(z.describe('Word classes for the phrases: words apart by spaces, `_` inside a phrase.')),
  phrases: z._default(listOf(phrase, MOST_PHRASES), []),
  macros: z
    ._default(listOf(macro, MOST_MACROS), [])
    .check(z.describe('As plain text; Attune tells when one is sent untouched.')),
});

export const packSchema = z.pipe(
  packFields,
  z.transform(({ $schema: _, ...pack }): Pack => pack),
);

/** What an administrator may set, in Chrome’s and Edge’s policy and in Firefox’s managed storage alike. */
export const policySchema = z.strictObject({
  pack: z.optional(packSchema),
  locked: z
    ._default(listOf(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9.:/-]{0,120}$/)), 200), [])
    .check(
      z.describe('Settings that the agent can’t change: `voice`, `voice.formality`, `rules.name-wrong`, `hold.on`.'),
    ),
});
