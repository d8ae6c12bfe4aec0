import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, openPanel, SERVED, type Served } from './desk';
import {
  cardIsOpen,
  clearOffice,
  clickInCard,
  DRAFT,
  hoverMark,
  openLine,
  STOCK,
  soon,
  stockIsMarked,
  storedSettings,
  storeSettings,
} from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

/** What a helpdesk does with its first script: it listens to every key, before anything else can. */
const LISTENING = `
  window.heard = [];
  const hear = (event) => window.heard.push(event.type + ' ' + event.key);
  for (const name of ['keydown', 'keypress', 'keyup'])
    for (const target of [window, document])
      for (const capture of [true, false]) target.addEventListener(name, hear, capture);`;

declare global {
  interface Window {
    heard: string[];
  }
}

async function deskWithMarks(served: Served): Promise<Desk> {
  const desk = await openDesk(office, { ...served, script: LISTENING });
  await desk.write(DRAFT);
  await soon(() => stockIsMarked(desk)).toBe(true);
  return desk;
}

const keysHeard = (desk: Desk): Promise<readonly string[]> => desk.page.evaluate(() => window.heard);
const forgetKeys = (desk: Desk): Promise<void> =>
  desk.page.evaluate(() => {
    window.heard.length = 0;
  });
const focusIsOurs = (desk: Desk): Promise<boolean> =>
  desk.page.evaluate(() => document.activeElement?.localName === 'attune-overlay');

const HELPDESKS = ['zendesk', 'gmail'] as const;

