// npm run screenshots: pictures of every surface in every state, light and dark, into .output/screenshots.
import { copyFile, mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { openHarness } from '../tests/panel/harness-page.mjs';
import { shootLanguages } from './lib/picture-languages.mjs';
import { shootPacksAndMacros } from './lib/picture-packs.mjs';
import { importTs } from './lib/run-ts.mjs';
import { needChromium, prepare, ROOT, run } from './lib/setup.mjs';

const OUT = `${ROOT}.output/screenshots/`;
const BUILD = `${ROOT}.output/chrome-mv3`;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** The width at which the panel was drawn, in CSS pixels; two pixels of the picture to one of the page. */
const PANEL_WIDTH = 372;
const SCALE = 2;

const SCHEMES = ['light', 'dark'];

/** A window as high as the page: what sticks to the foot then stands at the foot. */
async function shootWhole(page, width, path) {
  await page.setViewportSize({ width, height: 480 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path });
}

/** What unfolds on a click, opened. */
async function unfold(page) {
  await page.getByText('2 more').click();
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByText('What I can see').click();
  await page.getByRole('button', { name: 'More about' }).last().click();
}

async function shootPanel(context, scheme) {
  const page = await openHarness(context);
  const states = await page.evaluate(() => Object.keys(window.attune.states));
  for (const state of ['no-helpdesk', 'lost', ...states]) {
    await page.evaluate((name) => window.attune.show(name), state);
    await shootWhole(page, PANEL_WIDTH, `${OUT}panel-${state}-${scheme}.png`);
  }
  await page.evaluate(() => window.attune.show('full'));
  await shootWhole(page, 320, `${OUT}panel-narrow-${scheme}.png`);
  await unfold(page);
  await shootWhole(page, PANEL_WIDTH, `${OUT}panel-unfolded-${scheme}.png`);
  await page.emulateMedia({ forcedColors: 'active' });
  await shootWhole(page, PANEL_WIDTH, `${OUT}panel-forced-colours-${scheme}.png`);
  await page.close();
}

async function shootOptions(page, base, scheme) {
  await page.goto(`${base}/options.html`);
  await page.locator('.rule').first().waitFor();
  await shootWhole(page, 1080, `${OUT}options-${scheme}.png`);
  await shootWhole(page, 360, `${OUT}options-narrow-${scheme}.png`);
}

/** Twelve invented weeks, one damaged day, and two rules that went quiet. */
async function fillTrends(page) {
  await page.evaluate(async () => {
    const days = Array.from({ length: 80 }, (_, ago) => new Date(Date.now() - ago * 24 * 60 * 60 * 1000));
    const counts = days.map((date, ago) => {
      const replies = 8 + ((ago * 7) % 9);
      return [
        `trends:${date.toLocaleDateString('en-CA')}`,
        {
          replies,
          nameable: replies,
          named: replies - ((ago * 3) % 5),
          endable: replies,
          ended: Math.round(replies * (0.8 - ago / 200)),
          'hour:9': 3,
          'hour:14': replies - 3,
          'hard:14': ago % 2,
          'prompt:names:shown': 4 + (ago % 3),
          'prompt:names:taken': 3,
          'prompt:talk-track:shown': 6,
          'prompt:talk-track:ignored': 1 + (ago % 2),
        },
      ];
    });
    const quieted = { 'weak-close': { level: 'quiet', day: '' }, 'we-hides-me': { level: 'off', day: '' } };
    await chrome.storage.local.set({
      ...Object.fromEntries(counts),
      'trends:2026-01-01': 'damaged',
      settings: { version: 1, rules: { 'weak-close': 'quiet', 'we-hides-me': 'off' } },
      dismissals: { runs: {}, quieted },
    });
  });
}

async function shootTrends(page, base, scheme) {
  await page.goto(`${base}/trends.html`);
  await page.locator('h2').first().waitFor();
  await shootWhole(page, 1080, `${OUT}trends-empty-${scheme}.png`);
  await fillTrends(page);
  await page.locator('.drawing canvas').first().waitFor();
  await shootWhole(page, 1080, `${OUT}trends-${scheme}.png`);
  await shootWhole(page, 340, `${OUT}trends-narrow-${scheme}.png`);
  await page.emulateMedia({ forcedColors: 'active' });
  await shootWhole(page, 1080, `${OUT}trends-forced-colours-${scheme}.png`);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => chrome.storage.local.clear());
}

