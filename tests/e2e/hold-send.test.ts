import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED, type Served } from './desk';
import { cardIsOpen, clickInCard, inBackground, soon, storedSettings, storeSettings } from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;

declare global {
  interface Window {
    /** What the page has sent, and by what. */
    sent: string[];
    /** Every event of a press on Send that reached the page. */
    pressed: string[];
  }
}

type Id = keyof typeof SERVED;
const HELPDESKS: readonly Id[] = ['zendesk', 'intercom', 'gmail'];

const SEND: Readonly<Record<Id, string>> = {
  zendesk: '[data-test-id="submit_button-button"]',
  intercom: '[data-intercom-target*="send"], button[type="submit"], [data-testid*="send"]',
  gmail: '.IZ .Up [role="button"]:not([aria-haspopup])',
};
/** Gmail's buttons act when the mouse is let go, the others' when there is a click. */
const ACTS_ON: Readonly<Record<Id, string>> = { zendesk: 'click', intercom: 'click', gmail: 'mouseup' };

/** The page's own handlers, on the window and before anything else, as its first script would add them. */
const sending = (id: Id): string => `
  window.sent = [];
  window.pressed = [];
  const isSend = (event) => event.target instanceof Element && event.target.closest(${JSON.stringify(SEND[id])}) !== null;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
    addEventListener(type, (event) => {
      const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isSend(event) || enter) window.pressed.push(type);
      if (enter && type === 'keydown') window.sent.push('Ctrl+Enter');
      if (!isSend(event)) return;
      if (type === ${JSON.stringify(ACTS_ON[id])}) window.sent.push('button');
      // A button that is none to the browser hears its keys itself.
      if (type === 'keydown' && (event.key === 'Enter' || event.key === ' ') && !event.target.closest('button'))
        window.sent.push('button');
    }, true);`;

const WRONG = 'Hi Sarah,\n\nA new kettle left us today by courier and will be with you on Friday.\n\nPriya';
const RIGHT = WRONG.replace('Sarah', 'María');
const BAR = '.bar:not([hidden])';

const isMarked = async (desk: Desk, text: string): Promise<boolean> =>
  Object.values(await desk.marks())
    .flat()
    .includes(text);

/** One page for each helpdesk's everyday ticket: to load one takes longer than most of what is tried in it. */
const desks = new Map<Id, Desk>();

/** Pages with another ticket are for one test; what was stored is for none after it. */
afterEach(async () => {
  const kept = new Set([...desks.values()].map(({ page }) => page));
  // The first is the browser's own.
  const [, ...pages] = office.context.pages();
  await Promise.all(pages.filter((page) => !kept.has(page)).map((page) => page.close()));
  await inBackground(office).evaluate(() => chrome.storage.local.clear());
});

async function open(id: Id): Promise<Desk> {
  const kept = desks.get(id);
  const desk = kept && !kept.page.isClosed() ? await beginAnew(kept, id) : await openWith(id);
  desks.set(id, desk);
  return desk;
}

const openWith = (id: Id, served: Partial<Served> = {}): Promise<Desk> =>
  openDesk(office, { ...SERVED[id], ...served, script: sending(id) });

/** The page as it was at first: nothing of ours open, an empty composer that the session has seen, nothing sent. */
async function beginAnew(desk: Desk, id: Id): Promise<Desk> {
  const { page } = desk;
  await page.bringToFront();
  await page.mouse.move(1, 1);
  // The card and the bar.
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await page.locator(SERVED[id].composer).first().focus();
  for (const key of ['Control+a', 'Delete']) await page.keyboard.press(key);
  await soon(() => desk.draft()).toBe('');
  await soon(() => desk.marks()).toEqual({});
  await page.evaluate(async () => {
    // The session asked for its idle slot when the composer changed, and idle slots come in the order of asking.
    await new Promise((resolve) => requestIdleCallback(resolve));
    window.sent = [];
    window.pressed = [];
  });
  expect(await barIsOpen(desk)).toBe(false);
  return desk;
}

async function openWrong(id: Id): Promise<Desk> {
  const desk = await open(id);
  await desk.write(WRONG);
  await soon(() => isMarked(desk, 'Sarah')).toBe(true);
  return desk;
}

const clickSend = (desk: Desk, id: Id): Promise<void> =>
  desk.page
    .locator(SEND[id])
    .first()
    .click({ position: { x: 8, y: 8 } });
const sent = (desk: Desk): Promise<readonly string[]> => desk.page.evaluate(() => window.sent);
const pressed = (desk: Desk): Promise<readonly string[]> => desk.page.evaluate(() => window.pressed);
const barIsOpen = async (desk: Desk): Promise<boolean> => (await desk.overlay.box(BAR)) !== null;

