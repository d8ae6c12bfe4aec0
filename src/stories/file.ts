import * as z from 'zod/mini';
import { type Taken, takeFile } from '../settings/transfer';
import { type Story, storySchema } from './story';

/** More than anybody keeps; a list that is longer is no list of stories. */
const MOST = 5000;

const FILE = {
  format: 'attune-stories',
  field: 'stories',
  schema: z.strictObject({ version: z.literal(1), list: z.array(storySchema).check(z.maxLength(MOST)) }),
  // A thousand stories of two pages each are about 8 million UTF-16 code units.
  maxLength: 8_000_000,
} as const;

export const exportStories = (list: readonly Story[]): string =>
  `${JSON.stringify({ format: FILE.format, stories: { version: 1, list } }, null, 2)}\n`;

/** Takes what a file holds; whatever is wrong with it, nothing is changed. */
export function readStories(text: string): Taken<readonly Story[]> {
  const taken = takeFile<{ version: 1; list: Story[] }>(text, FILE);
  return taken.ok ? { ok: true, value: taken.value.list } : taken;
}

interface Merge {
  readonly added: readonly Story[];
  /** How many were here already, word for word. */
  readonly already: number;
}

const isSame = (a: Story, b: Story): boolean => JSON.stringify(storySchema.parse(a)) === JSON.stringify(b);

/** What of an import is new. A story with a known id and other words gets an id of its own: nothing is overwritten. */
export function mergeStories(here: ReadonlyMap<string, Story | null>, coming: readonly Story[]): Merge {
  const known = new Map(here);
  const added: Story[] = [];
  for (const story of coming) {
    const same = known.get(story.id);
    if (same && isSame(same, story)) continue;
    const own = known.has(story.id) ? { ...story, id: crypto.randomUUID() } : story;
    known.set(own.id, own);
    added.push(own);
  }
  return { added, already: coming.length - added.length };
}
