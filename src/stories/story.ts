import * as z from 'zod/mini';
import type { Channel } from '../review/types';

// An extension page may not build functions from strings, and zod's faster parser does.
z.config({ jitless: true });

/** Longest text of a story, in UTF-16 code units: a reply of some 3,000 words. */
export const TEXT_LENGTH = 20_000;

export const TAGS = ['high', 'low', 'none'] as const;
export type Tag = (typeof TAGS)[number];

/** A reply before and after, and what its writer makes of it. Whoever it was about is taken out. */
export interface Story {
  readonly id: string;
  /** When it was kept, ISO 8601. */
  readonly kept: string;
  readonly channel: Channel | 'other';
  readonly tag: Tag;
  /** What the ticket was about. */
  readonly gist: string;
  readonly before: string;
  readonly after: string;
  /** The agent's own line about it. */
  readonly line: string;
}

/** What the agent fills in. */
export type StoryText = Pick<Story, 'gist' | 'before' | 'after' | 'line'>;

const text = z.string().check(z.maxLength(TEXT_LENGTH));

export const storySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kept: z.iso.datetime(),
  channel: z.enum(['email', 'chat', 'social', 'other']),
  tag: z.enum(TAGS),
  gist: text,
  before: text,
  after: text,
  line: text,
}) satisfies z.ZodMiniType<Story>;

const keepsakeSchema = z.pick(storySchema, { channel: true, gist: true, before: true, after: true });

/** A story that is not kept yet. */
export type StoryDraft = Omit<Story, 'id' | 'kept'>;

export const EMPTY_DRAFT: StoryDraft = { channel: 'other', tag: 'none', gist: '', before: '', after: '', line: '' };

/** What the panel offered; null where it makes no sense. */
export function draftFrom(offered: string): StoryDraft | null {
  const taken = keepsakeSchema.safeParse(JSON.parse(offered));
  return taken.success ? { ...EMPTY_DRAFT, ...taken.data } : null;
}

/** All words of a search, anywhere in a story. */
export function matches({ gist, before, after, line }: Story, query: string): boolean {
  const all = [gist, before, after, line].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Each place of a word, whole and in any case, becomes what stands for a name. */
export function hideWord(texts: StoryText, word: string): StoryText {
  const typed = word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (typed === '') return texts;
  const whole = new RegExp(`(?<![\\p{L}\\d])${typed}(?![\\p{L}\\d])`, 'giu');
  const hide = (text: string): string => text.replace(whole, '[name]');
  return { gist: hide(texts.gist), before: hide(texts.before), after: hide(texts.after), line: hide(texts.line) };
}
