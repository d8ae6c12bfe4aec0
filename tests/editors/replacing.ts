import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/composer/editor';
import { DRAFT, expectText, parse, replace } from './drafts';
import { type EditorUnderTest, stagesOf } from './editor-under-test';
import { REPLACEMENTS, type Replacement } from './replacements';
import type { Stage, Theatre } from './stage';

export function describeReplacing(editor: EditorUnderTest, theatre: () => Theatre): void {
  const stageWith = stagesOf(editor, theatre);
  const it$ = editor.plain ? it.skip : it;

  describe('replacing', () => {
    for (const one of REPLACEMENTS) {
      if (editor.refuses?.includes(one.name)) {
        it(`${one.name}: refused, and as it was`, async () =>
          expectRefusal(await stageWith(one.draft ?? DRAFT, true), one));
      } else {
        it(`${one.name}: done, undone by one key, done again`, async () =>
          expectReplacement(await stageWith(one.draft ?? DRAFT, true), one));
      }
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
}

async function expectReplacement(stage: Stage, one: Replacement): Promise<void> {
  const { text, start, end } = parse(one.at);
  const bold = await stage.model('bold');
  expect(await replaceAt(stage, one)).toBe('done');
  const wanted = text.slice(0, start) + one.by + text.slice(end);
  await expectText(stage, wanted);
  const left = bold.filter((word) => !text.slice(start, end).includes(word));
  expect(await stage.model('bold')).toEqual(expect.arrayContaining(bold.length > 0 ? [...(one.bold ?? left)] : []));
  await stage.page.keyboard.press('Control+z');
  await expectText(stage, text);
  expect(await stage.model('bold')).toEqual(bold);
  await stage.page.keyboard.press('Control+Shift+z');
  await expectText(stage, wanted);
}

async function expectRefusal(stage: Stage, one: Replacement): Promise<void> {
  const { text } = parse(one.at);
  const bold = await stage.model('bold');
  expect(await replaceAt(stage, one)).toBe('refused');
  await expectText(stage, text);
  expect(await stage.model('bold')).toEqual(bold);
  await stage.page.keyboard.press('Control+End');
  await stage.write('!');
  await expectText(stage, `${text}!`);
}

async function replaceAt(stage: Stage, { at, by }: Replacement): Promise<Outcome> {
  const { text, start, end } = parse(at);
  await expectText(stage, text);
  const { text: expected } = await stage.ask('read');
  return stage.ask('replace', { start, end }, by, expected);
}
