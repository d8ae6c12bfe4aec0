import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openDesk, openOffice, openPanel, SERVED } from './desk';
import { DRAFT, errorsOf, hoverMark, inBackground, press, STOCK, soon, stockIsMarked } from './session-kit';

let office: Office;
let devtools: CDPSession;
let options: Page;
beforeAll(async () => {
  office = await openOffice();
  options = await office.context.newPage();
  await options.goto(new URL('/options.html', inBackground(office).url()).href);
  devtools = await office.context.newCDPSession(options);
});
afterAll(() => office.close());

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;

/** The workers that run, by the number that each gets when it starts; empty while there is none. */
const running = (): Promise<readonly string[]> =>
  options.evaluate(async () =>
    (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).map(({ contextId }) => contextId),
  );

/** Stops the service worker as the browser does when it likes; resolves when it is gone, if only to be started anew. */
async function stopWorker(): Promise<void> {
  const before = await running();
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId });
  await soon(async () => (await running()).filter((id) => before.includes(id))).toEqual([]);
}

const store = (settings: object): Promise<void> =>
  options.evaluate((next) => chrome.storage.local.set({ settings: { version: 1, ...next } }), settings);

it('is stopped at every stage, and nothing is lost', async () => {
  // In the middle of handing over the rules, after which no answer comes.
  const asked = inBackground(office).evaluate(
    () =>
      new Promise<void>((resolve) => {
        chrome.scripting.executeScript = () => {
          resolve();
          return new Promise(() => undefined);
        };
      }),
  );
  const desk = await openDesk(office, SERVED.zendesk);
  const errors = await errorsOf(desk);
  await asked;
  await desk.write(DRAFT);
  expect(await desk.marks()).toEqual({});
  await stopWorker();
  await soon(() => stockIsMarked(desk)).toBe(true);
  expect(await desk.draft()).toBe(DRAFT);

  // While nothing is open that needs it: the next page wakes it, and gets the rules from it.
  await stopWorker();
  expect(await running()).toEqual([]);
  const next = await openDesk(office, SERVED.gmail);
  await next.write(DRAFT);
  await soon(() => stockIsMarked(next)).toBe(true);
  await next.page.close();
  await desk.page.bringToFront();

  // While a draft is reviewed: the marks stay and follow.
  await stopWorker();
  await desk.page.keyboard.type(' It ships today.');
  await hoverMark(desk, STOCK);
  await desk.page.keyboard.press('Escape');
  expect(await stockIsMarked(desk)).toBe(true);

  // The panel opens by a click that wakes it, stays when it goes, and a click in it has its effect without it.
  await stopWorker();
  const panel = await openPanel(office, desk);
  await soon(() => panel.getByText(STOCK).count()).toBeGreaterThan(0);
  await stopWorker();
  await desk.page.keyboard.type(' Best,');
  await soon(() => panel.locator('.panel').getAttribute('data-status')).toBe('reviewing');
  const before = await desk.draft();
  await Promise.all([stopWorker(), press(panel, 'Apply')]);
  await soon(() => desk.draft()).toBe(before.replace(`${STOCK}. `, ''));
  await soon(() => panel.getByRole('status').allTextContents()).toContain('Applied.');
  await Promise.all([stopWorker(), press(panel, 'Undo')]);
  await soon(() => desk.draft()).toBe(before);
  await soon(() => stockIsMarked(desk)).toBe(true);

  // While the options change: switched off and on again, the tab is served as before, and the panel comes back by itself.
  await stopWorker();
  await Promise.all([store({ helpdesks: { zendesk: 'off' } }), stopWorker()]);
  await soon(() => desk.marks()).toEqual({});
  await stopWorker();
  await store({ helpdesks: {} });
  await soon(() => stockIsMarked(desk)).toBe(true);
  await soon(() => panel.getByText(STOCK).count()).toBeGreaterThan(0);
  await stopWorker();
  await store({ rules: { 'stock-phrase': 'off' } });
  await soon(() => stockIsMarked(desk)).toBe(false);
  expect(await desk.draft()).toBe(before);
  expect(errors).toEqual([]);
});
