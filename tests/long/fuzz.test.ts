import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { h, options, render } from 'preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pose } from '../../scripts/review/input';
import type { SessionLink, SessionView } from '../../src/messages/protocol';
import { review } from '../../src/review/review';
import type { Span } from '../../src/review/types';
import { readImport } from '../../src/settings/transfer';
import { PROTOTYPE, STRANGE, XSS } from '../hostile';
import { FULL } from '../panel/sample-views';
import { said } from './said';

vi.mock('wxt/browser', async () => await import('../panel/browser-stub'));
const { Panel } = await import('../../src/panel/panel');
const { readMacros } = await import('../../src/macros/read-macros');
const { readPack } = await import('../../src/packs/read-pack');
const { findTeam } = await import('../../src/review/team-pattern');
const { readStories } = await import('../../src/stories/file');

/** `npm run test:long` plays 100,000 texts; `ATTUNE_FUZZ` says another number. Every other run plays a hundred. */
const LONG = process.env.ATTUNE_LONG !== undefined;
const TEXTS = Number(process.env.ATTUNE_FUZZ ?? (LONG ? 100_000 : 100));
/** The same texts on every machine; another seed finds other things, and then stays here until what it found is mended. */
const SEED = Number(process.env.ATTUNE_SEED ?? 20261122);
const RESULTS = 'tests/long/RESULTS.md';
/** The longest that one review of some hundred characters may keep the processor, in ms; the first one, which reads the phrase books, is not counted. */
const SLOWEST_MS = 2_000;

const WORDS =
  'Hi María, Dear Sarah thank you for being a valued customer sorry I understand your frustration as soon as possible refund order 48213 kettle died my mum please wait we can’t policy {{name}} attached'.split(
    ' ',
  );

const hostile = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: pieces(WORDS) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
    { weight: 1, arbitrary: repeated() },
  );
const pieces = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...words), fc.constantFrom(...XSS, ...STRANGE, ...PROTOTYPE)),
        fc.constantFrom(' ', '\n', '\n\n', '', '. ', '> '),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.flat().join(''));
/** One thing over and over is what makes a careless pattern slow. */
const repeated = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...WORDS, ...XSS, ...STRANGE), fc.string({ minLength: 1, maxLength: 3 })),
      fc.nat(200),
    )
    .map(([piece, times]) => piece.repeat(times));

const done: string[] = [];
/** Plays so many texts and writes down how it went. Between two texts what was begun may end, or memory would fill. */
async function play<T>(what: string, arbitrary: fc.Arbitrary<T>, share: number, hold: (value: T) => void) {
  const numRuns = Math.max(20, Math.round(TEXTS * share));
  const began = performance.now();
  const each = fc.asyncProperty(arbitrary, async (value) => {
    hold(value);
    await new Promise((resolve) => setImmediate(resolve));
  });
  await fc.assert(each, { numRuns, seed: SEED });
  done.push(`| ${what} | ${numRuns} | ${Math.round((performance.now() - began) / 1000)} |`);
}

const ownKeys = (): string => JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
const CLEAN = ownKeys();
const HOUR = 3_600_000;

afterAll(() => {
  if (!LONG && process.env.ATTUNE_FUZZ === undefined) return;
  const commit = said('git', ['rev-parse', '--short', 'HEAD']);
  writeFileSync(
    RESULTS,
    `# The last long run\n\n${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, seed ${SEED}. Nothing failed in what stands here.\n\n| What | Texts | Seconds |\n| --- | ---: | ---: |\n${done.join('\n')}\n`,
  );
});

describe('a hostile ticket and draft', () => {
  const line = fc.record({
    channel: fc.constantFrom('email', 'chat', 'social'),
    customer: fc.record({ name: hostile(), email: hostile() }, { requiredKeys: [] }),
    agent: fc.record({ name: hostile() }),
    subject: hostile(),
    messages: fc.array(fc.record({ from: fc.constantFrom('customer', 'agent', 'system'), text: hostile() }), {
      maxLength: 2,
    }),
    draft: hostile(),
  });

  it('is answered, whole and in time', { timeout: 8 * HOUR }, async () => {
    let slowest = 0;
    const first = pose({ channel: 'email', mode: 'reply', messages: [], draft: WORDS.join(' ') });
    review(first.ticket, first.draft, first.settings, first.memory);
    await play('engine: subject, names, messages, draft', line, 0.7, (one) => {
      const { ticket, draft, settings, memory } = pose({ id: 'x', mode: 'reply', ...one } as Parameters<
        typeof pose
      >[0]);
      const began = process.cpuUsage();
      const { findings, endings } = review(ticket, draft, settings, memory);
      slowest = Math.max(slowest, process.cpuUsage(began).user / 1000);
      const inside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= draft.text.length;
      const outside = [...findings, ...endings.map(({ place }) => place)].filter((span) => !inside(span));
      const unlike = findings.filter(({ start, end, quote }) => quote !== '' && quote !== draft.text.slice(start, end));
      expect([outside, unlike]).toEqual([[], []]);
    });
    done.push(`| slowest review, in ms | ${Math.round(slowest)} | |`);
    expect(slowest).toBeLessThan(SLOWEST_MS);
    expect(ownKeys()).toBe(CLEAN);
  });

  it('of a 50 MB paste is answered', { timeout: HOUR }, () => {
    const paste = 'Thank you for being a valued customer <b>kettle</b> 48213. '.repeat(Math.ceil((50 * 2 ** 20) / 59));
    const began = performance.now();
    const { ticket, draft, settings, memory } = pose({
      id: 'x',
      channel: 'email',
      mode: 'reply',
      messages: [{ from: 'customer', text: LONG ? paste : paste.slice(0, 200_000) }],
      draft: 'Hi María, it ships today.',
    } as Parameters<typeof pose>[0]);
    expect(review(ticket, draft, settings, memory).findings).toBeDefined();
    done.push(
      `| engine: a message of ${LONG ? '50 MB' : '200 kB'} | 1 | ${Math.round((performance.now() - began) / 1000)} |`,
    );
  });
});

