import { insertEntity } from 'roosterjs-content-model-api';
import { Editor } from 'roosterjs-content-model-core';
import { createBr, createParagraph, createText } from 'roosterjs-content-model-dom';
import { EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { ContentModelBlock, ContentModelSegment } from 'roosterjs-content-model-types';
import { offer } from './model';

function textOf(segment: ContentModelSegment): string {
  if (segment.segmentType === 'Text') return segment.text;
  if (segment.segmentType === 'Br') return '\n';
  return segment.segmentType === 'Entity' ? '\uFFFC' : '';
}

const segmentsOf = (block: ContentModelBlock): readonly ContentModelSegment[] =>
  block.blockType === 'Paragraph'
    ? block.segments
    : block.blockType === 'BlockGroup' && 'blocks' in block
      ? block.blocks.flatMap(segmentsOf)
      : [];

/** The last break of a paragraph only keeps it open. */
const lineOf = (block: ContentModelBlock): string => segmentsOf(block).map(textOf).join('').replace(/\n$/, '');

offer((host) => {
  const composer = document.createElement('div');
  host.append(composer);
  const editor = new Editor(composer, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
  });
  const blocks = () => editor.getContentModelCopy('clean').blocks;
  return {
    text: () => blocks().map(lineOf).join('\n'),
    bold: () =>
      blocks()
        .flatMap(segmentsOf)
        .flatMap((segment) =>
          segment.segmentType === 'Text' && segment.format.fontWeight === 'bold' ? [segment.text] : [],
        ),
    set: (text) =>
      editor.formatContentModel((model) => {
        model.blocks = text.split('\n').map((line) => {
          const paragraph = createParagraph();
          paragraph.segments.push(line === '' ? createBr() : createText(line));
          return paragraph;
        });
        return true;
      }),
    insertChip: () => {
      const chip = document.createElement('span');
      chip.className = 'chip';
      chip.textContent = 'first name';
      insertEntity(editor, 'chip', false, 'focus', { contentNode: chip, focusAfterEntity: true });
    },
    passTime: () => editor.takeSnapshot(),
    close: () => editor.dispose(),
  };
});
