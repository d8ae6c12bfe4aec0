import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED, type Served } from './desk';
import { viewOverlay } from './overlay-view';
import {
  allowBeforehand,
  clearOffice,
  clickInCard,
  DRAFT,
  errorsOf,
  hoverMark,
  inBackground,
  type Line,
  openLine,
  panelBeside,
  press,
  STOCK,
  soon,
  stockIsMarked,
  storedSettings,
} from './session-kit';

/** Code that runs inside the extension. */
declare const chrome: typeof import('wxt/browser').browser;

const HELP_SCOUT: Served = {
  fixture: 'help-scout/2026-08-everyday',
  url: 'https://secure.helpscout.net/conversation/215468/9901',
  mount: 'contenteditable',
  composer: '[role="textbox"]',
};
/** Counts what the page hears, so that a test can tell that it heard nothing. */
const HEARING = `
  window.heard = 0;
  for (const name of ['keydown', 'keyup', 'mousedown', 'click'])
    document.addEventListener(name, () => { window.heard += 1; }, true);`;
const SITE: Served = {
  fixture: 'any-page/2026-08-marked-messages',
  url: 'https://help.example/tickets/77',
  mount: 'contenteditable',
  composer: '.answer-box',
  script: HEARING,
};

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await allowBeforehand(office, 'https://secure.helpscout.net/*', 'https://help.example/*');
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

async function openOptions(): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(new URL('/options.html', inBackground(office).url()).href);
  await page.getByRole('heading', { name: 'Helpdesks' }).waitFor();
  return page;
}

/** A switch in the options, pressed as a person does. */
async function flip(options: Page, label: string): Promise<void> {
  await options.bringToFront();
  await options.getByLabel(label, { exact: true }).click();
}

const overlays = (desk: Desk): Promise<number> => desk.page.locator('attune-overlay').count();

const registered = (): Promise<readonly string[]> =>
  inBackground(office).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
  );

const isAllowed = (origin: string): Promise<boolean> =>
  inBackground(office).evaluate((host) => chrome.permissions.contains({ origins: [host] }), origin);

/** Says that the draft is a reply, which no unknown page tells. */
async function sayReply(line: Line): Promise<void> {
  await soon(async () => (await line.view()).status).toBe('unknown-mode');
  await line.send({ do: 'choose-mode', mode: 'reply' });
}

describe('a helpdesk that is asked for', () => {
  it('is in no page before; a switch brings it into the open tab, takes it out, and back', async () => {
    const desk = await openDesk(office, HELP_SCOUT);
    const errors = await errorsOf(desk);
    expect(await overlays(desk)).toBe(0);
    expect(await isAllowed('https://secure.helpscout.net/*')).toBe(false);

    const options = await openOptions();
    await flip(options, 'Help Scout');
    await soon(() => overlays(desk)).toBe(1);
    expect(await isAllowed('https://secure.helpscout.net/*')).toBe(true);
    expect(await registered()).toEqual(['helpdesk help-scout 0', 'helpdesk help-scout 1']);

    await desk.page.bringToFront();
    await desk.write(DRAFT);
    const line = await openLine(office, desk);
    await sayReply(line);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await line.close();

    await flip(options, 'Help Scout');
    await soon(() => overlays(desk)).toBe(0);
    expect(await desk.marks()).toEqual({});
    await soon(registered).toEqual([]);
    await soon(() => isAllowed('https://secure.helpscout.net/*')).toBe(false);

    await flip(options, 'Help Scout');
    await soon(() => overlays(desk)).toBe(1);
    expect(errors).toEqual([]);
  });

  it('falls silent when the browser takes the access back, and the options say so', async () => {
    const desk = await openDesk(office, HELP_SCOUT);
    const options = await openOptions();
    await flip(options, 'Help Scout');
    await soon(() => overlays(desk)).toBe(1);
    await inBackground(office).evaluate(() =>
      chrome.permissions.remove({ origins: ['https://secure.helpscout.net/*'] }),
    );
    await soon(() => overlays(desk)).toBe(0);
    await soon(registered).toEqual([]);
    await soon(() => options.getByLabel('Help Scout').isChecked()).toBe(false);
    expect((await storedSettings(office))?.helpdesks).toEqual({ 'help-scout': 'off' });
  });
});

/**
 * Chromium asks in a window of its own, which is no page: neither a script nor the debugging protocol can press its
 * buttons. So each answer is had in another way. Yes: what was allowed beforehand is granted without a question, by the
 * real request from a real click. No: the request of this one page is answered as the browser answers after "Deny".
 * That the question is put at the click, before anything is awaited, is what both need to be true.
 */
