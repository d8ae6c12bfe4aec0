import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { type BaseEditor, createEditor, type Descendant, Editor, Node, Range, Text, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { offer } from './model';

type Leaf = { text: string; bold?: true };
type Chip = { type: 'chip'; children: Leaf[] };
type Paragraph = { type: 'paragraph'; children: (Leaf | Chip)[] };

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Paragraph | Chip;
    Text: Leaf;
  }
}

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [{ text }] });

const renderElement = ({ attributes, children, element }: RenderElementProps) =>
  element.type === 'chip'
    ? h('span', { ...attributes, className: 'chip', contentEditable: false }, 'first name', children)
    : h('p', attributes, children);

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  h('span', attributes, leaf.bold ? h('strong', null, children) : children);

const textOf = (node: Descendant): string => {
  if (Text.isText(node)) return node.text;
  return node.type === 'chip' ? '\uFFFC' : node.children.map(textOf).join('');
};

function makeEditor() {
  const editor = withHistory(withReact(createEditor()));
  editor.isInline = (element) => element.type === 'chip';
  editor.isVoid = (element) => element.type === 'chip';
  return editor;
}

/** As its examples bind the key: a mark on what is typed next. */
function toggleBold(editor: Editor, event: { key: string; ctrlKey: boolean; preventDefault(): void }): void {
  if (event.key !== 'b' || !event.ctrlKey) return;
  event.preventDefault();
  if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
}

function isFollowed(editor: Editor): boolean {
  const selection = getSelection();
  if (!editor.selection || !selection) return true;
  const seen = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  return seen !== null && Range.equals(seen, editor.selection);
}

offer(async (host) => {
  const editor = makeEditor();
  const root = createRoot(host);
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { childList: true });
  });
  const onKeyDown = (event: { key: string; ctrlKey: boolean; preventDefault(): void }) => toggleBold(editor, event);
  const children = h(Editable, { renderElement, renderLeaf, onKeyDown });
  root.render(h(Slate, { editor, initialValue: [paragraph('')], children }));
  await drawn;
  return {
    text: () => editor.children.map(textOf).join('\n'),
    bold: () => [...Node.texts(editor)].flatMap(([leaf]) => (leaf.bold ? [leaf.text] : [])),
    set: (text) =>
      Editor.withoutNormalizing(editor, () => {
        Transforms.delete(editor, { at: Editor.range(editor, []) });
        Transforms.insertNodes(editor, text.split('\n').map(paragraph), { at: [0] });
        Transforms.removeNodes(editor, { at: [editor.children.length - 1] });
      }),
    insertChip: () => {
      Transforms.insertNodes(editor, { type: 'chip', children: [{ text: '' }] });
      Transforms.move(editor);
    },
    // It follows the selection every 100 ms at most; a person's hands are slower.
    passTime: async () => {
      while (!isFollowed(editor)) await new Promise(requestAnimationFrame);
    },
    close: () => root.unmount(),
  };
});
