import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectQuotes, expectText, replace } from './drafts';
import { openTheatre, type Stage, type Theatre } from './stage';

/** Composers where pages put them, and beside what other extensions put there. */
let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const PLAIN = 'contenteditable?bare';
const KINDS = [
  ['a contenteditable', '<div contenteditable="true" role="textbox" style="width: 300px"></div>'],
  ['a textarea', '<textarea style="width: 300px; height: 90px"></textarea>'],
] as const;

/** The words as the reading has them, the marks where the words are, one Ctrl+Z, and typing that goes on. */
async function expectAtHome(stage: Stage): Promise<void> {
  await stage.write('We are sorry for it. Yours');
  const { text } = await stage.ask('read');
  expect(text).toBe('We are sorry for it. Yours');
  const sorry = { start: 7, end: 12 };
  await stage.ask('mark', 'warn', sorry);
  expect(await stage.ask('marked')).toEqual(['sorry']);
  const [box] = await stage.ask('boxes', sorry);
  await stage.page.mouse.click((box?.x ?? 0) + 1, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  expect(await stage.ask('selection')).toEqual({ start: 7, end: 7 });
  await stage.page.keyboard.press('End');
  expect(await stage.ask('replace', sorry, 'unhappy', text)).toBe('done');
  await stage.write(', Sam');
  expect((await stage.ask('read')).text).toBe('We are unhappy for it. Yours, Sam');
  for (let step = 0; step < 20 && (await stage.ask('read')).text !== text; step += 1) {
    await stage.page.keyboard.press('Control+z');
  }
  expect((await stage.ask('read')).text).toBe(text);
}

describe.each(KINDS)('%s', (_, markup) => {
  it.each([
    ['about:blank', ''],
    ['srcdoc', ' srcdoc="<!doctype html><body></body>"'],
    ['a page of the same origin', ' src="/empty"'],
  ])('in a frame of %s, which is scrolled and has a border', async (_name, source) => {
    const stage = await theatre.stageIn(PLAIN, `iframe>>>[role=textbox], textarea`, async (page) => {
      await page.evaluate((attribute) => {
        const host = document.querySelector('#composer')!;
        host.setHTMLUnsafe(
          `<iframe${attribute} style="margin: 40px; border: 7px solid; width: 500px; height: 200px"></iframe>`,
        );
        const frame = host.querySelector('iframe')!;
        return attribute === '' ? undefined : new Promise((resolve) => frame.addEventListener('load', resolve));
      }, source);
      await page.evaluate((html) => {
        const { body, documentElement } = document.querySelector('iframe')!.contentDocument!;
        body.setHTMLUnsafe(`<div style="height: 60px"></div>${html}<div style="height: 900px"></div>`);
        documentElement.scrollTo(0, 25);
      }, markup);
    });
    await expectAtHome(stage);
  });

  it('in an open shadow root inside another', async () => {
    const stage = await theatre.stageIn(PLAIN, 'x-outer>>x-inner>>[role=textbox], textarea', (page) =>
      page.evaluate((html) => {
        const outer = document.createElement('x-outer');
        const inner = document.createElement('x-inner');
        document.querySelector('#composer')!.replaceChildren(outer);
        outer.attachShadow({ mode: 'open' }).append(inner);
        inner.attachShadow({ mode: 'open' }).setHTMLUnsafe(html);
      }, markup),
    );
    await expectAtHome(stage);
  });

  it('from right to left, in Hebrew', async () => {
    const stage = await theatre.stageIn(PLAIN, '#composer > *', (page) =>
      page.evaluate((html) => {
        document.querySelector('#composer')!.setHTMLUnsafe(html.replace('>', ' dir="rtl">'));
      }, markup),
    );
    await stage.write('שלום אנה, אנחנו מצטערים. תודה');
    const { text } = await stage.ask('read');
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const [box] = await stage.ask('boxes', { start: index, end: index + word.length });
      // A word begins at its right.
      await stage.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 1, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      expect(await stage.ask('selection'), word).toEqual({ start: index, end: index });
    }
    expect(await replace(stage, 'מצטערים', 'שמחים')).toBe('done');
    expect((await stage.ask('read')).text).toBe('שלום אנה, אנחנו שמחים. תודה');
    await stage.page.keyboard.press('Control+z');
    expect((await stage.ask('read')).text).toBe(text);
  });

  it('enlarged by the page, with the spell checker off', async () => {
    const stage = await theatre.stageIn(PLAIN, '#composer > *', (page) =>
      page.evaluate((html) => {
        const host = document.querySelector<HTMLElement>('#composer')!;
        host.setHTMLUnsafe(html.replace('>', ' spellcheck="false" autocorrect="off">'));
        host.style.zoom = '1.3';
      }, markup),
    );
    await expectAtHome(stage);
  });
});

