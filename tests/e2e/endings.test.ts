import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED } from './desk';
import { inBackground, panelBeside, press, soon } from './session-kit';

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;

let office: Office;
let desk: Desk;
let panel: Page;

beforeAll(async () => {
  office = await openOffice();
  desk = await openDesk(office, SERVED.zendesk);
  await desk.page.locator(SERVED.zendesk.composer).first().click();
  panel = await panelBeside(office, desk);
  await panel.locator('.panel[data-status]').waitFor();
});
afterAll(() => office.close());

const drafted = (text: string): Promise<unknown> =>
  desk.page.waitForFunction((wanted) => window.draftInModel() === wanted, text);

async function rewriteAll(text: string): Promise<void> {
  await desk.page.locator(SERVED.zendesk.composer).first().click();
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.press('Delete');
  await desk.write(text);
  await drafted(text);
}

/** The panel is a tab behind the helpdesk's: a click is made in it, since it isn't drawn. */
const unfold = (part: string): Promise<void> =>
  panel
    .locator(`${part} summary`)
    .first()
    .evaluate((summary: HTMLElement) => summary.click());

it('an opener goes under a greeting of its own, or before the agent’s first sentence', async () => {
  const said = (await panel.locator('.openers li p').first().textContent()) ?? '';
  expect(said).toBe("Your mum's 70th birthday is on Saturday.");
  await press(panel, `Insert: ${said}`);
  await drafted(`Hello María,\n\n${said}`);
  await panel.locator('.openers').waitFor({ state: 'detached' });
  await rewriteAll('Hi María,\n\nA new one left today.');
  await unfold('.openers');
  await press(panel, `Insert: ${said}`);
  await drafted(`Hi María,\n\n${said} A new one left today.`);
});

it('an ending is filled, goes before the signature in place of a formula, and one Ctrl+Z takes it back', async () => {
  const draft =
    'Hi María,\n\nI have sent a new kettle today by courier. Please let me know if you have any questions.\n\nPriya';
  await rewriteAll(draft);
  const ending = panel.locator('.ending p');
  await soon(() => ending.textContent()).toContain("If anything about the new kettle isn't right, reply here");
  expect(await panel.locator('.chips .said').first().textContent()).toContain('What I did');
  const open = panel.locator('.checks .unmet', { hasText: 'A door that is open' });
  await open.waitFor();
  const said = (await ending.textContent()) ?? '';
  await panel
    .locator('.ending')
    .getByRole('button', { name: 'Insert' })
    .evaluate((button: HTMLElement) => button.click());
  await drafted(`Hi María,\n\nI have sent a new kettle today by courier. ${said}\n\nPriya`);
  await open.waitFor({ state: 'detached' });
  await desk.page.locator(SERVED.zendesk.composer).first().click();
  await desk.page.keyboard.press('Control+z');
  await drafted(draft);
  await open.waitFor();
});

it('the day’s count stays on the machine, and one click ends it', async () => {
  const hardStored = (): Promise<unknown> =>
    inBackground(office).evaluate(
      async () => (await chrome.storage.local.get<{ memory?: { hard: unknown[] } }>('memory')).memory?.hard,
    );
  await inBackground(office).evaluate(() =>
    chrome.storage.local.set({
      memory: { salt: 1, prints: [], hard: [{ at: Date.now(), level: 3, abuseOrGrief: false }] },
    }),
  );
  await desk.page.locator(SERVED.zendesk.composer).first().click();
  await desk.page.keyboard.type('.');
  const forget = panel.getByRole('button', { name: 'Forget it now' });
  await soon(() => panel.locator('.hard-today').textContent()).toContain('1 hard conversation');
  await unfold('.seen');
  await forget.evaluate((button: HTMLElement) => button.click());
  await soon(hardStored).toEqual([]);
  await panel.locator('.hard-today').waitFor({ state: 'detached' });
});
