import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TICKETS } from '../../src/practice/tickets';
import { RULES } from '../../src/review/rules/index';
import { DEFAULTS } from '../../src/settings/defaults';
import { launchBrowser } from '../browser';

/** What these pages have and a test's own page has not. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key?: string): Promise<Record<string, Record<string, unknown>>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD = `${process.cwd()}/.output/chrome-mv3`;
const FIRST = RULES[0];

let context: BrowserContext;
let page: Page;
let base: string;

const stored = (): Promise<Record<string, unknown>> =>
  page.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? {});

/** What axe complains of in the page as it stands. */
async function complaints(): Promise<readonly unknown[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function openPage(path: string): Promise<void> {
  await page.goto(`${base}/${path}`);
  await page.locator('h1').waitFor();
}

beforeAll(async () => {
  context = await launchBrowser({ extension: BUILD });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  base = `chrome-extension://${new URL(worker.url()).host}`;
});

afterAll(() => context.close());

beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await page.goto(`${base}/options.html`);
  await page.evaluate(() => chrome.storage.local.clear());
});

describe('the options', () => {
  beforeEach(async () => {
    await openPage('options.html');
    await page.locator('.rule').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('have nothing axe complains of in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator('.rule summary').first().click();
    expect(await complaints()).toEqual([]);
  });

  it.each([320, 480, 800])('fit into %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('list every rule, and find one by its words', async () => {
    expect(await page.locator('.rule').count()).toBe(RULES.length);
    await page.getByRole('searchbox').fill(FIRST?.id ?? '');
    expect(await page.locator('.rule h4').allTextContents()).toContain(FIRST?.statement);
    await page.getByRole('searchbox').fill('zzzz nothing');
    expect(await page.getByText('No rule mentions that.').isVisible()).toBe(true);
  });

  it('store a rule’s level at once, and on again takes it off the list', async () => {
    const rule = page.locator(`[id="${FIRST?.id}"]`);
    await rule.getByRole('radio', { name: 'Quiet' }).check();
    await expect.poll(stored).toMatchObject({ rules: { [FIRST?.id ?? '']: 'quiet' } });
    await page.getByText('1 rule isn’t on').waitFor();
    await page.getByRole('button', { name: 'Switch all on' }).click();
    await expect.poll(stored).toMatchObject({ rules: {} });
  });

  it('store what is typed, and keep a wrong address out', async () => {
    await page.getByLabel('Your name, as it stands under a reply').fill('Jonas');
    await page.getByLabel('Your own e-mail addresses').fill('jonas@shop.example\njonas at home');
    await page.getByLabel('Your team’s macros').fill('Hi,\n\nit ships.\n---\nBye');
    await expect.poll(stored).toMatchObject({
      agent: { name: 'Jonas' },
      aliases: ['jonas@shop.example'],
      macros: ['Hi,\n\nit ships.', 'Bye'],
    });
    expect(await page.getByText('Not an e-mail address: jonas at home').isVisible()).toBe(true);
  });

  it('list the six commands with their shortcuts', async () => {
    await page.locator('.keys dt').nth(5).waitFor();
    expect(await page.locator('.keys div').count()).toBe(6);
    expect((await page.locator('.keys kbd').allTextContents()).sort()).toEqual(['Alt+J', 'Alt+K', 'Alt+L', 'Alt+P']);
  });

  it('hold Send for each slip or for none', async () => {
    const hold = page.locator('#hold');
    await hold.getByLabel('A wrong name').uncheck();
    await expect.poll(stored).toMatchObject({ hold: { on: true, rules: { 'name-wrong': 'off' }, plainEnter: false } });
    await hold.getByLabel('A wrong name').check();
    await hold.getByLabel('In chats, hold the plain Enter key too').check();
    await expect.poll(stored).toMatchObject({ hold: { rules: { 'name-wrong': 'on' }, plainEnter: true } });
    await hold.getByLabel('Hold the first press of Send').uncheck();
    await expect.poll(stored).toMatchObject({ hold: { on: false } });
    expect(await hold.getByLabel('A wrong name').count()).toBe(0);
  });

  it('refuse a foreign file, name the field, and change nothing', async () => {
    await page.getByLabel('Your name, as it stands under a reply').fill('Jonas');
    await expect.poll(stored).toMatchObject({ agent: { name: 'Jonas' } });
    const file = JSON.stringify({ format: 'attune-settings', settings: { voice: { formality: 'stiff' } } });
    const picker = page.locator('#data input[type="file"]');
    await picker.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByText('“voice.formality” should be one of: formal, neutral, casual').waitFor();
    expect(await stored()).toMatchObject({ agent: { name: 'Jonas' }, voice: DEFAULTS.voice });
  });

  it('bring back what they exported', async () => {
    await page.getByLabel('Sign-off').fill('Cheers');
    await expect.poll(stored).toMatchObject({ agent: { signOff: 'Cheers' } });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await page.getByRole('button', { name: 'Back to the defaults' }).click();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(stored).toEqual(DEFAULTS);
    await page.locator('#data input[type="file"]').setInputFiles(await download.path());
    await expect.poll(stored).toMatchObject({ agent: { signOff: 'Cheers' } });
    expect(await page.getByLabel('Sign-off').inputValue()).toBe('Cheers');
  });
});

