// Pictures of every surface in every state, light and dark, into .output/screenshots.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { openHarness } from '../tests/panel/harness-page.mjs';
import { CHROMIUM_ADVICE, findChromium } from './lib/chromium.mjs';

const OUT = new URL('../.output/screenshots/', import.meta.url).pathname;

/** The width at which the design was drawn, in CSS pixels. */
const PANEL_WIDTH = 372;

async function shootPanel(browser, scheme) {
  const context = await browser.newContext({
    viewport: { width: PANEL_WIDTH, height: 640 },
    deviceScaleFactor: 2,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await openHarness(context);
  const states = await page.evaluate(() => Object.keys(window.attune.states));
  for (const state of ['no-helpdesk', 'lost', ...states]) {
    await page.setViewportSize({ width: PANEL_WIDTH, height: 480 });
    await page.evaluate((name) => window.attune.show(name), state);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // A window as high as the page: what sticks to the foot then stands at the foot.
    await page.setViewportSize({ width: PANEL_WIDTH, height });
    await page.screenshot({ path: `${OUT}panel-${state}-${scheme}.png`, fullPage: true });
  }
  await context.close();
}

const executablePath = findChromium();
if (!executablePath) {
  console.error(CHROMIUM_ADVICE);
  process.exit(1);
}
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const scheme of ['light', 'dark']) await shootPanel(browser, scheme);
} finally {
  await browser.close();
}
console.log(`Pictures are in ${OUT}`);
