import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/composer/editor';
import { launchBrowser } from '../browser';
import { bundle, type EditorPage, openStage, PROBE, type Stage, serveEditor } from './stage';

/** What the suite must know of an editor; everything else is the same for all. */
export interface EditorUnderTest extends EditorPage {
  readonly name: string;
  /** The family that has to take it. */
  readonly family: string;
  /** A textarea has neither. */
  readonly plain?: boolean;
}

const DRAFT = 'Hi Ana,\n\nWe are *sorry* for any inconvenience caused.\nPlease call us.\n\nThanks';
const TEXT = DRAFT.replaceAll('*', '');

interface Case {
  readonly name: string;
  /** What is typed; bold between asterisks. */
  readonly draft?: string;
  /** `«…»` in the plain text: what is replaced. */
  readonly at: string;
  readonly by: string;
  /** Bold words afterwards, where they are not those of before. */
  readonly bold?: readonly string[];
}

const REPLACEMENTS: readonly Case[] = [
  { name: 'a word', at: TEXT.replace('Please', '«Please»'), by: 'Kindly' },
  { name: 'a word by nothing', at: TEXT.replace(' caused', '« caused»'), by: '' },
  { name: 'words across bold', at: TEXT.replace('are sorry for', '«are sorry for»'), by: 'do apologise about' },
  { name: 'words beside bold', at: TEXT.replace('for any inconvenience', '«for any inconvenience»'), by: 'about this' },
  { name: 'a whole bold word', at: TEXT.replace('sorry', '«sorry»'), by: 'unhappy' },
  { name: 'a paragraph', at: TEXT.replace('Please call us.', '«Please call us.»'), by: 'I will call you at 5 p.m.' },
  {
    name: 'several paragraphs by one',
    at: TEXT.replace('Please call us.\n\nThanks', '«Please call us.\n\nThanks»'),
    by: 'Best wishes',
  },
  {
    name: 'a paragraph by several, one blank',
    at: TEXT.replace('Please call us.', '«Please call us.»'),
    by: 'I have sent a new kettle.\n\nIt arrives on Friday.\nDoes that suit you?',
  },
  { name: 'a paragraph by nothing', at: TEXT.replace('Please call us.\n', '«Please call us.\n»'), by: '' },
  { name: 'the whole draft', at: `«${TEXT}»`, by: 'Hello Ana,\n\nit is on its way.' },
  {
    name: 'a greeting put at the start',
    draft: 'Your kettle is on its way.',
    at: '«»Your kettle is on its way.',
    by: 'Hi Ana,\n\n',
  },
  { name: 'a sign-off put at the end', at: `${TEXT}«»`, by: '\n\nKind regards,\nSam' },
  { name: 'a word put between two', at: TEXT.replace('Please call', 'Please «»call'), by: 'do ' },
  { name: 'a sentence put after another', at: TEXT.replace('call us.', 'call us.«»'), by: ' Today is fine.' },
  { name: 'a text put into a blank line', at: TEXT.replace('Ana,\n\n', 'Ana,\n«»\n'), by: 'How are you?' },
  { name: 'a text put into an empty draft', draft: '', at: '«»', by: 'Hi Ana,\n\nThanks for writing.' },
  {
    name: 'a word beside emoji',
    draft: 'Thanks 👩‍👩‍👧 sorry 🎉🎉 bye',
    at: 'Thanks 👩‍👩‍👧 «sorry» 🎉🎉 bye',
    by: 'so glad',
  },
  { name: 'an emoji by its likeness', draft: 'Well done 👍🏽!', at: 'Well done «👍🏽»!', by: '👍🏿' },
  {
    name: 'letters with combining accents',
    draft: 'Dear Zoe\u0308, hello',
    at: 'Dear «Zoe\u0308», hello',
    by: 'Zoe\u0301',
  },
  {
    name: 'signs that mean something in HTML',
    draft: 'If a < b & c',
    at: 'If «a < b» & c',
    by: 'x > y &amp; <b>z</b>',
  },
  { name: 'lines with signs and blanks', draft: 'One', at: '«One»', by: 'a < b\n\n<p>&c' },
];

/** U+00A0 is as good as a space: editors choose between them. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function parse(at: string): { text: string; start: number; end: number } {
  const start = at.indexOf('«');
  const end = at.indexOf('»') - 1;
  return { text: at.replace(/[«»]/g, ''), start, end };
}

/** What all three agree on: the reading, the editor's own model, and the test. */
async function expectText(stage: Stage, text: string): Promise<void> {
  expect(plain(await stage.model('text'))).toBe(text);
  expect(plain((await stage.ask('read')).text)).toBe(text);
}

async function expectQuotes(stage: Stage): Promise<void> {
  const { text } = await stage.ask('read');
  for (const word of text.matchAll(/\S+/g)) {
    const span = { start: word.index, end: word.index + word[0].length };
    expect(await stage.ask('quote', span)).toBe(word[0]);
  }
}

