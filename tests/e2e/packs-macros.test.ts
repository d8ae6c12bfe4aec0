import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/settings/defaults';
import { launchBrowser } from '../browser';

/** What these pages have and a test's own page has not. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key?: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD = `${process.cwd()}/.output/chrome-mv3`;
const PACK = readFileSync('tests/fixtures/packs/kettle-and-cup.json', 'utf8');
const EXPORT = readFileSync('tests/fixtures/macros/zendesk.json', 'utf8');

let context: BrowserContext;
let page: Page;
let base: string;

const stored = (key: string): Promise<unknown> =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

const complaints = async (): Promise<readonly unknown[]> => {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

const file = (text: string, name = 'pack.json') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const packs = () => page.locator('#packs');
const choosePack = (text: string): Promise<void> => packs().locator('input[type="file"]').setInputFiles(file(text));
const press = (name: string): Promise<void> => packs().getByRole('button', { name, exact: true }).click();
const said = (words: string): Promise<void> => packs().locator('.said').filter({ hasText: words }).waitFor();
const pack = (part: object): string =>
  JSON.stringify({ format: 'attune-pack', version: 1, id: 'night', name: 'Night shift', ...part });

async function openOptions(): Promise<void> {
  await page.goto(`${base}/options.html`);
  await packs().waitFor();
}

beforeAll(async () => {
  context = await launchBrowser({ extension: BUILD, args: ['--lang=en'] });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  base = `chrome-extension://${new URL(worker.url()).host}`;
});
afterAll(() => context.close());

beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await page.goto(`${base}/options.html`);
  await page.evaluate(() => chrome.storage.local.clear());
  await openOptions();
});

describe('a team pack', () => {
  it('is shown before it is applied, holds at once in an open desk, and is taken back', async () => {
    const desk = await context.newPage();
    await desk.goto(`${base}/practice.html#48213`);
    const composer = desk.locator('[data-practice-composer]');
    await composer.click();
    await desk.keyboard.press('Control+A');
    await desk.keyboard.type('The unit arrives on Monday, and I will write to you when it leaves us.');
    await desk.locator('.panel[data-status="reviewing"]').waitFor();
    const prompt = desk.locator('.prompt').filter({ hasText: '“Unit” is a word from the stock list' });
    expect(await prompt.count()).toBe(0);

    await choosePack(PACK);
    const diff = page.getByRole('region', { name: 'What “Kettle & Cup support” changes' });
    await diff.getByText('How formal rewrites are: Neutral → Casual').waitFor();
    expect(await diff.getByText('added: A cup is a cup, not a unit.').isVisible()).toBe(true);
    expect(await diff.getByText('2 macros added').isVisible()).toBe(true);
    expect(await stored('packs')).toBeUndefined();
    expect(await complaints()).toEqual([]);

    await press('Apply');
    await said('“Kettle & Cup support” is installed.');
    expect(await page.locator('#voice').getByLabel('Casual').isChecked()).toBe(true);
    expect(await stored('settings')).toBeUndefined();
    await prompt.waitFor();
    await press('Undo');
    await said('As it was before.');
    await prompt.waitFor({ state: 'detached' });
    expect(await page.locator('#voice').getByLabel('Neutral').isChecked()).toBe(true);
    await desk.close();
  });

  it('gives way to the agent and to a later pack; order and removal hold at once', async () => {
    await choosePack(PACK);
    await press('Apply');
    await said('is installed');
    await choosePack(pack({ settings: { voice: { formality: 'formal' } } }));
    await press('Apply');
    await said('“Night shift” is installed.');
    const level = page.locator('#voice');
    await expect.poll(() => level.getByLabel('Formal', { exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Move “Night shift” one place earlier' }).click();
    await said('“Night shift” is in its new place.');
    await expect.poll(() => level.getByLabel('Casual').isChecked()).toBe(true);
    await level.getByLabel('Neutral').check();
    await expect.poll(() => stored('settings')).toMatchObject({ chosen: ['voice.formality'] });
    await page.getByRole('button', { name: 'Remove “Kettle & Cup support”' }).click();
    await said('is removed');
    expect(await level.getByLabel('Neutral').isChecked()).toBe(true);
    expect(await packs().locator('.pack h4').allTextContents()).toEqual(['Night shift']);
  });

  it('that can’t be taken says why and changes nothing', async () => {
    const faults: readonly (readonly [string, string])[] = [
      ['{"format"', 'isn’t JSON'],
      [' '.repeat(5_000_000), 'too big'],
      [pack({ version: 9 }), 'this pack is of version 9'],
      [pack({ about: '<img src=x onerror=alert(1)>' }), '“about” holds markup (<img src=x onerror=alert(1)>)'],
      ['{"format":"attune-pack","__proto__":{}}', '__proto__'],
      [
        JSON.stringify({ ...JSON.parse(PACK), phrases: [{ ...JSON.parse(PACK).phrases[0], find: ['a ~90 b'] }] }),
        '“phrases.0.find.0”: a ~90 b could take too long',
      ],
      [
        JSON.stringify({
          ...JSON.parse(PACK),
          phrases: [{ ...JSON.parse(PACK).phrases[0], examples: { fires: ['A cup.'], silent: ['b'] } }],
        }),
        'the phrase is not found where it should be, in “A cup.”',
      ],
    ];
    for (const [text, words] of faults) {
      await choosePack(text);
      await said(words);
      expect(await packs().locator('.pack-diff').count()).toBe(0);
      expect(await stored('packs')).toBeUndefined();
    }
  });

  it('comes back from an export with nothing to change', async () => {
    await choosePack(PACK);
    await press('Apply');
    await said('is installed');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Export as a pack')]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      id: 'our-team',
      name: 'Our team',
      macros: [{ title: 'Chipped cup' }, {}],
    });
    await choosePack(
      text.replace('"id": "our-team"', '"id": "kettle-and-cup"').replace(/Our team/g, 'Kettle & Cup support'),
    );
    await packs().locator('.pack-diff').getByText('Nothing: everything in it holds already.').waitFor();
  });
});

describe('what an organisation has set', () => {
  it('is told, disabled, and says why', async () => {
    const policy = { pack: JSON.parse(PACK), locked: ['voice', 'rules.name-wrong', 'hold.on'], problem: '' };
    await page.evaluate((value) => chrome.storage.local.set({ policy: value }), {
      ...policy,
      pack: { ...policy.pack, phrases: [] },
    });
    await page.getByRole('region', { name: 'Set by your organisation' }).waitFor();
    expect(await page.locator('#voice').getByLabel('Formal', { exact: true }).isDisabled()).toBe(true);
    expect(await page.locator('#voice').getByLabel('Casual').isChecked()).toBe(true);
    expect(await page.locator('#hold').getByLabel('Hold the first press of Send').isDisabled()).toBe(true);
    expect(await page.locator('[id="name-wrong"]').getByRole('radio', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await page.locator('[id="name-missing"]').getByRole('radio', { name: 'Off' }).isDisabled()).toBe(false);
    const reason = 'Set by your organisation with “Kettle & Cup support”. It can’t be changed here.';
    expect(await page.locator('#voice').getByText(reason).count()).toBe(1);
    expect(await complaints()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('the macros page', () => {
  beforeEach(async () => {
    await page.goto(`${base}/macros.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  const importFile = (text: string): Promise<void> =>
    page.locator('input[type="file"]').setInputFiles(file(text, 'macros.json'));

  it('brings in an export, reads it with the engine, and offers a rewrite to copy', async () => {
    await importFile(EXPORT);
    await page.getByText('2 macros are kept. 3 entries have no words for a customer, and were left out.').waitFor();
    await page.getByRole('button', { name: 'Review them all' }).click();
    await page.getByText('1 macro could say more.').waitFor();
    const macro = page.locator('.macro').first();
    expect(await macro.getByRole('heading').textContent()).toBe('Late parcel');
    await macro.getByText('A suggested rewrite').click();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await macro.getByRole('button', { name: 'Copy the rewrite' }).click();
    await macro.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Hi {{ticket.requester.first_name}},');
    expect(copied).not.toContain('Thank you for reaching out');
    expect(await complaints()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('keeps one that is pasted, and refuses what is none', async () => {
    await page.getByLabel('Paste a macro').fill('Thank you for reaching out.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(() => stored('settings')).toMatchObject({ macros: ['Thank you for reaching out.'] });
    await importFile('{"tickets":[]}');
    await page.getByText('No macro with words for a customer was found in it. Nothing was changed.').waitFor();
    expect(await stored('settings')).toMatchObject({ macros: ['Thank you for reaching out.'] });
  });

  it('reads thousands with a progress bar, and stops when asked', async () => {
    const macros = Array.from(
      { length: 3000 },
      (_, at) => `Thank you for reaching out about ${at}. We will be in touch soon.`,
    );
    await page.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULTS, macros });
    await page.getByRole('heading', { name: '3,000 macros' }).waitFor();
    await page.getByRole('button', { name: 'Review them all' }).click();
    const bar = page.getByRole('progressbar');
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/Stopped after [\d,]+ of 3,000/).waitFor();
    expect(await page.locator('.macro').count()).toBeGreaterThan(0);
  });
});