describe('the practice inbox', () => {
  const composer = () => page.locator('[data-practice-composer]');
  const panel = () => page.getByRole('complementary');
  /** Lines as they stand, one `<div>` each. */
  const draft = (): Promise<string> =>
    composer().evaluate((element) => [...element.children].map((line) => line.textContent).join('\n'));
  const open = async (id: string): Promise<void> => {
    await page.goto(`${base}/practice.html#${id}`);
    await panel().locator('.tag').filter({ hasText: id }).waitFor();
    await panel().locator('.panel[data-status="reviewing"]').waitFor();
  };

  it('has at least twelve tickets over all channels', () => {
    expect(TICKETS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(TICKETS.map(({ channel }) => channel))).toEqual(new Set(['email', 'chat', 'social']));
    expect(new Set(TICKETS.map(({ business }) => business)).size).toBe(TICKETS.length);
  });

  it.each(['light', 'dark'] as const)('has nothing axe complains of in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open('48213');
    expect(await complaints()).toEqual([]);
  });

  it('reads each ticket, one after the other, with the session of a helpdesk', async () => {
    for (const { id, customer } of TICKETS) {
      await open(id);
      expect(await panel().locator('.who h2').textContent(), id).toBe(customer);
    }
  });

  it('applies a rewrite and takes it back, character by character', async () => {
    await open('48213');
    const before = await draft();
    const prompt = panel()
      .locator('.prompt')
      .filter({ has: page.locator('.insert, .take-out') })
      .first();
    await prompt.waitFor();
    for (const blank of await prompt.getByRole('textbox').all()) await blank.fill('Thursday at noon');
    await prompt.getByRole('button', { name: 'Apply' }).click();
    await panel().getByText('Applied.').waitFor();
    expect(await draft()).not.toBe(before);
    await panel().getByRole('button', { name: 'Undo' }).click();
    await panel().getByText('Taken back.').waitFor();
    expect(await draft()).toBe(before);
  });

  it('is quiet in a note, and keeps the reply meanwhile', async () => {
    await open('48214');
    const before = await draft();
    await page.getByRole('radio', { name: 'Internal note' }).check();
    await panel().getByText('This is an internal note').waitFor();
    expect(await page.evaluate(() => [...CSS.highlights.values()].every(({ size }) => size === 0))).toBe(true);
    await page.getByRole('radio', { name: 'Reply' }).check();
    await panel().locator('.panel[data-status="reviewing"]').waitFor();
    expect(await draft()).toBe(before);
  });

  it('sends to nobody, and starts again', async () => {
    await open('48222');
    const before = await draft();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('In practice it goes nowhere').waitFor();
    await panel().getByText('Start typing').waitFor();
    expect(await page.locator('[data-practice-message="agent"]').count()).toBe(1);
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get()))).not.toContain('memory');
    await page.getByRole('button', { name: 'Start this one again' }).click();
    expect(await draft()).toBe(before);
  });

  it('follows the options at once', async () => {
    await open('48213');
    await panel().locator('.prompt').first().waitFor();
    const rules = Object.fromEntries(RULES.map(({ id }) => [id, 'off']));
    await page.evaluate((off) => chrome.storage.local.set({ settings: { version: 1, rules: off } }), rules);
    await panel().getByText('Nothing to add.').waitFor();
  });
});

// Opened as a tab of its own, the panel follows whichever tab of its window comes to the front.
describe('the side panel’s page', () => {
  it('follows the tab in front over real ports: none, found, applied, lost, found again', async () => {
    const panel = await context.newPage();
    await panel.goto(`${base}/sidepanel.html`);
    await page.goto(`${base}/practice.html#48214`);
    await page.bringToFront();
    await panel.locator('.who h2').filter({ hasText: 'Tom Okafor' }).waitFor();
    const composer = page.locator('[data-practice-composer]');
    const before = await composer.innerHTML();
    const prompt = panel
      .locator('.prompt')
      .filter({ has: panel.locator('.insert, .take-out') })
      .first();
    await prompt.waitFor();
    for (const blank of await prompt.getByRole('textbox').all()) await blank.fill('Thursday at noon');
    await prompt.getByRole('button', { name: 'Apply' }).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => composer.innerHTML()).not.toBe(before);
    await page.goto(`${base}/options.html`);
    await panel.getByText('No helpdesk here').waitFor({ state: 'attached' });
    await page.goto(`${base}/practice.html#48217`);
    await panel.locator('.who h2').filter({ hasText: 'Dr. Asha Rao' }).waitFor({ state: 'attached' });
    await panel.bringToFront();
    await panel.getByText('No helpdesk here').waitFor();
    await panel.close();
  });
});
