import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { INPUT } from '../review/input';

const CASE = z.object({
  id: z.string(),
  input: INPUT,
  gold: z.array(z.object({ rule: z.string(), quote: z.string() })).optional(),
  judge: z.array(z.string()).optional(),
  name: z.object({ address: z.string().nullable(), confidence: z.string() }).optional(),
  mood: z.object({ level: z.number(), emotion: z.string(), flags: z.array(z.string()) }).optional(),
  /** Other readings that are not wrong. */
  tolerated: z
    .object({ level: z.array(z.number()), emotion: z.array(z.string()), flags: z.array(z.string()) })
    .partial()
    .optional(),
  /** The finish-strong checklist as a person ticks it. */
  closing: z.record(z.string(), z.enum(['met', 'unmet', 'na'])).optional(),
  /** Every question in the newest messages, and whether the draft answers it. */
  questions: z.array(z.object({ quote: z.string(), answered: z.boolean() })).optional(),
  notes: z.string().optional(),
});
export type Case = z.infer<typeof CASE> & { readonly file: string };

/** Every labelled case of a folder, with the file it stands in. A line that doesn't fit is an error naming it. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (line.trim() === '') return [];
          const parsed = CASE.safeParse(JSON.parse(line));
          if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
          return [{ ...parsed.data, file }];
        }),
    );
}
