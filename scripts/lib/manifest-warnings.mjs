// What Chromium has to say of a build's manifest: it tells its own page of extensions, in developer mode.
import { chromium } from 'playwright-core';
import { needChromium } from './setup.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Warnings are collected only while an extension is loaded in developer mode: so it is loaded once more. */
async function readWarnings() {
  const { developerPrivate: pages } = chrome;
  const find = async () => (await pages.getExtensionsInfo()).find(({ path }) => path);
  await pages.updateProfileConfiguration({ inDeveloperMode: true });
  const { id } = await find();
  const loaded = new Promise((resolve) => {
    pages.onItemStateChanged.addListener(({ event_type, item_id }) => {
      if (event_type === 'LOADED' && item_id === id) resolve();
    });
  });
  await pages.reload(id, { failQuietly: true });
  await loaded;
  const { manifestErrors } = await find();
  return manifestErrors.map(({ message }) => message);
}

/** The warnings about the manifest in a folder with a build. */
export async function manifestWarnings(build) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: needChromium(),
    headless: true,
    args: [...FLAGS, `--load-extension=${build}`, `--disable-extensions-except=${build}`],
  });
  try {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    return await page.evaluate(readWarnings);
  } finally {
    await context.close();
  }
}