describe('the question for a further helpdesk on the welcome page', () => {
  async function openWelcome(): Promise<Page> {
    const page = await office.context.newPage();
    await page.goto(new URL('/welcome.html', inBackground(office).url()).href);
    await page.locator('.steps').waitFor();
    return page;
  }

  it('answered with yes: the helpdesk is on, in the open tab too', async () => {
    const desk = await openDesk(office, HELP_SCOUT);
    const welcome = await openWelcome();
    await flip(welcome, 'Help Scout');
    await soon(() => overlays(desk)).toBe(1);
    expect(await isAllowed('https://secure.helpscout.net/*')).toBe(true);
    expect((await storedSettings(office))?.helpdesks).toEqual({ 'help-scout': 'on' });
    await flip(welcome, 'Help Scout');
    await soon(() => isAllowed('https://secure.helpscout.net/*')).toBe(false);
  });

  it('answered with no: it stays off, which is said, and nothing is kept or started', async () => {
    const desk = await openDesk(office, HELP_SCOUT);
    const welcome = await openWelcome();
    const asked = await welcome.evaluateHandle(() => {
      const origins: string[] = [];
      chrome.permissions.request = async (wanted: { origins?: string[] }) => {
        origins.push(...(navigator.userActivation.isActive ? (wanted.origins ?? []) : ['not from a click']));
        return false;
      };
      return origins;
    });
    await welcome.bringToFront();
    await welcome.getByLabel('Help Scout', { exact: true }).click();
    await welcome.locator('.access', { hasText: 'Help Scout' }).locator('.hint').waitFor();
    expect(await asked.jsonValue()).toEqual(['https://secure.helpscout.net/*']);
    expect(await welcome.getByLabel('Help Scout', { exact: true }).isChecked()).toBe(false);
    expect((await storedSettings(office))?.helpdesks ?? {}).toEqual({});
    expect(await isAllowed('https://secure.helpscout.net/*')).toBe(false);
    expect(await registered()).toEqual([]);
    expect(await overlays(desk)).toBe(0);
  });
});

/** The toolbar button's menu is no page either: its click is put to the background as the browser would put it. */
describe('“Use Attune on this site”', () => {
  it.each([
    ['yes', true],
    ['no', false],
  ] as const)('answered with %s', async (_, yes) => {
    const asked = await inBackground(office).evaluate(async (given) => {
      const origins: string[] = [];
      const before = chrome.permissions.request;
      chrome.permissions.request = async (wanted: { origins?: string[] }) => {
        origins.push(...(wanted.origins ?? []));
        return given;
      };
      const tab = { id: 1, url: 'https://help.example/tickets/77' };
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void }).dispatch(
        { menuItemId: 'use-on-this-site' },
        tab,
      );
      chrome.permissions.request = before;
      return origins;
    }, yes);
    expect(asked).toEqual(['https://help.example/*']);
    if (yes) await soon(async () => (await storedSettings(office))?.sites?.['https://help.example']?.on).toBe(true);
    else expect((await storedSettings(office))?.sites?.['https://help.example']).toBeUndefined();
  });
});

describe('a helpdesk that came with the installation', () => {
  it('is switched off in the open tab at once, and on again without a reload', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const options = await openOptions();
    await flip(options, 'Zendesk');
    await soon(() => desk.marks()).toEqual({});
    await soon(() => overlays(desk)).toBe(0);
    await flip(options, 'Zendesk');
    await soon(() => stockIsMarked(desk)).toBe(true);
  });
});

