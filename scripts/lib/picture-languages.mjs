// Pictures of the panel and of the options in each language of the interface, as narrow as they get: a folder a language.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { openHarness } from '../../tests/panel/harness-page.mjs';
import { importTs } from './run-ts.mjs';

/** CSS pixels. */
const NARROW = 320;

async function shootWhole(page, path) {
  await page.setViewportSize({ width: NARROW, height: 480 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: NARROW, height });
  await page.screenshot({ path });
}

async function shootPanel(context, strings, folder) {
  const page = await openHarness(context, strings);
  await page.evaluate(() => window.attune.show('full'));
  await shootWhole(page, `${folder}/panel.png`);
  await page.getByText(strings.what_i_can_see.message).click();
  await shootWhole(page, `${folder}/panel-seen.png`);
  await page.close();
}

async function shootOptions(context, folder) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  await page.locator('.rule').first().waitFor();
  // The rules are in English, and fourteen thousand pixels of them.
  await page.evaluate(() => {
    for (const family of [...document.querySelectorAll('.family')].slice(1)) family.hidden = true;
  });
  await shootWhole(page, `${folder}/options.png`);
}

/** The browser takes its language at its start, so each language has a browser of its own. */
export async function shootLanguages(out, options) {
  const { LANGUAGES, readStrings, tagOf } = await importTs('tests/panel/strings.ts');
  for (const language of LANGUAGES) {
    const folder = `${out}${language}`;
    await mkdir(folder, { recursive: true });
    const args = [...options.args, `--lang=${tagOf(language)}`];
    const context = await chromium.launchPersistentContext('', { ...options, args });
    try {
      await shootPanel(context, readStrings(language), folder);
      await shootOptions(context, folder);
    } finally {
      await context.close();
    }
  }
}
