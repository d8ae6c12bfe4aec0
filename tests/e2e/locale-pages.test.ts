import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser';
import { disguised, LANGUAGES, readStrings, type Strings, tagOf } from '../panel/strings';
import { overflowing, strayWords, unfoldAll } from './page-words';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** A browser for each language takes a minute in all; every run looks at the panel (locales.test.ts). */
const LONG = process.env.ATTUNE_LONG !== undefined;
const BUILD = `${process.cwd()}/.output/chrome-mv3`;
const NARROW = { width: 320, height: 800 };

interface Surface {
  readonly path: string;
  /** What is there once the page is drawn. */
  readonly drawn: string;
  /** Names, addresses and dates: neither of the interface nor said to be English. */
  readonly known: string;
  readonly fill?: (page: Page, strings: Strings) => Promise<void>;
}

const press = (page: Page, strings: Strings, key: string): Promise<void> =>
  page
    .getByRole('button', { name: strings[key]?.message ?? '', exact: true })
    .first()
    .click();

const SURFACES: readonly Surface[] = [
  { path: 'welcome.html', drawn: '.steps', known: '.helpdesks label, input' },
  {
    path: 'options.html',
    drawn: '.rule .try textarea',
    known: '#helpdesks label, select, input, textarea, .places label',
    fill: async (page) => {
      await page.locator('.rule summary').first().click();
    },
  },
  { path: 'exercises.html', drawn: '.step', known: 'time' },
  {
    path: 'practice.html',
    drawn: '.panel[data-status="reviewing"]',
    known:
      '.tickets b, [data-practice-agent], .by b, .by time, .ticket-head, .composer-text, .who h2, .greet b, .seen .value',
  },
  {
    path: 'stories.html',
    drawn: '.story-form',
    known: 'input',
    fill: (page, strings) => press(page, strings, 'story_write'),
  },
  {
    path: 'trends.html',
    drawn: '.chart table',
    known: '.drawing, table',
    fill: async (page) => {
      const day = new Date().toLocaleDateString('en-CA');
      const counts = { replies: 2000, nameable: 2000, named: 1900, endable: 900, ended: 800, 'hour:9': 3, 'hard:9': 1 };
      await page.evaluate((items) => chrome.storage.local.set(items), {
        [`trends:${day}`]: { ...counts, 'prompt:names:shown': 4, 'prompt:well-being:ignored': 3 },
        'trends:2026-01-01': 'damaged',
        settings: { version: 1, rules: { 'weak-close': 'quiet' } },
        dismissals: { runs: {}, quieted: { 'weak-close': { level: 'quiet', day: '' } } },
      });
    },
  },
  { path: 'macros.html', drawn: 'main textarea', known: 'input' },
  { path: 'sidepanel.html', drawn: '.state', known: 'h1' },
];

interface Opened {
  readonly context: BrowserContext;
  readonly base: string;
}

async function open(build: string, args: readonly string[]): Promise<Opened> {
  const context = await launchBrowser({ extension: build, args });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, base: new URL('/', worker.url()).href };
}

async function visit({ context, base }: Opened, { path, drawn, fill }: Surface, strings: Strings): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(NARROW);
  await page.goto(`${base}${path}`);
  await page.locator('#root > *').first().waitFor();
  await fill?.(page, strings);
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  await unfoldAll(page);
  return page;
}

describe.runIf(LONG)('the extension’s pages', () => {
  it.each(LANGUAGES)('speak %s and have room for it', async (folder) => {
    const strings = readStrings(folder);
    const opened = await open(BUILD, [`--lang=${tagOf(folder)}`]);
    for (const surface of SURFACES) {
      const page = await visit(opened, surface, strings);
      expect(await page.evaluate(() => document.documentElement.lang), surface.path).toBe(tagOf(folder));
      expect(await page.title(), surface.path).toContain('Attune');
      expect(await overflowing(page), surface.path).toEqual([]);
      await page.close();
    }
  });

  it('have room for more, and every word of them comes from the locales', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(BUILD, folder, { recursive: true });
    const strings = disguised(readStrings('en'));
    writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(strings));
    const opened = await open(folder, ['--lang=en']);
    for (const surface of SURFACES) {
      const page = await visit(opened, surface, strings);
      expect(await overflowing(page), surface.path).toEqual([]);
      expect(await strayWords(page, surface.known), surface.path).toEqual([]);
      await page.close();
    }
  });
});
