import { z } from 'zod';
import { inForce, NO_LAYERS } from '../../src/packs/layers';
import { review } from '../../src/review/review';
import { dataIn, hashDatum } from '../../src/review/text/personal-data';
import { printOf } from '../../src/review/text/shingles';
import type { Draft, Memory, Review, ReviewSettings, Ticket } from '../../src/review/types';
import { DEFAULTS } from '../../src/settings/defaults';
import type { Settings } from '../../src/settings/types';
import { packsIn } from './packs';

const text = z.string();
const person = z.object({ name: text.nullish(), email: text.nullish() }).nullish();

const level = z.enum(['on', 'quiet', 'off']);

/** One line of what `npm run review` takes. */
export const INPUT = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  channel: z.enum(['email', 'chat', 'social']).default('email'),
  mode: z.enum(['reply', 'note', 'unknown']).default('reply'),
  customer: person,
  agent: person,
  subject: text.nullish(),
  messages: z
    .array(
      z.object({
        from: z.enum(['customer', 'agent', 'note', 'system']),
        name: text.nullish(),
        text,
        at: text.nullish(),
        attachments: z.array(text).nullish(),
      }),
    )
    .default([]),
  draft: text,
  /** How many files go with the draft; left out = not known. */
  attachments: z.number().int().min(0).nullish(),
  /** What other customers of the day wrote, so that something of theirs in the draft can be told. */
  elsewhere: z.array(text).nullish(),
  macros: z.array(text).nullish(),
  history: z.array(text).nullish(),
  now: text.nullish(),
  /** A team pack as its file holds it, or several in their order. */
  pack: z.unknown().transform(packsIn).optional(),
  settings: z
    .object({
      rules: z.record(text, level).optional(),
      agent: z.object({ name: text, signOff: text, autoSignature: z.boolean() }).partial().optional(),
      voice: z
        .object({
          formality: z.enum(['formal', 'neutral', 'casual']),
          spelling: z.enum(['british', 'american']),
          never: z.array(text),
          always: z.array(text),
        })
        .partial()
        .optional(),
      macros: z.array(text).optional(),
      mergeFields: z.array(text).optional(),
    })
    .nullish(),
});
export type Input = z.infer<typeof INPUT>;

/** Hashes made and compared within one run need no secret. */
const SALT = 0;

const ticketOf = (input: Input): Ticket => ({
  channel: input.channel,
  subject: input.subject ?? undefined,
  customer: { name: input.customer?.name ?? undefined, email: input.customer?.email ?? undefined },
  agent: { name: input.agent?.name ?? undefined, email: input.agent?.email ?? undefined },
  messages: input.messages.map((message) => ({
    from: message.from,
    name: message.name ?? undefined,
    text: message.text,
    at: message.at ?? undefined,
    attachments: message.attachments ?? undefined,
  })),
  now: input.now ?? undefined,
});

/** Leaves out what was not given, so that it does not overwrite a default. */
const given = <T extends object>(part: T | undefined | null): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const ownSettings = (input: Input): Settings => ({
  ...DEFAULTS,
  ...given({ rules: input.settings?.rules, mergeFields: input.settings?.mergeFields }),
  agent: { ...DEFAULTS.agent, ...given(input.settings?.agent) },
  voice: { ...DEFAULTS.voice, ...given(input.settings?.voice) },
  macros: [...(input.macros ?? []), ...(input.settings?.macros ?? [])],
});

/** What the line says over what its packs say, as in the options. */
const settingsOf = (input: Input): ReviewSettings =>
  inForce(ownSettings(input), { ...NO_LAYERS, packs: input.pack ?? [] });

const hashesOf = (said: string): readonly number[] => dataIn(said, true).map(({ key }) => hashDatum(key, SALT));

const memoryOf = (input: Input): Memory => ({
  salt: SALT,
  replies: (input.history ?? []).map((reply) => printOf(reply, SALT)),
  hardRun: [],
  elsewhere: { salt: SALT, hashes: new Set((input.elsewhere ?? []).flatMap(hashesOf)) },
});

/** An input as the engine takes it. */
export interface Posed {
  readonly ticket: Ticket;
  readonly draft: Draft;
  readonly settings: ReviewSettings;
  readonly memory: Memory;
}

export const pose = (input: Input): Posed => ({
  ticket: ticketOf(input),
  draft: { text: input.draft, mode: input.mode, attachments: input.attachments ?? undefined },
  settings: settingsOf(input),
  memory: memoryOf(input),
});

export function reviewInput(input: Input): Review {
  const { ticket, draft, settings, memory } = pose(input);
  return review(ticket, draft, settings, memory);
}

/** The fields the command promises, no others. */
export function printable(id: Input['id'], answer: Review): object {
  return {
    ...(id === undefined ? {} : { id }),
    findings: answer.findings.map(({ rule, severity, start, end, quote, message, rewrites, shown }) => ({
      rule,
      severity,
      start,
      end,
      quote,
      message,
      rewrites: rewrites.map((rewrite) => ({
        start: rewrite.start,
        end: rewrite.end,
        text: rewrite.text,
        blanks: rewrite.blanks,
      })),
      shown,
    })),
    closing: answer.closing,
    mood: { level: answer.mood.level, emotion: answer.mood.emotion, flags: answer.mood.flags },
    name: { address: answer.name.address, confidence: answer.name.confidence },
    questions: answer.questions,
  };
}