async function replace(stage: Stage, quote: string, by: string): Promise<Outcome> {
  await stage.tell('passTime');
  const { text } = await stage.ask('read');
  const start = plain(text).indexOf(quote);
  expect(start, `"${quote}" in the draft`).toBeGreaterThanOrEqual(0);
  return stage.ask('replace', { start, end: start + quote.length }, by, text);
}

export function describeEditor(editor: EditorUnderTest): void {
  describe(editor.name, () => {
    let context: BrowserContext;
    let probeScript: string;

    beforeAll(async () => {
      context = await launchBrowser();
      await serveEditor(context, editor.page.replace(/\?.*/, ''));
      probeScript = (await bundle(PROBE, 'iife')).script;
    });
    afterAll(() => context?.close());

    /** `quick`: each piece at once, as an input method commits it; a suite of real keys only would take minutes. */
    async function stageWith(draft: string, quick = false): Promise<Stage> {
      const page = context.pages()[0] ?? (await context.newPage());
      const stage = await openStage(page, editor, probeScript);
      expect(stage.family).toBe(editor.family);
      await stage.write(editor.plain ? draft.replaceAll('*', '') : draft, quick);
      await stage.tell('passTime');
      return stage;
    }

    const it$ = editor.plain ? it.skip : it;

    describe('reading', () => {
      it('reads what was typed', async () => {
        const stage = await stageWith(DRAFT);
        await expectText(stage, TEXT);
        if (!editor.plain) await expectQuotes(stage);
      });

      it('reads an empty draft', async () => {
        await expectText(await stageWith(''), '');
      });

      it('reads blank lines at both ends, and a line break within a paragraph', async () => {
        const stage = await stageWith('\n\nHi');
        await stage.page.keyboard.press('Shift+Enter');
        await stage.write('there\n\n');
        await expectText(stage, '\n\nHi\nthere\n\n');
      });

      it('follows a paste, an undo and a change by the page', async () => {
        const stage = await stageWith('Hi Ana, thanks.');
        await stage.press('Shift+Home');
        await stage.press('Control+c');
        await stage.press('End');
        await stage.tell('passTime');
        await stage.page.keyboard.press('Control+v');
        await expect.poll(() => stage.model('text'), { timeout: 10_000 }).not.toBe('Hi Ana, thanks.');
        await expectText(stage, 'Hi Ana, thanks.Hi Ana, thanks.');
        await stage.page.keyboard.press('Control+z');
        await expectText(stage, 'Hi Ana, thanks.');
        await stage.set('Hello Ana,\n\nit is here.');
        await expectText(stage, 'Hello Ana,\n\nit is here.');
        if (!editor.plain) await expectQuotes(stage);
      });

      it('tells of each edit until the signal aborts, and counts versions', async () => {
        const stage = await stageWith('');
        const { version } = await stage.ask('read');
        const before = await stage.ask('edits');
        await stage.write('H');
        expect(await stage.ask('edits')).toBeGreaterThan(before);
        expect((await stage.ask('read')).version).toBe(version + 1);
        expect((await stage.ask('read')).version).toBe(version + 1);
        await stage.ask('close');
        const last = await stage.ask('edits');
        await stage.write('i');
        expect(await stage.ask('edits')).toBe(last);
        expect(plain((await stage.ask('read')).text)).toBe('Hi');
      });

      it('leaves every byte of the composer as it is', async () => {
        const stage = await stageWith(DRAFT);
        const html = await stage.page.locator(editor.composer).evaluate((element) => element.innerHTML);
        const edits = await stage.ask('edits');
        const { text } = await stage.ask('read');
        await stage.ask('quote', { start: 0, end: text.length });
        await stage.ask('boxes', { start: 0, end: text.length });
        await stage.ask('selection');
        expect(await stage.page.locator(editor.composer).evaluate((element) => element.innerHTML)).toBe(html);
        expect(await stage.ask('edits')).toBe(edits);
      });

      it('knows where the caret is', async () => {
        const stage = await stageWith(DRAFT);
        expect(await stage.ask('selection')).toEqual({ start: TEXT.length, end: TEXT.length });
        await stage.press('ArrowUp');
        const blank = TEXT.indexOf('\nThanks');
        expect(await stage.ask('selection')).toEqual({ start: blank, end: blank });
        await stage.press('Control+Home');
        for (let step = 0; step < 3; step += 1) await stage.press('Shift+ArrowRight');
        expect(await stage.ask('selection')).toEqual({ start: 0, end: 3 });
      });

      it('knows where the words are on the screen', async () => {
        const stage = await stageWith(DRAFT);
        const { text } = await stage.ask('read');
        for (const word of text.matchAll(/\S+/g)) {
          const start = word.index;
          const [box] = await stage.ask('boxes', { start, end: start + word[0].length });
          expect(box, word[0]).toBeDefined();
          if (!box) continue;
          await stage.page.mouse.click(box.x + 1, box.y + box.height / 2);
          expect(await stage.ask('selection'), word[0]).toEqual({ start, end: start });
        }
      });
    });

    describe('replacing', () => {
      for (const one of REPLACEMENTS) {
        it(`${one.name}: done, undone by one key, done again`, async () => {
          const stage = await stageWith(one.draft ?? DRAFT, true);
          const { text, start, end } = parse(one.at);
          await expectText(stage, text);
          const bold = await stage.model('bold');
          const { text: expected } = await stage.ask('read');
          const wanted = text.slice(0, start) + one.by + text.slice(end);

          expect(await stage.ask('replace', { start, end }, one.by, expected)).toBe('done');
          await expectText(stage, wanted);
          await stage.page.keyboard.press('Control+z');
          await expectText(stage, text);
          expect(await stage.model('bold')).toEqual(bold);
          await stage.page.keyboard.press('Control+Shift+z');
          await expectText(stage, wanted);
        });
      }

      it$('keeps the formatting of what stands beside it', async () => {
        const stage = await stageWith('We *really* are sorry for *any* trouble.');
        expect(await replace(stage, 'are sorry for', 'apologise about')).toBe('done');
        expect(await stage.model('bold')).toEqual(['really', 'any']);
        expect(await replace(stage, 'We really', 'I really')).toBe('done');
        expect(await stage.model('bold')).toEqual(['really', 'any']);
        await expectText(stage, 'I really apologise about any trouble.');
      });

      it('lets the agent write on where they were', async () => {
        const stage = await stageWith('Sorry for any trouble. Yours');
        expect(await replace(stage, 'Sorry', 'I am so sorry')).toBe('done');
        await stage.write(', Sam');
        await expectText(stage, 'I am so sorry for any trouble. Yours, Sam');
      });

      it('puts the caret after the new words where it was inside the old', async () => {
        const stage = await stageWith('We regret it');
        for (let step = 0; step < 6; step += 1) await stage.press('ArrowLeft');
        expect(await replace(stage, 'regret', 'apologise for')).toBe('done');
        await stage.write(' all of');
        await expectText(stage, 'We apologise for all of it');
      });

      it('does two in a row, each with its own undo', async () => {
        const stage = await stageWith('First this. Then that.');
        expect(await replace(stage, 'this', 'one')).toBe('done');
        expect(await replace(stage, 'that', 'two')).toBe('done');
        await expectText(stage, 'First one. Then two.');
        await stage.page.keyboard.press('Control+z');
        await expectText(stage, 'First one. Then that.');
        await stage.page.keyboard.press('Control+z');
        await expectText(stage, 'First this. Then that.');
      });
    });

    describe('leaving alone', () => {
      it('is stale where the draft is not what was expected', async () => {
        const stage = await stageWith(DRAFT);
        const html = await stage.ask('html');
        expect(await stage.ask('replace', { start: 0, end: 2 }, 'Hello', `${TEXT}!`)).toBe('stale');
        expect(await stage.ask('html')).toBe(html);
        await expectText(stage, TEXT);
      });

      for (const at of ['window', 'composer'] as const) {
        it(`lets a key press go first, where the agent meant it (begun at the ${at})`, async () => {
          const stage = await stageWith('Sorry for it. Yours');
          const { text } = await stage.ask('read');
          await stage.ask('replaceAtNextKey', at, { start: 0, end: 5 }, 'I am sorry', text);
          await stage.page.keyboard.press('s');
          // A textarea is changed within the key's own event, so the key comes second there.
          expect(await stage.ask('started')).toBe(editor.plain ? 'done' : 'stale');
          await expectText(stage, editor.plain ? 'I am sorry for it. Yourss' : 'Sorry for it. Yourss');
        });
      }

      it('does nothing while an input method composes', async () => {
        const stage = await stageWith('Sorry for it. ');
        await stage.devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
        expect(await stage.ask('composing')).toBe(true);
        const { text } = await stage.ask('read');
        expect(await stage.ask('replace', { start: 0, end: 5 }, 'I am sorry', text)).toBe('stale');
        await stage.devtools.send('Input.insertText', { text: '日本' });
        expect(await stage.ask('composing')).toBe(false);
        await expectText(stage, 'Sorry for it. 日本');
      });

      it$('edits beside a merge field, never one', async () => {
        const stage = await stageWith('Hi ');
        await stage.tell('insertChip');
        await stage.write(', sorry for it');
        await expectText(stage, 'Hi \uFFFC, sorry for it');
        expect(await replace(stage, 'Hi', 'Hello')).toBe('done');
        expect(await replace(stage, ', sorry', '! Sorry')).toBe('done');
        await expectText(stage, 'Hello \uFFFC! Sorry for it');
        const html = await stage.ask('html');
        expect(await replace(stage, 'Hello \uFFFC!', 'Hi Ana,')).toBe('refused');
        expect(await stage.ask('html')).toBe(html);
        await stage.page.keyboard.press('Control+z');
        await expectText(stage, 'Hello \uFFFC, sorry for it');
      });
    });
  });
}
