import {
  Bold,
  ClassicEditor,
  Essentials,
  type ModelElement,
  type ModelNode,
  Paragraph,
  Plugin,
  toWidget,
  Widget,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { offer } from './model';

/** A merge field as an inline widget. */
class Chip extends Plugin {
  static get requires() {
    return [Widget];
  }
  init(): void {
    this.editor.model.schema.register('chip', { inheritAllFrom: '$inlineObject' });
    this.editor.conversion.for('dataDowncast').elementToElement({
      model: 'chip',
      view: (_element, { writer }) => writer.createContainerElement('span', { class: 'chip' }),
    });
    this.editor.conversion.for('editingDowncast').elementToElement({
      model: 'chip',
      view: (_element, { writer }) => {
        const chip = writer.createContainerElement('span', { class: 'chip' });
        writer.insert(writer.createPositionAt(chip, 0), writer.createText('first name'));
        return toWidget(chip, writer);
      },
    });
  }
}

function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element', 'chip') ? '\uFFFC' : [...(node as ModelElement).getChildren()].map(textOf).join('');
}

offer(async (host) => {
  const source = document.createElement('div');
  host.append(source);
  const editor = await ClassicEditor.create({
    attachTo: source,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Chip],
  });
  const root = () => editor.model.document.getRoot()!;
  return {
    text: () => [...root().getChildren()].map(textOf).join('\n'),
    bold: () =>
      [...editor.model.createRangeIn(root()).getItems()].flatMap((item) =>
        item.is('$textProxy') && item.hasAttribute('bold') ? [item.data] : [],
      ),
    set: (text) =>
      editor.setData(
        text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ),
    insertChip: () => editor.model.change((writer) => editor.model.insertObject(writer.createElement('chip'))),
    close: () => editor.destroy(),
  };
});
