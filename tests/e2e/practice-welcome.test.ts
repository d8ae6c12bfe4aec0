import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';

/** What these pages have and a test's own page has not. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD = `${process.cwd()}/.output/chrome-mv3`;

let context: BrowserContext;
/** The tab that the installation itself has opened. */
let page: Page;
let base: string;

const stored = (key: string): Promise<unknown> =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

/** What axe complains of, in light and in dark colours: in the page as it stands, or in a part of it. */
async function complaints(part = 'html'): Promise<readonly unknown[]> {
  await page.evaluate(AXE);
  const found: unknown[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async (within) => (await window.axe.run(within)).violations, part);
    found.push(...violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)]));
  }
  return found;
}

/** Whether the page is no wider than its window, at 320 pixels as at 200 % zoom of 640. */
async function fits(): Promise<boolean> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (before) await page.setViewportSize(before);
  return wide <= 320;
}

/** Tab until what is focused is called so; fails after a whole round of the page. */
async function tabTo(name: string): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return (label ?? element)?.textContent ?? '';
    });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()).includes(name)) return;
  }
  throw new Error(`The Tab key never comes to “${name}”.`);
}

beforeAll(async () => {
  context = await launchBrowser({ extension: BUILD });
  context.setDefaultTimeout(10_000);
  const isWelcome = (one: Page): boolean => one.url().endsWith('/welcome.html');
  page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  base = new URL('/', page.url()).href;
  await page.locator('.steps').waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(() => context.close());

describe('the first run', () => {
  it('is one screen, opened by the installation and by nothing else', async () => {
    expect(context.pages().filter((one) => one.url().startsWith(base))).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
    expect(await fits()).toBe(true);
    expect(await complaints()).toEqual([]);
  });

  it('is done with the keyboard alone: a helpdesk off, name and sign-off kept, on to a practice ticket', async () => {
    await tabTo('Gmail');
    await page.keyboard.press('Space');
    await tabTo('Your name');
    await page.keyboard.type('Jonas');
    await tabTo('Sign-off');
    await page.keyboard.type('Cheers');
    await expect
      .poll(() => stored('settings'))
      .toMatchObject({ helpdesks: { gmail: 'off' }, agent: { name: 'Jonas', signOff: 'Cheers' } });
    await tabTo('Answer a practice ticket');
    await page.keyboard.press('Enter');
    await page.locator('.panel[data-status="reviewing"]').waitFor();
    expect(page.url()).toBe(`${base}practice.html`);
  });
});

describe('the practice inbox', () => {
  it('keeps which tickets were answered, and no word of the answers', async () => {
    await page.goto(`${base}practice.html#48222`);
    await page.locator('.panel[data-status="reviewing"]').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('In practice it goes nowhere').waitFor();
    await expect.poll(() => stored('practice')).toEqual({ spotted: [], fixed: [], answered: ['48222'] });
    await page.reload();
    await page.locator('.tickets a[aria-current="page"]').getByText('Answered').waitFor();
  });
});

describe('the exercises', () => {
  it('say why a part may stand, why one fails, and what is still wrong with a rewrite', async () => {
    await page.goto(`${base}exercises.html#any-questions`);
    await page.getByRole('heading', { name: 'A door to nowhere' }).waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Choose a part of the reply first.').waitFor();
    await page.getByLabel('You can keep the old one').check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Not this one. It stands: no parcel to send back.').waitFor();
    expect(await page.getByRole('heading', { name: 'Fix it' }).count()).toBe(0);
    await page.getByLabel('Is there anything else').check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Yes, this one. It closes every reply there is.').waitFor();
    const box = page.getByRole('textbox');
    const say = async (text: string): Promise<void> => {
      await box.fill(text);
      await page.getByRole('button', { name: 'Read it' }).click();
    };
    await say('Let me know if there is anything else.');
    await page.getByText('Still there.').waitFor();
    await say('I’m sorry again for the trouble this has caused.');
    await page.getByText('something new has come').waitFor();
    await say('If the new lid sticks as well, write to me and I’ll send the metal one.');
    await page.getByText('I find nothing new').waitFor();
    expect(await complaints()).toEqual([]);
    expect(await fits()).toBe(true);
  });

  it('keep what was done over a reload, without a number, until it is forgotten', async () => {
    await page.reload();
    const entry = page.locator('.exercise-list a[aria-current="page"]');
    await entry.getByText('Rewritten').waitFor();
    await page.getByText('Yes, this one.').waitFor();
    expect(await page.locator('.exercise-list').textContent()).not.toMatch(/\d/);
    await page.getByRole('button', { name: 'Forget what I have done here' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Yes, this one.').waitFor({ state: 'detached' });
    await expect.poll(() => stored('practice')).toBeUndefined();
  });
});

describe('a rule in the options', () => {
  it('can be tried with the real engine, and be otherwise in chats', async () => {
    await page.goto(`${base}options.html`);
    const rule = page.locator('[id="vague-when"]');
    await rule.locator('summary').click();
    await rule.getByText('It speaks of').waitFor();
    await rule.getByRole('textbox').fill('Hi Ana,\n\nI’ll write to you by noon on Thursday.\n\nSam');
    await rule.getByText('It is silent.').waitFor();
    await rule.getByRole('combobox', { name: 'Chat' }).selectOption('Quiet');
    await rule.getByText('Otherwise in: Chat').waitFor();
    await expect
      .poll(() => stored('settings'))
      .toMatchObject({ exceptions: { 'channel chat': { 'vague-when': 'quiet' } } });
    expect(await complaints('[id="vague-when"]')).toEqual([]);
    await page.getByRole('button', { name: 'Switch all on' }).click();
    await expect.poll(() => stored('settings')).toMatchObject({ exceptions: {} });
  });

  it('is quiet in the one place and as ever in the others', async () => {
    const settings = { version: 1, exceptions: { 'channel chat': { 'blame-customer': 'off' } } };
    await page.evaluate((next) => chrome.storage.local.set({ settings: next }), settings);
    const says = page.locator('aside .prompt').getByText('This puts the fault on them');
    await page.goto(`${base}practice.html#48222`);
    await page.locator('.panel[data-status="reviewing"]').waitFor();
    expect(await says.count()).toBe(0);
    await page.evaluate((next) => chrome.storage.local.set({ settings: { ...next, exceptions: {} } }), settings);
    await says.waitFor();
  });
});

describe('after an update', () => {
  it('the panel says what is new until it is put away', async () => {
    await page.goto(`${base}sidepanel.html`);
    await page.getByText('No helpdesk here').waitFor();
    expect(await page.locator('.news').count()).toBe(0);
    await page.evaluate(() => chrome.storage.local.set({ news: '0.2.0' }));
    await page.getByText('New in Attune 0.2.0').click();
    await page.getByText('In the options every rule has a box to try it').waitFor();
    expect(await complaints()).toEqual([]);
    await page.getByRole('button', { name: 'Put away' }).click();
    await expect.poll(() => stored('news')).toBeUndefined();
    await page.reload();
    await page.getByText('No helpdesk here').waitFor();
    expect(await page.locator('.news').count()).toBe(0);
  });
});