describe.each(HELPDESKS)('the card in %s', (id) => {
  it('opens under the pointer, applies, and the agent types on; one Ctrl+Z takes it back', async () => {
    const desk = await deskWithMarks(SERVED[id]);
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Apply');
    const applied = DRAFT.replace(`${STOCK}. `, '');
    await soon(() => desk.draft()).toBe(applied);
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.press('Control+z');
    await soon(() => desk.draft()).toBe(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await desk.page.mouse.move(5, 5);
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Apply');
    await soon(() => desk.draft()).toBe(applied);
    await desk.page.keyboard.type('xyz');
    await soon(() => desk.draft()).toContain('xyz');
    expect((await desk.draft()).replace('xyz', '')).toBe(applied);
  });

  it('leaves the composer’s markup as it is, byte for byte', async () => {
    const desk = await deskWithMarks(SERVED[id]);
    const markup = await desk.markup();
    await hoverMark(desk, STOCK);
    expect(await desk.markup()).toBe(markup);
    await clickInCard(desk, 'Why?');
    await desk.page.keyboard.press('Escape');
    await soon(() => cardIsOpen(desk)).toBe(false);
    expect(await desk.markup()).toBe(markup);
    await storeSettings(office, { pausedUntil: '9999-12-31T00:00:00.000Z' });
    await soon(() => desk.marks()).toEqual({});
    expect(await desk.markup()).toBe(markup);
    await storeSettings(office, {});
    await soon(() => stockIsMarked(desk)).toBe(true);
    expect(await desk.markup()).toBe(markup);
  });

  it('opens for a caret that is put into a mark, and closes with Escape, unheard by the page', async () => {
    const desk = await deskWithMarks(SERVED[id]);
    await desk.page.keyboard.press('Control+Home');
    for (let line = 0; line < 2; line += 1) await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowRight');
    await soon(() => desk.overlay.text('.card:not([hidden])')).toContain(STOCK);
    await forgetKeys(desk);
    await desk.page.keyboard.press('Escape');
    await soon(() => cardIsOpen(desk)).toBe(false);
    expect(await keysHeard(desk)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    expect(await keysHeard(desk)).toContain('keydown Escape');
  });

  it('keeps the keys that are pressed in it from the page, and can be worked with them', async () => {
    const desk = await deskWithMarks(SERVED[id]);
    await hoverMark(desk, STOCK);
    for (let presses = 0; presses < 60 && !(await focusIsOurs(desk)); presses += 1) {
      await desk.page.keyboard.press('Tab');
    }
    expect(await focusIsOurs(desk)).toBe(true);
    await forgetKeys(desk);
    for (const key of ['n', 'r', 'Tab', 'Shift+Tab', 'ArrowDown', 'Control+k']) await desk.page.keyboard.press(key);
    expect(await focusIsOurs(desk)).toBe(true);
    expect(await keysHeard(desk)).toEqual([]);
    expect(await desk.draft()).toBe(DRAFT);
    // The badge comes first, then the card's buttons: Apply.
    while (!(await desk.overlay.box('.card button.main:focus'))) await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await soon(() => desk.draft()).not.toContain(STOCK);
    expect(await keysHeard(desk)).toEqual([]);
    await desk.page.keyboard.type('x');
    await soon(() => desk.draft()).toContain('x');
  });
});

describe('a prompt', () => {
  it('is ignored for this ticket from its card', async () => {
    const desk = await deskWithMarks(SERVED.zendesk);
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Ignore here');
    await soon(() => stockIsMarked(desk)).toBe(false);
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.type(' And more.');
    await soon(() => desk.draft()).toContain('And more.');
    expect(await stockIsMarked(desk)).toBe(false);
  });

  it('and its rule is switched off from there', async () => {
    const desk = await deskWithMarks(SERVED.zendesk);
    const line = await openLine(office, desk);
    const { prompts } = await line.view();
    const rule = prompts.find(({ quote }) => quote.includes(STOCK))?.rule ?? '';
    await line.close();
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Why?');
    await clickInCard(desk, 'Switch this rule off');
    await soon(() => stockIsMarked(desk)).toBe(false);
    expect((await storedSettings(office))?.rules).toEqual({ [rule]: 'off' });
  });
});

describe('the badge', () => {
  interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }
  const meets = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  /** Boxes of what the agent must always see: the lines of the draft, and the buttons that send it. */
  const precious = (desk: Desk): Promise<readonly Box[]> =>
    desk.page.evaluate((composer) => {
      const editable = document.querySelector(composer);
      const walker = document.createTreeWalker(editable ?? document, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      const range = document.createRange();
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      const send = document.querySelectorAll('[data-test-id="submit_button-button"]');
      boxes.push(...[...send].map((button) => button.getBoundingClientRect()));
      return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
    }, SERVED.zendesk.composer);

  it('says how many, is a quiet outline at none, and covers neither text nor the send button', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    await soon(() => desk.overlay.box('.badge.none')).not.toBeNull();
    expect(await desk.overlay.text('.badge')).toBe('');
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const line = await openLine(office, desk);
    const count = (await line.view()).prompts.length;
    await soon(() => desk.overlay.text('.badge')).toBe(String(count));
    for (const width of [1280, 1000]) {
      await desk.page.setViewportSize({ width, height: 720 });
      await soon(async () => {
        const badge = await desk.overlay.box('.badge');
        return badge === null
          ? []
          : (await precious(desk)).filter((box) => meets(badge, box)).map((box) => ({ badge, box }));
      }).toEqual([]);
    }
    await storeSettings(office, { badge: { shown: false, corner: 'bottom-right' } });
    await soon(() => desk.overlay.box('.badge')).toBeNull();
    expect(await stockIsMarked(desk)).toBe(true);
  });

  it('is dragged to another corner, stays there, and still opens the panel', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    await soon(() => desk.overlay.box('.badge')).not.toBeNull();
    const composer = await desk.page.locator(SERVED.zendesk.composer).boundingBox();
    const from = await desk.overlay.box('.badge');
    if (!composer || !from) throw new Error('No composer or no badge.');
    await desk.page.mouse.move(from.x + 8, from.y + 8);
    await desk.page.mouse.down();
    await desk.page.mouse.move(composer.x + 60, composer.y + composer.height - 20, { steps: 6 });
    await desk.page.mouse.up();
    await soon(async () => (await storedSettings(office))?.badge?.corner).toBe('bottom-left');
    await soon(async () => ((await desk.overlay.box('.badge'))?.x ?? 9999) < composer.x + composer.width / 2).toBe(
      true,
    );
    const panel = await openPanel(office, desk);
    await panel.getByText('María López').first().waitFor();
  });
});
