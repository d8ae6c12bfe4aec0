import { createInterface } from 'node:readline';
import { z } from 'zod';
import { INPUT, printable, reviewInput } from './input';

const say = (answer: object): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};

const idOf = (value: unknown): { id?: string | number } => {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
};

const parseJson = (line: string): { value: unknown } | { error: string } => {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** Answers one line; false where it could not be read. */
const answerLine = (line: string, number: number): boolean => {
  const parsed = parseJson(line);
  if ('error' in parsed) {
    say({ error: parsed.error, line: number });
    return false;
  }
  const input = INPUT.safeParse(parsed.value);
  if (!input.success) {
    say({ ...idOf(parsed.value), error: z.prettifyError(input.error).replace(/\s*\n\s*/g, ' '), line: number });
    return false;
  }
  say(printable(input.data.id, reviewInput(input.data)));
  return true;
};

/** Reads JSON lines from standard input and answers each as it comes. Returns the exit status. */
export async function reviewLines(): Promise<number> {
  let number = 0;
  let good = true;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() !== '') good = answerLine(line, number) && good;
  }
  return good ? 0 : 1;
}
