import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, type Stage, type Theatre } from './stage';

/** Editors and drafts in which a replacement must not happen, or must be taken back. */
describe('a replacement that cannot be had', () => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre();
  });
  afterAll(() => theatre?.close());

  async function stageWith(page: string, draft: string): Promise<Stage> {
    // What a test adds to the page goes with the page.
    const stage = await theatre.stage({ page, composer: '[role=textbox]' }, true);
    await stage.write(draft);
    return stage;
  }

  it('is refused by an editor that takes a paste and does nothing', async () => {
    const stage = await stageWith('contenteditable?bare', 'Hi Ana');
    await stage.page.evaluate(() => document.addEventListener('paste', (event) => event.preventDefault()));
    const html = await stage.ask('html');
    expect(await stage.ask('replace', { start: 0, end: 2 }, 'Hello', 'Hi Ana')).toBe('refused');
    expect(await stage.ask('html')).toBe(html);
    await stage.write(' Lopez');
    expect(await stage.model('text')).toBe('Hi Ana Lopez');
  });

  it('is taken back from an editor that makes something else of it', async () => {
    const stage = await stageWith('contenteditable?bare', 'Hi Ana');
    await stage.page.evaluate(() =>
      document.addEventListener('paste', (event) => {
        event.preventDefault();
        document.execCommand('insertText', false, event.clipboardData?.getData('text/plain').replaceAll('\n', ' '));
      }),
    );
    expect(await stage.ask('replace', { start: 0, end: 2 }, 'Good\nday', 'Hi Ana')).toBe('refused');
    expect(await stage.model('text')).toBe('Hi Ana');
  });

  it('is taken back from a page that rewrites what is typed', async () => {
    const stage = await stageWith('contenteditable', 'Hi Ana');
    await stage.page.evaluate(() =>
      document.addEventListener(
        'input',
        () => {
          const text = document.querySelector('[role=textbox] div')?.firstChild;
          if (text instanceof Text) text.data = text.data.replace('Hello', 'HELLO');
        },
        { once: true },
      ),
    );
    expect(await stage.ask('replace', { start: 0, end: 2 }, 'Hello', 'Hi Ana')).toBe('refused');
    expect(await stage.model('text')).toBe('Hi Ana');
  });

  it('never reaches across a signature, and leaves it as it was', async () => {
    const stage = await stageWith('contenteditable', 'Hi Ana');
    const tail = () =>
      stage.page.evaluate(() => [...document.querySelectorAll('[class^=gmail]')].map((one) => one.outerHTML));
    const before = await tail();
    await stage.page.evaluate(() => {
      const line = document.createElement('div');
      line.textContent = 'PS bye';
      document.querySelector('[role=textbox]')?.append(line);
    });
    const text = 'Hi Ana\nPS bye';
    expect((await stage.ask('read')).text).toBe(text);
    expect(await stage.ask('replace', { start: 0, end: text.length }, 'Hello', text)).toBe('refused');
    expect(await stage.ask('replace', { start: 7, end: 9 }, 'By the way:', text)).toBe('done');
    expect((await stage.ask('read')).text).toBe('Hi Ana\nBy the way: bye');
    expect(await tail()).toEqual(before);
  });

  it('knows no caret inside the signature', async () => {
    const stage = await stageWith('contenteditable', 'Hi Ana');
    await stage.page.click('.gmail_signature');
    expect(await stage.ask('selection')).toBeNull();
  });

  it('is stale for a span that is not in the draft', async () => {
    const stage = await stageWith('contenteditable', 'Hi Ana');
    expect(await stage.ask('replace', { start: 3, end: 60 }, 'Bo', 'Hi Ana')).toBe('stale');
    expect(await stage.ask('replace', { start: -1, end: 2 }, 'Bo', 'Hi Ana')).toBe('stale');
    expect(await stage.model('text')).toBe('Hi Ana');
  });
});
