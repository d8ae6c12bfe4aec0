import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVED } from '../e2e/serve';
import { type Fox, firefoxPath, openFirefox, openFoxDesk, openFoxPanel } from './fox';

interface Script {
  readonly id: keyof typeof SERVED;
  readonly weak: string;
}
const SCRIPTS: readonly Script[] = JSON.parse(readFileSync('scripts/demo/replies.json', 'utf8'));
const STOCK = 'Thank you for being a valued customer';

const drafted = (page: Page, text: string) =>
  page.waitForFunction((wanted) => window.draftInModel() === wanted, {}, text);

const marked = (page: Page | Frame, text: string) =>
  page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(([name, ranges]) => name.startsWith('attune-') && [...ranges].join().includes(wanted)),
    {},
    text,
  );

const pressApply = (panel: Page) =>
  panel.evaluate((wanted) => {
    const prompt = [...document.querySelectorAll('article.prompt')].find((one) => one.textContent?.includes(wanted));
    const apply = [...(prompt?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.startsWith('Apply'));
    if (!apply) throw new Error('The prompt has no button that applies.');
    apply.click();
  }, STOCK);

describe.runIf(firefoxPath)('Firefox', () => {
  let fox: Fox;
  beforeAll(async () => {
    fox = await openFirefox();
  });
  afterAll(() => fox.close());

  it.each(SCRIPTS)('$id: marks, panel, apply, undo', async ({ id, weak }) => {
    const page = await openFoxDesk(fox, SERVED[id]);
    await page.click(SERVED[id].composer);
    await page.keyboard.type(weak);
    await drafted(page, weak);
    await marked(page, STOCK);

    const panel = await openFoxPanel(fox);
    await page.bringToFront();
    await panel.waitForFunction((wanted) => document.querySelector('.panel')?.textContent?.includes(wanted), {}, STOCK);
    await pressApply(panel);
    await drafted(page, weak.replace(`${STOCK}. `, ''));
    await page.click(SERVED[id].composer);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await drafted(page, weak);
    await marked(page, STOCK);
    expect(
      await page.$$eval(`${SERVED[id].composer} *`, (all) => all.filter((one) => /attune/i.test(one.outerHTML)).length),
    ).toBe(0);
    await panel.close();
    await page.close();
  });

  it('TinyMCE in its frame: marks, panel, apply, undo', async () => {
    const page = await openFoxDesk(fox, { ...SERVED.zendesk, mount: 'frames' });
    await page.evaluate(() => window.putFrame('tinymce'));
    const frame = page.frames().at(-1);
    const composer = await frame?.waitForSelector('[contenteditable="true"]');
    if (!frame || !composer) throw new Error('The page has no frame with a composer.');
    const weak = `Hi María, ${STOCK}. A new kettle left us today.`;
    await composer.click();
    await page.keyboard.type(weak);
    await drafted(page, weak);
    await marked(frame, STOCK);

    const panel = await openFoxPanel(fox);
    await page.bringToFront();
    await panel.waitForFunction((wanted) => document.querySelector('.panel')?.textContent?.includes(wanted), {}, STOCK);
    await pressApply(panel);
    await drafted(page, weak.replace(`${STOCK}. `, ''));
    await composer.click();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await drafted(page, weak);
    await marked(frame, STOCK);
    await panel.close();
    await page.close();
  });
});
