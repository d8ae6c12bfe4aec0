import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openDesk, openOffice, SERVED } from './desk';
import { DRAFT, errorsOf, inBackground, openLine, panelBeside, soon, stockIsMarked } from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;

const DAMAGED = { version: 1, voice: 'formal', rules: { 'weak-close': 'loud' }, agent: { name: 'Jonas' } };

const stored = () => inBackground(office).evaluate(async () => (await chrome.storage.local.get('settings')).settings);

/** Leaves no byte; what an extension may store is the browser's to say. */
const fillStorage = () =>
  inBackground(office).evaluate(async () => {
    for (let size = 2 ** 22, piece = 0; size >= 1; piece += 1) {
      const full = await chrome.storage.local.set({ [`filler ${piece}`]: 'x'.repeat(size) }).then(
        () => false,
        () => true,
      );
      if (full) size = Math.floor(size / 2);
    }
  });

const emptyStorage = () =>
  inBackground(office).evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('filler')));
  });

it('damaged and full: what holds is said in the panel and the options, a draft is reviewed, and nothing stored is lost', async () => {
  await inBackground(office).evaluate((settings) => chrome.storage.local.set({ settings }), DAMAGED);
  const desk = await openDesk(office, SERVED.zendesk);
  const errors = await errorsOf(desk);
  await desk.write(DRAFT);
  await soon(() => stockIsMarked(desk)).toBe(true);
  const panel = await panelBeside(office, desk);
  const line = await openLine(office, desk);
  const options = office.context.pages().at(-1);
  if (!options) throw new Error('There is no options page.');
  for (const page of [panel, options]) {
    const said = page.getByRole('alert').filter({ hasText: 'couldn’t be read' });
    await soon(() => said.textContent()).toMatch(/defaults stand in for them: rules\.weak-close, voice\./);
  }
  await fillStorage();
  await line.send({ do: 'set-rule', rule: 'stock-phrase', level: 'off' });
  await soon(async () => (await line.view()).notice).toEqual({ kind: 'not-kept' });
  await soon(() => panel.getByRole('status').allTextContents()).toContain(
    'The browser stored nothing of that: its room for Attune may be full. Your draft is as it was.',
  );
  expect((await line.view()).status).toBe('reviewing');
  expect(await stockIsMarked(desk)).toBe(true);
  expect(await stored()).toEqual(DAMAGED);

  await emptyStorage();
  await line.send({ do: 'set-rule', rule: 'stock-phrase', level: 'off' });
  await soon(() => stockIsMarked(desk)).toBe(false);
  await soon(() => panel.getByRole('alert').filter({ hasText: 'couldn’t be read' }).count()).toBe(0);
  expect(await stored()).toMatchObject({ agent: { name: 'Jonas' }, rules: { 'stock-phrase': 'off' } });

  await inBackground(office).evaluate(() => chrome.storage.local.set({ settings: { version: 2, agent: 'new' } }));
  await soon(() => options.getByRole('alert').first().textContent()).toContain('A newer Attune');
  expect(await stored()).toEqual({ version: 2, agent: 'new' });
  expect(errors).toEqual([]);
});
