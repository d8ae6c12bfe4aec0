import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const MARIA = {
  id: 'maria',
  channel: 'email',
  mode: 'reply',
  customer: { name: 'María López', email: 'maria.lopez@mail.example' },
  agent: { name: 'Priya' },
  messages: [{ from: 'customer', text: 'The kettle cracked again. When will a new one arrive?\nMaría' }],
  draft:
    'Hello,\n\nWe will look into it.\n\nPlease let me know if you have any further questions.\n\nKind regards,\nPriya',
};

interface Answer {
  readonly id?: string | number;
  readonly error?: string;
  readonly line?: number;
  readonly findings?: readonly Readonly<Record<string, unknown>>[];
}

const start = (): ChildProcessWithoutNullStreams => spawn(process.execPath, ['scripts/review.mjs']);

/** Runs the command over these lines, to its end. */
async function run(lines: readonly string[]): Promise<{ answers: Answer[]; status: number | null }> {
  const command = start();
  const answers: Answer[] = [];
  createInterface(command.stdout).on('line', (line) => answers.push(JSON.parse(line)));
  command.stdin.end(`${lines.join('\n')}\n`);
  const status = await new Promise<number | null>((resolve) => command.once('close', resolve));
  return { answers, status };
}

describe('the review command', () => {
  it('answers each line with everything it promises', async () => {
    const { answers, status } = await run([JSON.stringify(MARIA), JSON.stringify({ draft: 'Hi' })]);
    expect(status).toBe(0);
    const [answer, bare] = answers;
    expect(Object.keys(answer ?? {})).toEqual(['id', 'findings', 'closing', 'mood', 'name', 'questions']);
    expect(answer).toMatchObject({
      mood: { level: expect.any(Number), emotion: expect.any(String), flags: expect.any(Array) },
      name: { address: 'María', confidence: 'high' },
      questions: [{ quote: 'When will a new one arrive?', answered: false }],
      closing: expect.arrayContaining([{ item: 'names', state: 'unmet' }]),
    });
    const finding = answer?.findings?.find(({ rule }) => rule === 'weak-close');
    expect(finding).toMatchObject({ severity: 'suggest', shown: expect.any(Boolean), rewrites: expect.any(Array) });
    expect(MARIA.draft.slice(Number(finding?.start), Number(finding?.end))).toBe(finding?.quote);
    expect(bare).not.toHaveProperty('id');
    expect(bare?.findings).toBeDefined();
  });

  it('takes how many files go along, and what other customers wrote', async () => {
    const draft = "Hi María,\n\nI've attached the label for order 5510298.\n\nPriya";
    const lines = [{ attachments: 0, elsewhere: ['My order is 5510298. Tom'] }, { attachments: 1 }, {}];
    const { answers } = await run(lines.map((line) => JSON.stringify({ ...MARIA, ...line, draft })));
    const slips = answers.map(({ findings }) =>
      (findings ?? []).map(({ rule }) => rule).filter((rule) => /^(?:attachment|stray)-/.test(String(rule))),
    );
    expect(slips).toEqual([['attachment-forgotten', 'stray-data'], [], []]);
  });

  it('takes a team’s pack, its words, phrases and macros, and says what is wrong with one', async () => {
    const pack = {
      format: 'attune-pack',
      version: 1,
      id: 'acme',
      name: 'Acme',
      settings: { voice: { never: ['look into it'] }, rules: { 'weak-close': 'off' } },
      phrases: [
        {
          id: 'ping',
          statement: 'We write, we don’t ping.',
          why: 'A ping is what machines do.',
          message: 'People write',
          find: ['ping you|us'],
          rewrites: ['write to you'],
          examples: { fires: ['I will «ping you».'], silent: ['The ping pong table is free.'] },
        },
      ],
      macros: [{ text: 'We have received your request and our team is working on it right now, thank you.' }],
    };
    const draft = 'Hello María,\n\nWe will look into it and I ping you on Friday.\n\nPriya';
    const line = (more: object) => JSON.stringify({ ...MARIA, draft, ...more });
    const { answers, status } = await run([
      line({ pack }),
      line({
        pack: [pack, { ...pack, id: 'other', phrases: [], settings: {} }],
        settings: { rules: { 'team:acme/ping': 'off' } },
      }),
      line({ id: 'bad', pack: { ...pack, phrases: [{ ...pack.phrases[0], find: ['.*'] }] } }),
      line({ id: 'loud', pack: { ...pack, settings: { rules: { 'weak-close': 'loud' } } } }),
    ]);
    expect(status).toBe(1);
    const told = answers.map(({ findings }) =>
      findings?.filter(({ rule }) => /^team:|never-said|weak-close/.test(String(rule))).map(({ message }) => message),
    );
    expect(told.slice(0, 2)).toEqual([
      ['Your team would rather not say “look into it”', 'People write'],
      ['Your team would rather not say “look into it”'],
    ]);
    expect(answers.slice(2).map(({ id, error }) => [id, error])).toEqual([
      ['bad', expect.stringMatching(/Not taken: pattern, .*phrases\.0\.find\.0.* → at pack/)],
      ['loud', expect.stringMatching(/settings\.rules\.weak-close.* → at pack/)],
    ]);
  });

  it('says what is wrong with a line, goes on, keeps the order and ends with status 1', async () => {
    const { answers, status } = await run([
      JSON.stringify({ ...MARIA, id: 1 }),
      '{"id": "broken", ',
      JSON.stringify({ ...MARIA, id: 'no-draft', draft: undefined }),
      JSON.stringify({ ...MARIA, id: 'wrong-mode', mode: 'shout' }),
      '[]',
      JSON.stringify({ ...MARIA, id: 2 }),
    ]);
    expect(status).toBe(1);
    expect(answers.map(({ id, line, error }) => [id, line, error !== undefined])).toEqual([
      [1, undefined, false],
      [undefined, 2, true],
      ['no-draft', 3, true],
      ['wrong-mode', 4, true],
      [undefined, 5, true],
      [2, undefined, false],
    ]);
    expect(answers[3]?.error).toContain('mode');
    expect(answers[5]?.findings).toEqual(answers[0]?.findings);
  });

  it('answers while the input is still open', async () => {
    const command = start();
    const lines = createInterface(command.stdout)[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      command.stdin.write(`${JSON.stringify({ ...MARIA, id })}\n`);
      expect(JSON.parse((await lines.next()).value).id).toBe(id);
    }
    command.stdin.end();
    expect(await new Promise((resolve) => command.once('close', resolve))).toBe(0);
  });

  it('says nothing of an internal note', async () => {
    const { answers } = await run([JSON.stringify({ ...MARIA, mode: 'note' })]);
    expect(answers[0]?.findings).toEqual([]);
  });
});