describe('hostile text in the panel', () => {
  /** happy-dom holds on to what it has drawn, so it is begun anew after so many texts. */
  const DRAWN_IN_ONE = 100;
  let drawn = 0;
  let window = new Window();
  const newPage = (): void => {
    void window.happyDOM.close();
    window = new Window();
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('window', window);
  };
  beforeAll(() => {
    newPage();
    // Drawn and done before the next text comes.
    options.debounceRendering = (work) => work();
    options.requestAnimationFrame = (work) => work();
  });
  const spoil = (value: unknown, text: string): unknown => {
    if (typeof value === 'string') return /^[a-z][a-z-]*$/.test(value) ? value : text;
    if (Array.isArray(value)) return value.map((item) => spoil(item, text));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, text)]));
  };
  /** Blanks are offsets into a text that is another one now. */
  const withoutBlanks = (view: SessionView): SessionView =>
    JSON.parse(JSON.stringify(view), (key, value) => (key === 'blanks' || key === 'hints' ? [] : value));
  const idle = (): undefined => undefined;

  it('is drawn as text', { timeout: 4 * HOUR }, async () => {
    let root = document.createElement('div');
    const draw = (view: SessionView): void => {
      const link: SessionLink = {
        watch: (callback) => callback(view),
        send: idle,
        outline: async () => '',
        story: async () => '',
      };
      render(null, root);
      drawn += 1;
      if (drawn % DRAWN_IN_ONE === 0) {
        newPage();
        root = document.createElement('div');
      }
      render(h(Panel, { link, lost: false, applyKey: '', onOptions: idle, onPractice: idle, onReload: idle }), root);
    };
    draw(withoutBlanks(FULL));
    expect(root.querySelectorAll('.prompt').length).toBeGreaterThan(1);
    await play('panel: every text of a view', hostile(), 0.1, (text) => {
      draw(withoutBlanks(spoil(FULL, text) as SessionView));
      const foreign = [...root.querySelectorAll('*')].filter(({ tagName }) =>
        /^(?:IMG|SCRIPT|IFRAME|STYLE|MATH|FORM|LINK)$/.test(tagName),
      );
      if (foreign.length > 0) throw new Error(`Drawn as markup: ${foreign[0]?.outerHTML}`);
    });
    render(null, root);
  });
});

describe('a hostile file', () => {
  const json = (): fc.Arbitrary<string> =>
    fc.oneof(
      fc.json({ maxDepth: 4 }),
      hostile(),
      fc
        .tuple(
          fc.constantFrom('attune-pack', 'attune-settings', 'attune-stories', 'attune-sites'),
          fc.dictionary(
            fc.constantFrom(...PROTOTYPE, 'settings', 'phrases', 'macros', 'name', 'classes', 'stories', 'voice'),
            fc.oneof(hostile(), fc.jsonValue({ maxDepth: 3 })),
            { noNullPrototype: true },
          ),
        )
        .map(([format, part]) => JSON.stringify({ format, version: 1, id: 'x', name: 'X', ...part })),
      fc.tuple(hostile(), hostile(), hostile()).map(([find, fires, silent]) =>
        JSON.stringify({
          format: 'attune-pack',
          version: 1,
          id: 'x',
          name: 'X',
          phrases: [
            {
              id: 'p',
              statement: 's',
              why: 'w',
              message: 'm',
              find: [find],
              examples: { fires: [`«${fires}»`], silent: [silent] },
            },
          ],
        }),
      ),
    );

  it('is taken whole or refused by name, and nobody’s prototype changes', { timeout: 4 * HOUR }, async () => {
    vi.stubGlobal('DOMParser', new Window().DOMParser);
    await play('files: packs, settings, macros, stories', json(), 0.2, (text) => {
      const pack = readPack(text, findTeam);
      if (!pack.ok && !pack.refusal.problem) throw new Error('A refusal that says nothing');
      for (const read of [readImport, readMacros, readStories]) read(text);
    });
    vi.unstubAllGlobals();
    expect(ownKeys()).toBe(CLEAN);
  });

  it('of 50 MB is refused before it is read', () => {
    const text = JSON.stringify({ format: 'attune-pack', name: 'x'.repeat(50 * 2 ** 20) });
    const began = performance.now();
    expect(readPack(text, findTeam)).toEqual({ ok: false, refusal: { problem: 'too-big' } });
    expect(readImport(text)).toEqual({ ok: false, refusal: { problem: 'too-big' } });
    expect(performance.now() - began).toBeLessThan(100);
  });
});