describe.each(HELPDESKS)('Send in %s, while a wrong name stands', (id) => {
  it('is held once by click: the page hears nothing of it; the second click sends, exactly once', async () => {
    const desk = await openWrong(id);
    const markup = await desk.markup();
    await clickSend(desk, id);
    await soon(() => desk.overlay.text(BAR)).toContain('I know this customer as María');
    expect(await sent(desk)).toEqual([]);
    expect(await pressed(desk)).toEqual([]);
    expect(await desk.draft()).toBe(WRONG);
    expect(await desk.markup()).toBe(markup);
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
    // Nothing else is held in this reply: a helpdesk that asked for a field first gets its third press, too.
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button', 'button']);
  });

  it('is held once by Ctrl+Enter, however long it is kept down; the focus stays, and the second sends', async () => {
    const desk = await openWrong(id);
    await desk.page.keyboard.down('Control');
    for (let press = 0; press < 3; press += 1) await desk.page.keyboard.down('Enter');
    await desk.page.keyboard.up('Enter');
    await desk.page.keyboard.up('Control');
    await soon(() => barIsOpen(desk)).toBe(true);
    expect(await sent(desk)).toEqual([]);
    expect(await pressed(desk)).toEqual([]);
    expect(await desk.draft()).toBe(WRONG);
    expect(await desk.overlay.text('[role="status"]')).toContain('Send is held, once. I know this customer as María');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['Ctrl+Enter']);
    expect(await barIsOpen(desk)).toBe(false);
  });

  it('is held by a Ctrl+Enter that follows the last letter at once', async () => {
    const desk = await open(id);
    await desk.type('Hi Sarah, it ships');
    await soon(() => isMarked(desk, 'Sarah')).toBe(true);
    await desk.page.keyboard.type(' today.');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    expect(await sent(desk)).toEqual([]);
  });

  it('is held once by the keyboard on the button', async () => {
    const desk = await openWrong(id);
    await desk.page
      .locator(SEND[id])
      .first()
      .evaluate((button: HTMLElement) => {
        button.tabIndex = 0;
        button.focus();
      });
    await desk.page.keyboard.press('Space');
    await soon(() => barIsOpen(desk)).toBe(true);
    expect(await sent(desk)).toEqual([]);
    await desk.page.keyboard.press('Space');
    await soon(() => sent(desk)).toEqual(['button']);
  });

  it('goes after “Fix”, once the name is right', async () => {
    const desk = await openWrong(id);
    await clickSend(desk, id);
    await soon(() => barIsOpen(desk)).toBe(true);
    await clickInCard(desk, 'Fix');
    await soon(() => desk.overlay.text('.card:not([hidden])')).toContain('María');
    expect(await barIsOpen(desk)).toBe(false);
    await clickInCard(desk, 'Apply');
    await soon(() => desk.draft()).toBe(RIGHT);
    expect(await sent(desk)).toEqual([]);
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
  });

  it('goes with “Send anyway”, exactly once, by the way it was pressed', async () => {
    const desk = await openWrong(id);
    await clickSend(desk, id);
    await soon(() => barIsOpen(desk)).toBe(true);
    await clickInCard(desk, 'Send anyway');
    await soon(() => sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await soon(() => desk.marks()).toEqual({});
    await desk.write(WRONG);
    await soon(() => isMarked(desk, 'Sarah')).toBe(true);
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    await clickInCard(desk, 'Send anyway');
    await soon(() => sent(desk)).toEqual(['button', 'Ctrl+Enter']);
  });

  it('is never held again after “Don’t hold again”, and that is remembered', async () => {
    const desk = await openWrong(id);
    await clickSend(desk, id);
    await soon(() => barIsOpen(desk)).toBe(true);
    await clickInCard(desk, 'Don’t hold again');
    await soon(async () => (await storedSettings(office))?.hold?.rules).toEqual({ 'name-wrong': 'off' });
    expect(await barIsOpen(desk)).toBe(false);
    expect(await sent(desk)).toEqual([]);
    await desk.page.close();
    const again = await openWrong(id);
    await clickSend(again, id);
    await soon(() => sent(again)).toEqual(['button']);
    expect(await barIsOpen(again)).toBe(false);
  });

  it('goes at once where nothing stands', async () => {
    const desk = await open(id);
    await desk.write(RIGHT);
    await soon(() => desk.draft()).toBe(RIGHT);
    await soon(() => desk.overlay.box('.badge')).not.toBeNull();
    await clickSend(desk, id);
    await desk.page.locator(SERVED[id].composer).first().click();
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['button', 'Ctrl+Enter']);
    expect(await barIsOpen(desk)).toBe(false);
  });
});

const ATTACHED = 'Hi María,\n\nI’ve attached the label. A new kettle left us today and is with you on Friday.\n\nPriya';