describe('beside other extensions', () => {
  const EDITORS = [
    { page: 'ckeditor5', composer: '.ck-editor__editable' },
    { page: 'prosemirror', composer: '.ProseMirror' },
    { page: PLAIN, composer: '[role=textbox]' },
  ];

  it.each(EDITORS)('their elements and attributes around $page change nothing', async (editor) => {
    const stage = await theatre.stage(editor, true);
    await stage.page.evaluate((selector) => {
      const composer = document.querySelector(selector)!;
      for (const [name, value] of Object.entries({
        'data-gramm': 'true',
        'data-gramm_editor': 'true',
        'data-lt-tmp-id': 'lt-1',
      })) {
        composer.setAttribute(name, value);
      }
      for (const name of ['grammarly-extension', 'lt-highlighter', 'lt-toolbar']) {
        const guest = document.createElement(name);
        guest.attachShadow({ mode: 'open' }).textContent = 'sorry';
        composer.before(guest);
        composer.after(guest.cloneNode());
      }
    }, editor.composer);
    await stage.page.focus(editor.composer);
    await stage.write('We are sorry for it.');
    await expectText(stage, 'We are sorry for it.');
    await expectQuotes(stage);
    expect(await replace(stage, 'sorry', 'unhappy')).toBe('done');
    await stage.page.keyboard.press('Control+z');
    await expectText(stage, 'We are sorry for it.');
  });

  it('their elements inside a composer are no part of the draft', async () => {
    const stage = await theatre.stage({ page: PLAIN, composer: '[role=textbox]' }, true);
    await stage.write('We are sorry for it.\nYours');
    await stage.page.evaluate(() => {
      const composer = document.querySelector('[role=textbox]')!;
      for (const name of ['grammarly-extension', 'grammarly-desktop-integration', 'lt-highlighter']) {
        const guest = document.createElement(name);
        guest.textContent = '3 mistakes';
        composer.append(guest);
      }
    });
    const guests = () =>
      stage.page.evaluate(
        () => [...document.querySelectorAll('[role=textbox] [class], [role=textbox] :not(div)')].length,
      );
    const before = await guests();
    expect((await stage.ask('read')).text).toBe('We are sorry for it.\nYours');
    expect(await replace(stage, 'sorry', 'unhappy')).toBe('done');
    expect((await stage.ask('read')).text).toBe('We are unhappy for it.\nYours');
    expect(await guests()).toBe(before);
  });

  it('the host’s own grammar marks stay: its highlights, and its elements around words', async () => {
    const stage = await theatre.stage({ page: PLAIN, composer: '[role=textbox]' }, true);
    await stage.write('We are sorry for it. Yuors');
    await stage.page.evaluate(() => {
      const text = document.querySelector('[role=textbox]')!.firstChild as Text;
      const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 2 });
      CSS.highlights.set('host-grammar', new Highlight(range));
      const wrong = document.createElement('span');
      wrong.className = 'spelling-error';
      wrong.append(text.splitText(text.data.indexOf('Yuors')));
      text.after(wrong);
    });
    await expectQuotes(stage);
    await stage.ask('mark', 'info', { start: 7, end: 12 });
    expect(await stage.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['host-grammar', 'attune-info']);
    expect(await replace(stage, 'sorry', 'unhappy')).toBe('done');
    expect((await stage.ask('read')).text).toBe('We are unhappy for it. Yuors');
    expect(await stage.page.locator('.spelling-error').textContent()).toBe('Yuors');
    expect(await stage.page.evaluate(() => CSS.highlights.has('host-grammar'))).toBe(true);
  });
});

describe('Lexical', () => {
  it('is told twice of a selection that comes right after its own drawing', async () => {
    const stage = await theatre.stage({ page: 'lexical', composer: '[data-lexical-editor]' }, true);
    await stage.write('Sorry for it. Yours');
    const { text } = await stage.ask('read');
    await stage.page.evaluate(() => document.addEventListener('draw-now', () => window.model.draw?.(), { once: true }));
    expect(await stage.ask('replaceWhileDrawing', { start: 6, end: 12 }, 'about that', text)).toBe('done');
    await expectText(stage, 'Sorry about that. Yours');
  });
});

describe('an edit under way', () => {
  it('stops when the composer loses its ticket', async () => {
    const stage = await theatre.stage({ page: PLAIN, composer: '[role=textbox]' });
    await stage.write('Sorry for it');
    const { text } = await stage.ask('read');
    expect(await stage.ask('replaceAndClose', { start: 0, end: 5 }, 'I am sorry', text)).toBe('stale');
    await expectText(stage, 'Sorry for it');
  });
});
