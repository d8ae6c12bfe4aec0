import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Intent, SessionView } from '../../src/messages/protocol';
import type { Settings } from '../../src/settings/types';
import { type Desk, type Office, placeOfMark } from './desk';

/** Waits for what a poll gives; the machine that runs this may be busy. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 30_000, interval: 60 });

export const STOCK = 'Thank you for being a valued customer';
export const DRAFT = `Hi María,\n\n${STOCK}. A new kettle left us today by courier and will be with you on Friday.\n\nPriya`;
/** A chat shows one prompt; here it is the one about the stock phrase. */
export const ANSWERED = `${STOCK}. A new kettle left us today and will be with you on Friday, in time for the birthday on Saturday, so there's no need to buy one in town.`;
export const CHAT = `Hi María,\n${ANSWERED}`;

export const stockIsMarked = async (desk: Desk): Promise<boolean> =>
  Object.values(await desk.marks())
    .flat()
    .some((text) => text.includes(STOCK));

/** Closes what a test opened and forgets what it stored; one tab stays, or the browser would go. */
export async function clearOffice(office: Office): Promise<void> {
  const [first, ...others] = office.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
  await inBackground(office).evaluate(() => chrome.storage.local.clear());
}

/** An extension page's own port to a helpdesk tab: each view as the panel is told it, and any intent. */
export interface Line {
  view(): Promise<SessionView>;
  send(intent: Intent): Promise<void>;
  close(): Promise<void>;
}

/** Code that runs inside the extension, or on the browser's own page about it, names it so. */
declare const chrome: typeof import('wxt/browser').browser & {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

interface LineWindow {
  line: { views: SessionView[]; port: { postMessage(message: unknown): void } };
}

const base = (office: Office): string => new URL('/', office.context.serviceWorkers()[0]?.url()).href;

/** Opens a page of the extension without bringing it to the front for good. */
async function besides(office: Office, desk: Desk, path: string): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(new URL(path, base(office)).href);
  await desk.page.bringToFront();
  return page;
}

/** The panel as a tab behind the helpdesk's: it follows whichever tab is in front. */
export const panelBeside = (office: Office, desk: Desk): Promise<Page> => besides(office, desk, '/sidepanel.html');

/** A button in a page that is not in front. */
export const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name })
    .first()
    .evaluate((button: HTMLElement) => button.click());

export async function openLine(office: Office, desk: Desk): Promise<Line> {
  const page = await besides(office, desk, '/options.html');
  await page.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}/*` });
    const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'attune-panel' });
    const views: SessionView[] = [];
    port.onMessage.addListener((message: { view?: SessionView }) => message.view && views.push(message.view));
    (window as unknown as LineWindow).line = { views, port };
  }, new URL(desk.page.url()).origin);
  await page.waitForFunction(() => (window as unknown as LineWindow).line.views.length > 0);
  return {
    view: () => page.evaluate(() => (window as unknown as LineWindow).line.views.at(-1) as SessionView),
    send: (intent) =>
      page.evaluate((what) => (window as unknown as LineWindow).line.port.postMessage({ intent: what }), intent),
    close: () => page.close(),
  };
}

/** What the extension's background can do, done there. */
export const inBackground = (office: Office) => {
  const [worker] = office.context.serviceWorkers();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
};

export const storeSettings = (office: Office, settings: Partial<Settings>): Promise<void> =>
  inBackground(office).evaluate(
    (stored) => chrome.storage.local.set({ settings: { version: 1, ...stored } }),
    settings,
  );

export const storedSettings = (office: Office): Promise<Partial<Settings> | undefined> =>
  inBackground(office).evaluate(
    async () => (await chrome.storage.local.get<{ settings?: Partial<Settings> }>('settings')).settings,
  );

/** As the background passes a keyboard command on. */
export const sendCommand = (office: Office, desk: Desk, command: string): Promise<void> =>
  inBackground(office).evaluate(
    async ([url, name]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}/*` });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { command: name });
    },
    [new URL(desk.page.url()).origin, command] as const,
  );

export async function hoverMark(desk: Desk, text: string): Promise<void> {
  const { x, y } = await placeOfMark(desk, text);
  await desk.page.mouse.move(x, y + 60);
  await desk.page.mouse.move(x, y, { steps: 3 });
  await soon(() => desk.overlay.text('.card:not([hidden])')).toContain(text);
}

/** A button in the card, by the text on it. */
export async function clickInCard(desk: Desk, label: string): Promise<void> {
  const place = await desk.overlay.boxOf('button', label);
  if (!place) throw new Error(`The card has no button ${label}`);
  await desk.page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 });
  await desk.page.mouse.down();
  await desk.page.mouse.up();
}

export const cardIsOpen = async (desk: Desk): Promise<boolean> =>
  (await desk.overlay.box('.card:not([hidden])')) !== null;

/** All that a page or a content script threw. */
export async function errorsOf(desk: Desk): Promise<readonly string[]> {
  const errors: string[] = [];
  desk.devtools.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await desk.devtools.send('Runtime.enable');
  return errors;
}

/**
 * The browser's question can't be clicked without a screen. What its own page about the extension has allowed it does
 * not ask about again: the extension's request then resolves as after a yes, and until then it has no access.
 */
export async function allowBeforehand(office: Office, ...hosts: readonly string[]): Promise<void> {
  const id = new URL(inBackground(office).url()).host;
  const page = await office.context.newPage();
  await page.goto('chrome://extensions');
  for (const host of hosts) {
    await page.evaluate(([extension, pattern]) => chrome.developerPrivate.addHostPermission(extension, pattern), [
      id,
      host,
    ] as const);
  }
  await page.close();
}
