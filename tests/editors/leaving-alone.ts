import { describe, expect, it } from 'vitest';
import { DRAFT, expectText, plain, replace, TEXT } from './drafts';
import { type EditorUnderTest, stagesOf } from './editor-under-test';
import type { Theatre } from './stage';

export function describeLeavingAlone(editor: EditorUnderTest, theatre: () => Theatre): void {
  const stageWith = stagesOf(editor, theatre);
  const it$ = editor.plain ? it.skip : it;

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
      // Draft.js takes the word over 20 ms later.
      await expect.poll(() => stage.model('text')).toBe('Sorry for it. 日本');
      await expectText(stage, 'Sorry for it. 日本');
    });

    it$('edits beside a merge field, never one', async () => {
      const stage = await stageWith('Hi ');
      await stage.tell('insertChip');
      // What is typed before the field is drawn may take its place.
      await expect.poll(async () => plain((await stage.ask('read')).text)).toBe('Hi \uFFFC');
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
}