async function shootStories(page, base, scheme) {
  await page.goto(`${base}/stories.html`);
  await page.getByText('Nothing kept yet.').waitFor();
  await shootWhole(page, 1080, `${OUT}stories-empty-${scheme}.png`);
  await page.getByRole('button', { name: 'Write a story' }).click();
  await page.getByLabel('What it was about').fill('The second kettle cracked, and [name] turns 70 on Saturday.');
  await page.getByLabel('First draft').fill('Dear customer,\n\nwe apologise for the inconvenience.\n\n[agent]');
  await page.getByLabel('What you sent').fill('Hi [customer],\n\na new one leaves today, in time.\n\n[agent]');
  await page.getByLabel('Your line about it').fill('Saying the birthday out loud changed the whole ticket.');
  await page.getByRole('radio', { name: 'A high' }).check();
  await shootWhole(page, 1080, `${OUT}stories-form-${scheme}.png`);
  await page.getByRole('button', { name: 'Keep the story' }).click();
  await page.getByRole('button', { name: /^Delete the story/ }).click();
  await shootWhole(page, 1080, `${OUT}stories-${scheme}.png`);
  await shootWhole(page, 340, `${OUT}stories-narrow-${scheme}.png`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Nothing kept yet.').waitFor();
}

async function shootPractice(page, base, scheme) {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`${base}/practice.html`);
  const ids = await page
    .locator('.tickets a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href').slice(1)));
  for (const id of ids) {
    await page.goto(`${base}/practice.html#${id}`);
    await page.locator('.composer-text').click();
    await page.locator('aside .panel[data-status="reviewing"] .tag').filter({ hasText: id }).waitFor();
    await page.screenshot({ path: `${OUT}practice-${id}-${scheme}.png` });
  }
}

/** The first run's page, and what the panel says after an update. */
async function shootFirstRun(page, base, scheme) {
  await page.goto(`${base}/welcome.html`);
  await page.locator('.steps').waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.screenshot({ path: `${OUT}welcome-${scheme}.png` });
  await shootWhole(page, 320, `${OUT}welcome-narrow-${scheme}.png`);
  await page.evaluate(() => chrome.storage.local.set({ news: chrome.runtime.getManifest().version }));
  await page.goto(`${base}/sidepanel.html`);
  await page.locator('.news summary').click();
  await shootWhole(page, PANEL_WIDTH, `${OUT}panel-news-${scheme}.png`);
  await page.locator('.news > button').click();
}

/** An exercise found and put right, wide and narrow and in forced colours; then everything is forgotten again. */
async function shootExercise(page, base, scheme) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${base}/exercises.html#any-questions`);
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('textbox').fill('If the new lid sticks as well, write to me and I’ll send the metal one.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('I find nothing new').waitFor();
  await page.screenshot({ path: `${OUT}exercises-${scheme}.png` });
  await shootWhole(page, 320, `${OUT}exercises-narrow-${scheme}.png`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: `${OUT}exercises-forced-colours-${scheme}.png` });
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => chrome.storage.local.clear());
}

/** A rule in the options with all that unfolds under it. */
async function shootRule(page, base, scheme) {
  await page.setViewportSize({ width: 1080, height: 900 });
  await page.goto(`${base}/options.html`);
  const rule = page.locator('[id="weak-close"]');
  await rule.locator('summary').click();
  await rule.getByText('It speaks of').waitFor();
  await rule.screenshot({ path: `${OUT}options-rule-${scheme}.png` });
}

prepare();
const executablePath = needChromium();
run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build']);
await mkdir(OUT, { recursive: true });
const options = {
  executablePath,
  headless: true,
  deviceScaleFactor: SCALE,
  reducedMotion: 'reduce',
  args: [...FLAGS, `--load-extension=${BUILD}`, `--disable-extensions-except=${BUILD}`],
};
const context = await chromium.launchPersistentContext('', options);
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = new URL('/', worker.url()).href.replace(/\/$/, '');
  for (const scheme of SCHEMES) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await shootFirstRun(page, base, scheme);
    await shootOptions(page, base, scheme);
    await shootTrends(page, base, scheme);
    await shootStories(page, base, scheme);
    await shootPacksAndMacros(page, base, scheme, OUT);
    await shootRule(page, base, scheme);
    await shootExercise(page, base, scheme);
    await shootPractice(page, base, scheme);
    await page.close();
  }
} finally {
  await context.close();
}
await shootLanguages(OUT, options);
const { shootHelpdesks } = await importTs('scripts/demo/pictures.ts');
await shootHelpdesks(OUT);
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const colorScheme of SCHEMES) {
    await shootPanel(
      await browser.newContext({ colorScheme, deviceScaleFactor: SCALE, reducedMotion: 'reduce' }),
      colorScheme,
    );
  }
} finally {
  await browser.close();
}
// The README's picture is the practice inbox as it is now.
await mkdir(`${ROOT}docs`, { recursive: true });
await copyFile(`${OUT}practice-48213-light.png`, `${ROOT}docs/attune.png`);
console.log(`Pictures are in ${OUT}`);