describe.each(HELPDESKS)('Send in %s, where the reply says that something is attached', (id) => {
  it('is held once while nothing is', async () => {
    const desk = await open(id);
    await desk.write(ATTACHED);
    await soon(() => isMarked(desk, 'I’ve attached')).toBe(true);
    await clickSend(desk, id);
    await soon(() => desk.overlay.text(BAR)).toContain('Nothing is attached yet');
    expect(await sent(desk)).toEqual([]);
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button']);
  });

  it('goes where a file stands by the text', async () => {
    const desk = await openWith(id, { fixture: `${id}/2026-08-file-in-composer` });
    await desk.write(ATTACHED);
    await soon(() => desk.draft()).toBe(ATTACHED);
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
  });
});

describe('the bar', () => {
  it('stands by the composer and covers no button that sends', async () => {
    for (const id of HELPDESKS) {
      const desk = await openWrong(id);
      await clickSend(desk, id);
      await soon(() => barIsOpen(desk)).toBe(true);
      const bar = await desk.overlay.box(BAR);
      const button = await desk.page.locator(SEND[id]).first().boundingBox();
      if (!bar || !button) throw new Error('No bar or no button.');
      const apart =
        bar.x + bar.width <= button.x ||
        button.x + button.width <= bar.x ||
        bar.y + bar.height <= button.y ||
        button.y + button.height <= bar.y;
      expect(apart, id).toBe(true);
    }
  });

  it('is worked with keys alone: Tab in, Escape back to the caret', async () => {
    const desk = await openWrong('zendesk');
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    await desk.page.keyboard.press('Tab');
    expect(await desk.overlay.text('.bar button:focus')).toBe('Fix');
    await desk.page.keyboard.press('Escape');
    await soon(() => barIsOpen(desk)).toBe(false);
    await desk.page.keyboard.type('x');
    await soon(() => desk.draft()).toBe(WRONG.replace(/a$/, 'xa'));
    expect(await sent(desk)).toEqual([]);
  });

  it('leads with Fix into the card, and from there back to the caret', async () => {
    const desk = await openWrong('zendesk');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await soon(() => desk.overlay.text('.card button:focus')).toContain('Apply');
    await desk.page.keyboard.press('Enter');
    await soon(() => desk.draft()).toBe(RIGHT);
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['Ctrl+Enter']);
  });

  it('sends from inside by the same keys', async () => {
    const desk = await openWrong('zendesk');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['Ctrl+Enter']);
    expect(await barIsOpen(desk)).toBe(false);
  });

  it('goes when the agent puts it right by hand', async () => {
    const desk = await open('zendesk');
    await desk.type('Hi Sarah');
    await soon(() => isMarked(desk, 'Sarah')).toBe(true);
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => barIsOpen(desk)).toBe(true);
    for (let press = 0; press < 'Sarah'.length; press += 1) await desk.page.keyboard.press('Backspace');
    await desk.page.keyboard.type('María,');
    await soon(() => barIsOpen(desk)).toBe(false);
    expect(await sent(desk)).toEqual([]);
  });
});

describe('Send is never held', () => {
  const goesAtOnce = async (desk: Desk, id: Id): Promise<void> => {
    await clickSend(desk, id);
    await soon(() => sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
  };

  it('in an internal note', async () => {
    const desk = await openWith('zendesk', { fixture: 'zendesk/2026-08-internal-note' });
    await desk.write(WRONG);
    await soon(() => desk.draft()).toContain(WRONG);
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['Ctrl+Enter']);
    expect(await barIsOpen(desk)).toBe(false);
  });

  it('where it is switched off', async () => {
    await storeSettings(office, { hold: { on: false, rules: {}, plainEnter: false } });
    await goesAtOnce(await openWrong('zendesk'), 'zendesk');
  });

  it('for a rule that is switched off, and while Attune is paused', async () => {
    await storeSettings(office, { hold: { on: true, rules: { 'name-wrong': 'off' }, plainEnter: false } });
    const desk = await openWrong('gmail');
    await goesAtOnce(desk, 'gmail');
    await storeSettings(office, { pausedUntil: '9999-12-31T00:00:00.000Z' });
    await soon(() => desk.marks()).toEqual({});
    await desk.page.locator(SERVED.gmail.composer).first().click();
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => sent(desk)).toEqual(['button', 'Ctrl+Enter']);
  });

  it('by a click of the page’s own', async () => {
    const desk = await openWrong('zendesk');
    await desk.page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), SEND.zendesk);
    expect(await sent(desk)).toEqual(['button']);
    expect(await barIsOpen(desk)).toBe(false);
  });

  it('by a chat’s plain Enter, unless that was asked for', async () => {
    const desk = await openWrong('intercom');
    await desk.page.keyboard.press('Enter');
    await soon(() => desk.draft()).toBe(`${WRONG}\n`);
    expect(await barIsOpen(desk)).toBe(false);
    await storeSettings(office, { hold: { on: true, rules: {}, plainEnter: true } });
    await soon(() => isMarked(desk, 'Sarah')).toBe(true);
    await soon(async () => {
      await desk.page.keyboard.press('Enter');
      return barIsOpen(desk);
    }).toBe(true);
  });
});
