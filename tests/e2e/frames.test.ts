import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent, SessionView } from '../../src/messages/protocol';
import { type Desk, deskIn, type Office, openDesk, openOffice, SERVED, type Served, serve } from './desk';
import type { FrameKind } from './mount/frames';
import { viewOverlay } from './overlay-view';
import {
  allowBeforehand,
  clickInCard,
  errorsOf,
  type Line,
  openLine,
  panelBeside,
  press,
  STOCK,
  sendCommand,
  soon,
  storedSettings,
} from './session-kit';

declare global {
  interface Window {
    /** What the page has sent, and by what. */
    sent: string[];
  }
}

const SITE: Served = {
  fixture: 'any-page/2026-08-marked-messages',
  url: 'https://help.example/tickets/77',
  mount: 'frames',
  composer: 'iframe',
};
const FOREIGN = 'https://elsewhere.example';
const CARD = '.card:not([hidden])';
const BAR = '.bar:not([hidden])';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await allowBeforehand(office, 'https://help.example/*');
});
afterAll(() => office.close());

/** The innermost frame of the page in which something is written. */
async function innermost(page: Page): Promise<Frame> {
  const frame = page.frames().findLast((one) => one !== page.mainFrame() && !one.isDetached());
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

interface Marked {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What is marked in the frame, and where in the page's viewport. */
async function marksIn(frame: Frame): Promise<readonly Marked[]> {
  const marks = await frame.evaluate(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('attune-')).flatMap(([, one]) => [...one]);
    return (ranges as Range[]).map((range) => {
      const { x, y, width, height } = range.getBoundingClientRect();
      return { text: range.toString(), x: x + width / 2, y: y + height / 2 };
    });
  });
  let [left, top] = [0, 0];
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const [x, y] = await (await at.frameElement()).evaluate((node) => {
      const element = node as Element;
      const box = element.getBoundingClientRect();
      return [box.x + element.clientLeft, box.y + element.clientTop] as const;
    });
    left += x;
    top += y;
  }
  return marks.map(({ text, x, y }) => ({ text, x: x + left, y: y + top }));
}

const markOf = async (desk: Desk, words = STOCK): Promise<Marked | undefined> =>
  (await marksIn(await innermost(desk.page))).find(({ text }) => text === words);

/** How many style sheets of ours a frame has taken up. */
const sheetsIn = (frame: Frame): Promise<number> => frame.evaluate(() => document.adoptedStyleSheets.length);

/** Clicks into the frame's composer and types: the last words key by key, all before at once, as dictation commits it. */
async function typeInto(desk: Desk, text: string, keys = 12): Promise<void> {
  const frame = await innermost(desk.page);
  await frame.locator('[contenteditable="true"], textarea').click({ position: { x: 20, y: 8 } });
  await desk.page.keyboard.insertText(text.slice(0, -keys));
  await desk.page.keyboard.type(text.slice(-keys));
}

async function hover(desk: Desk, words = STOCK): Promise<void> {
  const mark = await markOf(desk, words);
  if (!mark) throw new Error('Nothing is marked.');
  await desk.page.mouse.move(mark.x, mark.y + 30);
  await desk.page.mouse.move(mark.x, mark.y, { steps: 3 });
  await soon(() => desk.overlay.text(CARD)).toContain(words);
}

const put = (desk: Desk, kind: FrameKind): Promise<void> => desk.page.evaluate((what) => window.putFrame(what), kind);

/** The click that applies the rewrite of the stock phrase. */
function stockIn({ prompts }: SessionView): Extract<Intent, { do: 'apply' }> {
  const prompt = prompts.find(({ quote }) => quote.includes(STOCK));
  const rewrite = prompt?.rewrites.findIndex(({ blanks }) => blanks.length === 0) ?? -1;
  return { do: 'apply', prompt: prompt?.id ?? '', rewrite, text: prompt?.rewrites[rewrite]?.text ?? '' };
}

const WEAK = `Hi María, ${STOCK}. A new kettle left us today.`;

