import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskIn, type Office, openDesk, openOffice, SERVED, serve } from './desk';
import {
  ANSWERED,
  clearOffice,
  clickInCard,
  DRAFT,
  errorsOf,
  hoverMark,
  openLine,
  STOCK,
  sendCommand,
  soon,
  stockIsMarked,
} from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

const STRICT = "default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self'";
const PAGES = [
  ['gmail', 'strict policy', { 'content-security-policy': STRICT }],
  // The fixture hides with styles of its own, as the helpdesk does; all else is forbidden.
  ['intercom', 'strict policy', { 'content-security-policy': `${STRICT} 'unsafe-inline'` }],
  [
    'gmail',
    'demand for trusted types, and allows none',
    { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
  [
    'intercom',
    'demand that nothing of others be embedded',
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ],
] as const;

declare global {
  interface Window {
    violations: string[];
  }
}

/** What a policy forbids of ours; of the fixture's own styles and scripts it may forbid what it likes. */
const VIOLATIONS = `
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
    /^chrome-extension/.test(sourceFile ?? '') && window.violations.push(violatedDirective));`;

describe.each(PAGES)('%s under a %s', (id, _, headers) => {
  it('has its marks, its card in its own style, and a rewrite with its undo', async () => {
    const desk = await openDesk(office, { ...SERVED[id], headers, script: VIOLATIONS });
    const errors = await errorsOf(desk);
    const draft = id === 'gmail' ? DRAFT : `Hi María,\n${ANSWERED}`;
    await desk.write(draft);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await hoverMark(desk, STOCK);
    expect((await desk.overlay.box('.card'))?.width).toBe(340);
    await clickInCard(desk, 'Apply');
    await soon(() => desk.draft()).not.toContain(STOCK);
    await desk.page.keyboard.press('Control+z');
    await soon(() => desk.draft()).toBe(draft);
    expect(errors).toEqual([]);
    expect(await desk.page.evaluate(() => window.violations ?? [])).toEqual([]);
  });
});

describe('a conversation in a window of its own', () => {
  it('is marked and edited there, and the first window is left alone', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.type('Hi María, a first draft.');
    const markup = await desk.markup();
    await serve(office.context, SERVED.gmail);
    const [page] = await Promise.all([
      office.context.waitForEvent('page'),
      desk.page.evaluate(() => void window.open(location.href, '', 'popup,width=900,height=600')),
    ]);
    const popOut = await deskIn(office, page, SERVED.gmail);
    await popOut.type(DRAFT);
    await soon(() => stockIsMarked(popOut)).toBe(true);
    expect(await stockIsMarked(desk)).toBe(false);
    await hoverMark(popOut, STOCK);
    await clickInCard(popOut, 'Apply');
    await soon(() => popOut.draft()).not.toContain(STOCK);
    expect(await desk.markup()).toBe(markup);
    await page.close();
    await office.context.unrouteAll();
  });
});

describe('a composer in a pane that scrolls, in an enlarged browser', () => {
  it('has its mark brought into sight, and its card beside it', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.page.evaluate(() => {
      Object.assign(document.querySelector<HTMLElement>('.Ap')!.style, { height: '120px', overflow: 'auto' });
    });
    await desk.devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 853,
      height: 480,
      deviceScaleFactor: 1.5,
      mobile: false,
    });
    await desk.type(DRAFT);
    await desk.page.keyboard.type(`\n${'And so on.\n'.repeat(12)}`);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const scrolled = () => desk.page.evaluate(() => document.querySelector('.Ap')!.scrollTop);
    expect(await scrolled()).toBeGreaterThan(100);
    // At most three prompts; the cards come one after the other.
    await soon(async () => {
      await sendCommand(office, desk, 'next-prompt');
      return desk.overlay.text('.card:not([hidden])');
    }).toContain(STOCK);
    expect(await scrolled()).toBeLessThan(100);
    await desk.page.keyboard.press('Escape');
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Apply');
    await soon(() => desk.draft()).not.toContain(STOCK);
  });
});

describe('ten composers at once', () => {
  it('are marked where the agent writes, one at a time, and only that one is edited', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    const errors = await errorsOf(desk);
    await desk.page.evaluate(() => {
      const box = document.querySelector('.Ap')!.parentElement!;
      for (let more = 1; more < 10; more += 1) box.after(box.cloneNode(true));
    });
    const composers = desk.page.locator(SERVED.gmail.composer);
    expect(await composers.count()).toBe(10);
    /** In which of them the marks are. */
    const marked = (): Promise<readonly number[]> =>
      desk.page.evaluate((selector) => {
        const all = [...document.querySelectorAll(selector)];
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        return [...new Set(ranges.map((range) => all.findIndex((one) => one.contains(range.startContainer))))];
      }, SERVED.gmail.composer);
    for (let nth = 0; nth < 10; nth += 1) {
      await composers.nth(nth).click();
      for (const line of DRAFT.split('\n')) {
        await desk.page.keyboard.insertText(line);
        await desk.page.keyboard.press('Enter');
      }
      await soon(marked).toEqual([nth]);
    }
    const texts = await composers.allInnerTexts();
    await composers.nth(4).click();
    await soon(marked).toEqual([4]);
    await hoverMark(desk, STOCK);
    await clickInCard(desk, 'Apply');
    await soon(() => composers.nth(4).innerText()).not.toContain(STOCK);
    const after = await composers.allInnerTexts();
    expect(after.filter((text, nth) => text !== texts[nth])).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

describe('an apply that comes', () => {
  const stockPrompt = async (desk: Desk) => {
    const line = await openLine(office, desk);
    await soon(async () => (await line.view()).prompts.some(({ quote }) => quote.includes(STOCK))).toBe(true);
    const prompt = (await line.view()).prompts.find(({ quote }) => quote.includes(STOCK));
    const rewrite = prompt?.rewrites.findIndex(({ blanks }) => blanks.length === 0) ?? -1;
    const text = prompt?.rewrites[rewrite]?.text ?? '';
    return { line, apply: { do: 'apply', prompt: prompt?.id ?? '', rewrite, text } as const };
  };

  it('while an input method composes touches nothing', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.write(DRAFT);
    const { line, apply } = await stockPrompt(desk);
    await desk.devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await soon(() => desk.draft()).toBe(`${DRAFT}にほ`);
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    expect(await desk.draft()).toBe(`${DRAFT}にほ`);
    await desk.devtools.send('Input.insertText', { text: '日本' });
    await soon(() => desk.draft()).toBe(`${DRAFT}日本`);
    await soon(() => stockIsMarked(desk)).toBe(true);
  });

  it('after the ticket has gone, while its composer still stands there, touches nothing', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.write(DRAFT);
    const { line, apply } = await stockPrompt(desk);
    await desk.page.evaluate(() => {
      for (const name of ['data-legacy-thread-id', 'data-thread-perm-id']) {
        for (const one of document.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
      }
      location.hash = '#inbox';
    });
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    await soon(() => desk.marks()).toEqual({});
    expect(await desk.draft()).toBe(DRAFT);
  });
});
