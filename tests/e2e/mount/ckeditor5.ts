import 'ckeditor5/ckeditor5.css';
import { Bold, Essentials, InlineEditor, Italic, type ModelElement, type ModelNode, Paragraph } from 'ckeditor5';

declare global {
  interface Window {
    /** The text in the editor's own model; each paragraph or line break one `\n`. */
    draftInModel: () => string;
  }
}

const textOf = (node: ModelNode): string => {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return [...(node as ModelElement).getChildren()].map(textOf).join('');
};

/** Zendesk's composer is CKEditor 5 on the element that the page has; its attributes stay. */
const shown = [...document.querySelectorAll<HTMLElement>('.ck-editor__editable')].filter((element) =>
  element.checkVisibility(),
);
for (const element of shown) {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic],
  });
  for (const [name, value] of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
  window.draftInModel = () => [...(editor.model.document.getRoot()?.getChildren() ?? [])].map(textOf).join('\n');
}
document.documentElement.dataset.ready = '';
