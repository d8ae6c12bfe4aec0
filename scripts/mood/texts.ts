import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { hear } from '../../src/review/mood/mood';
import { signsIn } from '../../src/review/mood/signs';
import { EMOTIONS, FLAGS, type Ticket } from '../../src/review/types';

const LEVEL = z.number().int().min(0).max(3);
/** A labelled text of a customer's: `l` level, `l2` other levels that are as good, `e` emotion, `f` flags. */
const TEXT = z.strictObject({
  t: z.string().min(1),
  l: LEVEL,
  l2: z.array(LEVEL).default([]),
  e: z.enum(EMOTIONS),
  f: z.array(z.enum(FLAGS)).default([]),
});
const CASE = z.object({
  input: z.object({
    messages: z.array(z.object({ from: z.enum(['customer', 'agent', 'note', 'system']), text: z.string() })),
  }),
  mood: z.object({ level: LEVEL, emotion: z.enum(EMOTIONS), flags: z.array(z.enum(FLAGS)).default([]) }).optional(),
  tolerated: z.object({ level: z.array(z.number()).optional() }).optional(),
});

/** One text as the trainer takes it. */
export interface Example {
  /** Whose hand wrote it: to be judged fairly, a text must not be weighed by what its own writer taught. */
  readonly hand: string;
  readonly level: number;
  readonly levels: readonly number[];
  readonly emotion: string;
  readonly flags: readonly string[];
  readonly signs: readonly string[];
  readonly circumstances: Readonly<Record<string, number>>;
}

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

const ticketOf = (messages: Ticket['messages']): Ticket => ({
  channel: 'email',
  customer: {},
  agent: {},
  messages,
});

const exampleOf = (
  hand: string,
  ticket: Ticket,
  label: Pick<Example, 'level' | 'levels' | 'emotion' | 'flags'>,
): Example => {
  const { sentences, circumstances } = hear(ticket);
  const signs = new Set(sentences.flatMap(({ folded }) => signsIn(folded).map(({ key }) => key)));
  return { hand, ...label, signs: [...signs], circumstances };
};

/** The cases' messages are of few hands, whichever file they stand in. */
const handOf = (name: string): string => (name.startsWith('cases') ? 'cases' : name);

const textsIn = (folder: string, name: string): readonly Example[] =>
  linesOf(`${folder}/${name}`).map((line) => {
    const { t, l, l2, e, f } = TEXT.parse(line);
    return exampleOf(handOf(name), ticketOf([{ from: 'customer', text: t }]), {
      level: l,
      levels: [l, ...l2],
      emotion: e,
      flags: f,
    });
  });

const casesIn = (folder: string, name: string): readonly Example[] =>
  linesOf(`${folder}/${name}`).flatMap((line) => {
    const { input, mood, tolerated } = CASE.parse(line);
    if (mood === undefined) return [];
    const { level, emotion, flags } = mood;
    const levels = [level, ...(tolerated?.level ?? [])];
    return [exampleOf('cases', ticketOf(input.messages), { level, levels, emotion, flags })];
  });

const jsonLines = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

/** The labelled texts and the cases that everybody may look at; never the frozen ones. */
export const readExamples = (cases: string): readonly Example[] => [
  ...jsonLines(`${cases}/mood-texts`).flatMap((name) => textsIn(`${cases}/mood-texts`, name)),
  ...jsonLines(cases).flatMap((name) => casesIn(cases, name)),
];