describe('a site that no file knows', () => {
  /** Writes the site's address into the options and allows it. */
  async function useSite(desk: Desk): Promise<Page> {
    const options = await openOptions();
    await options.getByLabel('Address of a site').fill('help.example/tickets');
    await options.getByRole('button', { name: 'Use Attune there' }).click();
    await soon(() => overlays(desk)).toBe(1);
    return options;
  }

  const centreOf = async (desk: Desk, selector: string): Promise<readonly [number, number]> => {
    const box = await desk.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`Not shown: ${selector}`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  it('has its marks and rewrites in a textarea, too', async () => {
    const desk = await openDesk(office, { ...SITE, mount: 'textarea' });
    const errors = await errorsOf(desk);
    await useSite(desk);
    await desk.page.bringToFront();
    await desk.write(DRAFT);
    const line = await openLine(office, desk);
    await sayReply(line);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await line.close();
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Apply');
    await soon(() => desk.draft()).not.toContain(STOCK);
    await soon(() => stockIsMarked(desk)).toBe(false);
    await desk.page.keyboard.press('Control+z');
    await soon(() => desk.draft()).toBe(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    expect(errors).toEqual([]);
  });

  it('is read by its structure, says that it is unsure, and asks whether this is a reply', async () => {
    const desk = await openDesk(office, SITE);
    const errors = await errorsOf(desk);
    await useSite(desk);
    await desk.page.bringToFront();
    await desk.write(DRAFT);
    const line = await openLine(office, desk);
    await sayReply(line);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const { seen, customerName } = await line.view();
    expect(customerName).toBeNull();
    expect(seen.find(({ field }) => field === 'messages')).toMatchObject({ value: '3', confidence: 'unsure' });
    expect(errors).toEqual([]);
  });

  it('judges nobody by a page on which nothing says who wrote what', async () => {
    const desk = await openDesk(office, { ...SITE, fixture: 'any-page/2026-08-nothing-marked' });
    await useSite(desk);
    await desk.page.bringToFront();
    await desk.write(DRAFT.replace('María', 'Tom'));
    const line = await openLine(office, desk);
    await sayReply(line);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const { seen, prompts } = await line.view();
    expect(seen.find(({ field }) => field === 'messages')).toMatchObject({ value: '1', from: 'the page’s main text' });
    expect(prompts.map(({ rule }) => rule)).not.toContain('name-wrong');
  });

  it('keeps what the agent points at, and nothing pressed meanwhile reaches the page', async () => {
    const desk = await openDesk(office, SITE);
    const options = await useSite(desk);
    const panel = await panelBeside(office, desk);
    await panel.locator('.seen summary').evaluate((summary: HTMLElement) => summary.click());
    const heardBefore = await desk.page.evaluate('window.heard');
    await press(panel, 'Point out the parts');
    await desk.page.locator('attune-picker').waitFor({ state: 'attached' });
    const picker = viewOverlay(desk.page, desk.devtools, 'ATTUNE-PICKER');

    const message = await centreOf(desk, '.from-customer .message-text p');
    await desk.page.mouse.move(...message);
    await desk.page.keyboard.press('ArrowUp');
    await soon(() => picker.text('.found')).toContain('2 places');
    await desk.page.keyboard.press('Enter');
    await soon(() => picker.text('h2')).toContain('the customer’s name');
    await desk.page.mouse.click(...(await centreOf(desk, '.ticket-person')));
    await soon(() => picker.text('h2')).toContain('the reply box');
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('attune-picker').waitFor({ state: 'detached' });
    expect(await desk.page.evaluate('window.heard')).toBe(heardBefore);

    await soon(async () => (await storedSettings(office))?.sites).toEqual({
      'https://help.example': {
        on: true,
        message: 'div.message.from-customer > div.message-text',
        name: 'strong.ticket-person',
        composer: 'div[role="textbox"].answer-box',
      },
    });
    const line = await openLine(office, desk);
    await soon(async () => (await line.view()).customerName).toBe('María López');
    await desk.page.bringToFront();
    await desk.write(DRAFT.replace('María', 'Tom'));
    await sayReply(line);
    await soon(async () => (await line.view()).prompts.some(({ rule }) => rule === 'name-wrong')).toBe(true);
    await soon(() => options.getByLabel(/customer’s name stands/).inputValue()).toBe('strong.ticket-person');
  });

  it('is left as it was when the agent leaves the picker', async () => {
    const desk = await openDesk(office, SITE);
    await useSite(desk);
    const panel = await panelBeside(office, desk);
    await panel.locator('.seen summary').evaluate((summary: HTMLElement) => summary.click());
    await press(panel, 'Point out the parts');
    await desk.page.locator('attune-picker').waitFor({ state: 'attached' });
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Escape']) await desk.page.keyboard.press(key);
    await desk.page.locator('attune-picker').waitFor({ state: 'detached' });
    expect((await storedSettings(office))?.sites?.['https://help.example']?.message).toBe('');
  });

  it('can be edited, exported, forgotten and brought back, off until it is allowed', async () => {
    const desk = await openDesk(office, SITE);
    const options = await useSite(desk);
    await options.bringToFront();
    await options.getByText('Where to look', { exact: true }).click();
    const field = options.getByLabel(/customer’s messages stand/);
    await field.fill('.from-customer');
    await field.fill('.from-customer >');
    await options.getByText('That is no CSS selector').waitFor();
    await soon(async () => (await storedSettings(office))?.sites?.['https://help.example']?.message).toBe(
      '.from-customer',
    );
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Export the sites' }).click(),
    ]);
    await options.getByRole('button', { name: 'Forget this site' }).click();
    await soon(() => overlays(desk)).toBe(0);
    await soon(registered).toEqual([]);
    await options.locator('.sites input[type="file"]').setInputFiles(await download.path());
    await soon(async () => (await storedSettings(office))?.sites?.['https://help.example']).toMatchObject({
      on: false,
      message: '.from-customer',
    });
    expect(await overlays(desk)).toBe(0);
    await options.locator('.sites input[type="file"]').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'attune-sites', sites: { 'javascript:x': {} } })),
    });
    await options.getByText('javascript:x').waitFor();
  });
});
