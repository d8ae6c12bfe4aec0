// Pictures of team packs and macros: empty, in use, refused, locked.
import { readFileSync } from 'node:fs';
import { ROOT } from './setup.mjs';

const PACK = readFileSync(`${ROOT}tests/fixtures/packs/kettle-and-cup.json`, 'utf8');
const EXPORT = `${ROOT}tests/fixtures/macros/zendesk.json`;
const LONG =
  'Thank you for reaching out. We apologize for any inconvenience this may have caused. Your request has been forwarded to the relevant department and will be processed as soon as possible. ';

const asFile = (text) => ({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** What a set of pages needs: how to shoot one part, and where it goes. */
async function shootPart(page, part, path) {
  await page.locator(part).screenshot({ path });
}

async function shootPacks(page, base, shoot) {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.goto(`${base}/options.html`);
  const packs = page.locator('#packs');
  await packs.waitFor();
  await shoot('#packs', 'packs-empty');
  const choose = (text) => packs.locator('input[type="file"]').setInputFiles(asFile(text));
  await choose(PACK.replace('the|your|this|that unit', 'the ~40 unit'));
  await packs.locator('.said').filter({ hasText: '~40' }).waitFor();
  await shoot('#packs', 'packs-refused');
  await choose(PACK);
  await packs.locator('.pack-diff').waitFor();
  await shoot('#packs', 'packs-diff');
  await packs.getByRole('button', { name: 'Apply' }).click();
  await packs.locator('.pack').waitFor();
  await packs.locator('.pack summary').click();
  await shoot('#packs', 'packs-installed');
}

async function shootManaged(page, shoot) {
  const { installed } = await page.evaluate(async () => (await chrome.storage.local.get('packs')).packs);
  const policy = { pack: installed[0], locked: ['voice', 'rules.name-wrong', 'hold.on', 'hold.rules'], problem: '' };
  await page.evaluate((value) => chrome.storage.local.set({ packs: { installed: [] }, policy: value }), policy);
  await page.locator('.managed').waitFor();
  await shoot('#packs', 'packs-managed');
  await shoot('#voice', 'options-locked');
  await shoot('#hold', 'options-hold-locked');
  await page.evaluate(() => chrome.storage.local.clear());
}

async function shootMacros(page, base, shoot) {
  await page.goto(`${base}/macros.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot('body', 'macros-empty');
  await page.locator('input[type="file"]').setInputFiles(EXPORT);
  await page.getByText('2 macros are kept.').waitFor();
  await page.getByLabel('Paste a macro').fill(LONG.repeat(4));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: '3 macros' }).waitFor();
  await page.getByRole('button', { name: 'Review them all' }).click();
  await page.locator('.macro').first().waitFor();
  for (const summary of await page.locator('.macro').last().locator('summary').all()) await summary.click();
  await shoot('body', 'macros-reviewed');
  await page.evaluate(() => chrome.storage.local.clear());
}

/** At the width of a window and of a phone; `folder` ends in a slash. */
export async function shootPacksAndMacros(page, base, scheme, folder) {
  for (const [width, suffix] of [
    [1080, ''],
    [360, '-narrow'],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    const shoot = (part, name) => shootPart(page, part, `${folder}${name}${suffix}-${scheme}.png`);
    await page.goto(`${base}/options.html`);
    await shootPacks(page, base, shoot);
    await shootManaged(page, shoot);
    await shootMacros(page, base, shoot);
  }
}