describe('a site on which the composer stands in a frame', () => {
  let desk: Desk;
  let line: Line;
  let panel: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    desk = await openDesk(office, SITE);
    errors = await errorsOf(desk);
    await desk.page.route(`${FOREIGN}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<body contenteditable="true" style="height:90px"></body>' }),
    );
    const options = await office.context.newPage();
    await options.goto(new URL('/options.html', office.context.serviceWorkers()[0]?.url()).href);
    await options.getByLabel('Address of a site').fill('help.example/tickets');
    await options.getByRole('button', { name: 'Use Attune there' }).click();
    await desk.page.locator('attune-overlay').waitFor({ state: 'attached' });
    await options.close();
    line = await openLine(office, desk);
    panel = await panelBeside(office, desk);
  });

  it('is silent about a frame of another origin', async () => {
    await put(desk, 'foreign');
    await typeInto(desk, WEAK);
    expect(await (await innermost(desk.page)).locator('body').textContent()).toBe(WEAK);
    expect((await line.view()).status).toBe('no-composer');
    expect(await desk.overlay.box('.badge')).toBeNull();
    expect(await marksIn(await innermost(desk.page))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(['served', 'written', 'field', 'nested', 'tinymce'] as const)(
    'has its marks, card, rewrite and undo in one that is %s',
    async (kind) => {
      await put(desk, kind);
      await typeInto(desk, WEAK, kind === 'served' ? WEAK.length : undefined);
      await soon(() => desk.draft()).toBe(WEAK);
      if (kind === 'served') {
        await soon(async () => (await line.view()).status).toBe('unknown-mode');
        await line.send({ do: 'choose-mode', mode: 'reply' });
      }
      await soon(() => markOf(desk)).toBeDefined();
      expect(await desk.marks()).toEqual({});
      await panel.locator('article.prompt', { hasText: STOCK }).waitFor();

      const frame = await (await innermost(desk.page)).frameElement();
      const outer = await frame.boundingBox();
      const badge = await desk.overlay.box('.badge');
      if (!outer || !badge) throw new Error('No frame or no badge.');
      expect(badge.x).toBeGreaterThan(outer.x);
      expect(badge.x).toBeLessThan(outer.x + outer.width);
      expect(badge.y).toBeGreaterThan(outer.y - 40);
      expect(badge.y).toBeLessThan(outer.y + outer.height + 40);

      await hover(desk);
      const mark = await markOf(desk);
      const card = await desk.overlay.box('.card');
      if (!mark || !card) throw new Error('No mark or no card.');
      const gap = card.y > mark.y ? card.y - mark.y : mark.y - (card.y + card.height);
      expect(gap).toBeGreaterThan(5);
      expect(gap).toBeLessThan(45);
      await clickInCard(desk, 'Apply');
      const applied = WEAK.replace(`${STOCK}. `, '');
      await soon(() => desk.draft()).toBe(applied);
      await desk.page.keyboard.press('Control+z');
      await soon(() => desk.draft()).toBe(WEAK);
      await soon(() => markOf(desk)).toBeDefined();
      expect(errors).toEqual([]);
    },
  );

  it('is worked with keys from inside the frame, and back to the caret', async () => {
    await put(desk, 'written');
    await typeInto(desk, WEAK);
    await soon(() => markOf(desk)).toBeDefined();
    await soon(async () => {
      await sendCommand(office, desk, 'next-prompt');
      return desk.overlay.text(CARD);
    }).toContain(STOCK);
    await desk.page.keyboard.press('Tab');
    expect(await desk.overlay.text('.card button:focus')).toContain('Apply');
    await desk.page.keyboard.press('Escape');
    await soon(() => desk.overlay.box(CARD)).toBeNull();
    await desk.page.keyboard.type(' Yours');
    await soon(() => desk.draft()).toBe(`${WEAK} Yours`);
  });

  it('is not touched while an input method composes in the frame', async () => {
    await soon(async () => stockIn(await line.view()).prompt).not.toBe('');
    const apply = stockIn(await line.view());
    await desk.devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await soon(() => desk.draft()).toContain('にほ');
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    expect(await desk.draft()).toBe(`${WEAK} Yoursにほ`);
    await desk.devtools.send('Input.insertText', { text: '日本' });
    await soon(() => desk.draft()).toBe(`${WEAK} Yours日本`);
  });

  it('refuses what TinyMCE can’t take, with the draft as it was', async () => {
    await put(desk, 'tinymce');
    await typeInto(desk, 'x');
    await desk.page.keyboard.press('Backspace');
    await soon(async () => (await line.view()).status).toBe('empty');
    await soon(async () => (await line.view()).glance?.openers.length).toBeGreaterThan(0);
    const { glance } = await line.view();
    // Under a greeting of ours: two paragraphs and a blank line between.
    await line.send({ do: 'insert-line', line: 'opener', text: glance?.openers[0]?.text ?? '' });
    await soon(async () => (await line.view()).notice?.kind).toBe('refused');
    expect(await desk.draft()).toBe('');
    await desk.page.keyboard.type('Hi María,');
    await soon(() => desk.draft()).toBe('Hi María,');
  });

  it('goes along when the frame is replaced, written anew or reloaded under the agent’s hands', async () => {
    await put(desk, 'served');
    await typeInto(desk, WEAK);
    await soon(() => markOf(desk)).toBeDefined();
    const ways = [
      () => put(desk, 'written'),
      () => desk.page.evaluate(() => window.writeAnew()),
      () =>
        desk.page.evaluate(() =>
          document.querySelector('iframe')?.contentWindow?.location.replace('/attune-test/reply.html'),
        ),
    ];
    for (const replace of ways) {
      await Promise.all([replace(), desk.page.keyboard.type(' And more of it')]);
      await soon(() => desk.draft()).toBe('');
      await soon(() => desk.overlay.box('.badge.suggest')).toBeNull();
      await typeInto(desk, WEAK);
      await soon(() => markOf(desk)).toBeDefined();
    }
    expect(errors).toEqual([]);
  });

  it('leaves nothing in a frame that is paused, goes to another origin, or goes', async () => {
    const frame = await innermost(desk.page);
    expect(await sheetsIn(frame)).toBe(1);
    await line.send({ do: 'pause', until: 'tomorrow' });
    await soon(() => sheetsIn(frame)).toBe(0);
    expect(await marksIn(frame)).toEqual([]);
    await line.send({ do: 'pause', until: 'resume' });
    await soon(() => markOf(desk)).toBeDefined();
    await desk.page.evaluate((url) => document.querySelector('iframe')?.contentWindow?.location.replace(url), FOREIGN);
    await soon(async () => (await line.view()).status).toBe('no-composer');
    expect(await desk.overlay.box('.badge')).toBeNull();

    await put(desk, 'written');
    await typeInto(desk, WEAK);
    await soon(() => markOf(desk)).toBeDefined();
    await hover(desk);
    await desk.page.evaluate(() => document.querySelector('iframe')?.remove());
    await soon(() => desk.overlay.box(CARD)).toBeNull();
    expect(await desk.overlay.box('.badge')).toBeNull();
    await soon(async () => (await line.view()).status).toBe('no-composer');
    expect(errors).toEqual([]);
  });

  it('keeps none of the frames that came and went', async () => {
    const documents = async (): Promise<number> => {
      await desk.devtools.send('HeapProfiler.collectGarbage');
      return (await desk.devtools.send('Memory.getDOMCounters')).documents;
    };
    const visit = async (): Promise<void> => {
      await put(desk, 'written');
      await typeInto(desk, WEAK);
      await soon(() => markOf(desk)).toBeDefined();
    };
    await visit();
    const before = await documents();
    for (let more = 0; more < 5; more += 1) await visit();
    await soon(documents).toBeLessThanOrEqual(before + 1);
    await desk.page.evaluate(() => document.querySelector('iframe')?.remove());
  });

  it('is pointed out in the frame, and found there before anybody writes', async () => {
    await put(desk, 'served');
    await panel.locator('.seen summary').evaluate((summary: HTMLElement) => summary.click());
    await press(panel, 'Point out the parts');
    await desk.page.locator('attune-picker').waitFor({ state: 'attached' });
    const picker = viewOverlay(desk.page, desk.devtools, 'ATTUNE-PICKER');
    for (const _ of ['the message', 'the name']) await picker.click('button');
    await soon(() => picker.text('h2')).toContain('the reply box');
    const frame = await innermost(desk.page);
    const box = await frame.locator('[role="textbox"]').boundingBox();
    await desk.page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    await soon(() => picker.box('.at')).toMatchObject({ x: box?.x, y: box?.y });
    await desk.page.mouse.down();
    await desk.page.mouse.up();
    await desk.page.locator('attune-picker').waitFor({ state: 'detached' });
    await soon(async () => (await storedSettings(office))?.sites?.['https://help.example']?.composer).toBe(
      'div[role="textbox"]',
    );
    await desk.page.reload();
    await desk.page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await put(desk, 'served');
    await line.close();
    line = await openLine(office, desk);
    await soon(async () => (await line.view()).seen.find(({ field }) => field === 'composer')?.from).toBe(
      'pointed out by you',
    );
  });
});

describe('Zendesk', () => {
  const WRONG = 'Hi Sarah, a new kettle left us today by courier.';
  /** Written down by the frame's own listener, as an editor in it would hear the key. */
  const noteEnter = (frame: Frame): Promise<void> =>
    frame.evaluate(() => {
      window.sent = [];
      document.addEventListener(
        'keydown',
        (event) => event.ctrlKey && event.key === 'Enter' && window.sent.push('Ctrl+Enter'),
        true,
      );
    });

  it('with its editor in a frame reads the mode beside it, and holds Send for what is written in it', async () => {
    const desk = await openDesk(office, { ...SERVED.zendesk, mount: 'frames', composer: 'iframe' });
    const errors = await errorsOf(desk);
    await put(desk, 'served');
    const frame = await innermost(desk.page);
    await noteEnter(frame);
    await typeInto(desk, WRONG);
    await soon(() => markOf(desk, 'Sarah')).toBeDefined();
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => desk.overlay.text(BAR)).toContain('I know this customer as María');
    expect(await frame.evaluate(() => window.sent)).toEqual([]);
    await desk.page.keyboard.press('Tab');
    expect(await desk.overlay.text('.bar button:focus')).toBe('Fix');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.type('!');
    await soon(() => desk.draft()).toBe(`${WRONG}!`);
    await desk.page.keyboard.press('Control+Enter');
    await soon(() => frame.evaluate(() => window.sent)).toEqual(['Ctrl+Enter']);
    expect(errors).toEqual([]);
    await desk.page.close();
  });

  it('with the whole ticket in a frame is read there, and its Send is held', async () => {
    const page = await office.context.newPage();
    const shell = `${SERVED.zendesk.url}?shell`;
    await serve(page, SERVED.zendesk);
    await page.route(shell, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html data-ready><body style="margin:20px"><iframe src="${SERVED.zendesk.url}" width="1200" height="660">`,
      }),
    );
    await page.goto(shell);
    const desk = await deskIn(office, page, SERVED.zendesk);
    const errors = await errorsOf(desk);
    const frame = await innermost(page);
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
    await frame.locator(SERVED.zendesk.composer).click();
    await page.keyboard.insertText(WRONG.slice(0, -8));
    await page.keyboard.type(WRONG.slice(-8));
    await soon(() => markOf(desk, 'Sarah')).toBeDefined();
    await hover(desk, 'Sarah');
    await clickInCard(desk, 'Apply');
    const draft = (): Promise<string> => frame.evaluate(() => window.draftInModel());
    await soon(draft).toBe(WRONG.replace('Sarah', 'María'));
    await page.keyboard.press('Control+z');
    await soon(draft).toBe(WRONG);
    const send = frame.locator('[data-test-id="submit_button-button"]').first();
    await send.evaluate((button) => {
      window.sent = [];
      button.addEventListener('click', () => window.sent.push('button'));
    });
    await send.click({ position: { x: 8, y: 8 } });
    await soon(() => desk.overlay.text(BAR)).toContain('I know this customer as María');
    expect(await frame.evaluate(() => window.sent)).toEqual([]);
    await send.click({ position: { x: 8, y: 8 } });
    await soon(() => frame.evaluate(() => window.sent)).toEqual(['button']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
