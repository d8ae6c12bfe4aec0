import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { openHarness } from '../panel/harness-page.mjs';
import { STATES } from '../panel/sample-views';
import { disguised, LANGUAGES, readStrings, type Strings } from '../panel/strings';
import { overflowing, strayWords, unfoldAll } from './page-words';

const NARROW = { width: 320, height: 800 };
/** The states that together hold nearly every string of the panel. */
const FULLEST = ['full', 'abuse-empty', 'unreadable', 'unknown-mode'];
/** Names, and what was read from the page; the harness has a heading of its own. */
const KNOWN = 'h1, .who h2, .greet b, .seen .value';

let context: BrowserContext;
let page: Page | undefined;

beforeAll(async () => {
  context = await launchBrowser();
});
afterAll(() => context.close());

async function open(strings: Strings): Promise<Page> {
  await page?.close();
  const panel = await openHarness(context, strings);
  await panel.setViewportSize(NARROW);
  page = panel;
  return panel;
}

async function show(panel: Page, state: string): Promise<void> {
  await panel.evaluate((name) => window.attune.show(name), state);
  await unfoldAll(panel);
}

describe('the panel at 320 pixels', () => {
  it.each(LANGUAGES)('has room for %s', async (folder) => {
    const panel = await open(readStrings(folder));
    for (const state of FULLEST) {
      await show(panel, state);
      expect(await overflowing(panel), state).toEqual([]);
    }
  });

  it('has room for more, and every word of it comes from the locales', async () => {
    const panel = await open(disguised(readStrings('en')));
    for (const state of ['no-helpdesk', 'lost', ...Object.keys(STATES)]) {
      await show(panel, state);
      expect(await overflowing(panel), state).toEqual([]);
      expect(await strayWords(panel, KNOWN), state).toEqual([]);
    }
  });
});
