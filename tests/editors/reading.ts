import { describe, expect, it } from 'vitest';
import { DRAFT, expectQuotes, expectText, plain, TEXT } from './drafts';
import { type EditorUnderTest, stagesOf } from './editor-under-test';
import type { Theatre } from './stage';

export function describeReading(editor: EditorUnderTest, theatre: () => Theatre): void {
  const stageWith = stagesOf(editor, theatre);

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
      await stage.tell('passTime');
      await stage.press('Control+c');
      await stage.press('Home');
      await stage.tell('passTime');
      await stage.page.keyboard.press('Control+v');
      await expect.poll(() => stage.model('text'), { timeout: 10_000 }).not.toBe('Hi Ana, thanks.');
      await expectText(stage, 'Hi Ana, thanks.Hi Ana, thanks.');
      await stage.page.keyboard.press('Control+z');
      await expectText(stage, 'Hi Ana, thanks.');
      await stage.set('Hello Ana,\n\nit is here.');
      await stage.settle();
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
      // The caret's last move is told in a task of its own.
      await stage.settle();
      const html = await stage.ask('html');
      const edits = await stage.ask('edits');
      const { text } = await stage.ask('read');
      await stage.ask('quote', { start: 0, end: text.length });
      await stage.ask('boxes', { start: 0, end: text.length });
      await stage.ask('selection');
      expect(await stage.ask('html')).toBe(html);
      expect(await stage.ask('edits')).toBe(edits);
    });

    it('knows where the caret is', async () => {
      const stage = await stageWith(DRAFT);
      expect(await stage.ask('selection')).toEqual({ start: TEXT.length, end: TEXT.length });
      await stage.press('ArrowUp');
      const blank = TEXT.indexOf('\nThanks');
      expect(await stage.ask('selection')).toEqual({ start: blank, end: blank });
      await stage.press('Control+Home');
      for (let step = 0; step < 3; step += 1) {
        // An editor that follows the selection late draws its older one over a key that comes before that.
        await stage.tell('passTime');
        await stage.press('Shift+ArrowRight');
      }
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
}
