import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, needChromium } from '../browser';
import { type Desk, openDesk, SERVED } from './desk';
import { DRAFT, errorsOf, hoverMark, STOCK, soon, stockIsMarked } from './session-kit';

const BUILD = `${process.cwd()}/.output/chrome-mv3`;

let context: BrowserContext;
beforeAll(async () => {
  // An extension that was given on the command line does not come back after a reload; one loaded later does.
  context = await chromium.launchPersistentContext('', {
    executablePath: needChromium(),
    headless: true,
    args: [...chromiumFlags(), '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
});
afterAll(() => context.close());

/** Installs the extension; the second time that is an update of the one that runs. */
async function install(desk: Desk): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This context has no browser of its own.');
  await desk.page.evaluate(() => document.querySelector('attune-overlay')?.setAttribute('data-older', ''));
  await session.send('Extensions.loadUnpacked', { path: BUILD });
  await desk.page.locator('attune-overlay:not([data-older])').waitFor({ state: 'attached' });
  await desk.page.bringToFront();
}

const overlays = (desk: Desk): Promise<number> =>
  desk.page.evaluate(() => document.querySelectorAll('attune-overlay').length);

describe('a tab that was open before Attune', () => {
  it('is served without a reload, and again by the next version, while the older script falls silent', async () => {
    const office = { context, leaked: [], port: 0, close: () => context.close() };
    const desk = await openDesk(office, SERVED.zendesk);
    const errors = await errorsOf(desk);
    await desk.type(DRAFT);
    expect(await overlays(desk)).toBe(0);
    await install(desk);
    await soon(() => stockIsMarked(desk)).toBe(true);

    await install(desk);
    await soon(() => stockIsMarked(desk)).toBe(true);
    expect(await overlays(desk)).toBe(1);
    await hoverMark(desk, STOCK);
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await soon(() => desk.marks()).toEqual({});
    await desk.page.keyboard.type(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const marks = Object.values(await desk.marks()).flat();
    expect(new Set(marks).size).toBe(marks.length);
    expect(await overlays(desk)).toBe(1);
    expect(errors).toEqual([]);
  });
});
