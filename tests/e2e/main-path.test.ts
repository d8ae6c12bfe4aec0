import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, openPanel, SERVED } from './desk';

interface Script {
  readonly id: keyof typeof SERVED;
  readonly weak: string;
  readonly better: string;
}
const SCRIPTS: readonly Script[] = JSON.parse(readFileSync('scripts/demo/replies.json', 'utf8'));

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const STOCK = 'Thank you for being a valued customer.';
const stockPrompt = (panel: Page) => panel.locator('article.prompt', { hasText: STOCK });

/** Waits until the editor's own model holds this text. */
const drafted = (desk: Desk, text: string): Promise<unknown> =>
  desk.page.waitForFunction((wanted) => window.draftInModel() === wanted, text);

describe.each(SCRIPTS)('$id: an agent writes a reply', ({ id, weak, better }) => {
  it('sees marks and prompts, applies, undoes, and finishes', async () => {
    const desk = await openDesk(office, SERVED[id]);
    await desk.type(weak);
    await drafted(desk, weak);
    await desk.page.waitForFunction(
      (stock) => [...(CSS.highlights.get('attune-suggest') ?? [])].some((range) => stock.startsWith(range.toString())),
      STOCK,
    );
    const markup = await desk.markup();

    const panel = await openPanel(office, desk);
    await stockPrompt(panel).waitFor();
    await stockPrompt(panel)
      .getByRole('button', { name: /^Apply/ })
      .first()
      .click();
    await panel.getByText('Applied.').waitFor();
    const applied = weak.replace(`${STOCK} `, '');
    await drafted(desk, applied);

    // The focus is in the panel; back in the composer one Ctrl+Z takes the rewrite away, and nothing else.
    await desk.page.locator(SERVED[id].composer).first().click();
    await desk.page.keyboard.press('Control+z');
    await drafted(desk, weak);
    await desk.page.keyboard.press('Control+Shift+z');
    await drafted(desk, applied);
    await desk.page.keyboard.press('Control+z');
    await drafted(desk, weak);
    await stockPrompt(panel).waitFor();
    expect(await desk.markup(), 'marks leave no trace in the composer').toBe(markup);

    await stockPrompt(panel)
      .getByRole('button', { name: /^Apply/ })
      .first()
      .click();
    await drafted(desk, applied);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Taken back.').waitFor();
    await drafted(desk, weak);

    await desk.page.locator(SERVED[id].composer).first().click();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type(better);
    await drafted(desk, better);
    await panel.getByText('Nothing to add.').waitFor();
    expect(await desk.marks()).toEqual({});
    expect(await panel.locator('.checks .unmet').allTextContents()).toEqual([]);
    await desk.page.close();
  });
});

describe('a rule that is switched off', () => {
  it('falls silent in the open tab at once, and speaks again when it is back', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.type(SCRIPTS.find(({ id }) => id === 'gmail')?.weak ?? '');
    const panel = await openPanel(office, desk);
    await stockPrompt(panel).waitFor();
    const [worker] = office.context.serviceWorkers();
    const options = await office.context.newPage();
    await options.goto(new URL('/options.html', worker?.url()).href);
    const level = options.locator('#stock-phrase');
    await level.getByRole('radio', { name: 'Off' }).check();
    await desk.page.bringToFront();
    await stockPrompt(panel).waitFor({ state: 'detached' });
    const marked = Object.values(await desk.marks()).flat();
    expect(marked.filter((text) => STOCK.startsWith(text))).toEqual([]);
    await level.getByRole('radio', { name: 'On' }).check();
    await stockPrompt(panel).waitFor();
    await options.close();
    await desk.page.close();
  });
});

describe('nothing leaves the machine', () => {
  /** Chromium's own errands, which no extension page asks for; and the hosts that the tests serve. */
  const BROWSER_OWN = /googleapis\.com|accounts\.google\.com|\.gvt1\.com|clients\d?\.google\.com|www\.google\.com/;
  const SERVED_HOSTS = /^(?:acme\.zendesk\.com|app\.intercom\.com|mail\.google\.com)(?::443)?$/;
  it('in all that the agent did above', () => {
    const foreign = office.leaked.filter((address) => !BROWSER_OWN.test(address) && !SERVED_HOSTS.test(address));
    expect(foreign).toEqual([]);
  });
  it('and the recorder would have seen it', async () => {
    const page = await office.context.newPage();
    await page.goto('http://leak.example/seen').catch((error: Error) => error);
    expect(office.leaked.some((address) => address.includes('leak.example'))).toBe(true);
    await page.close();
  });
});
