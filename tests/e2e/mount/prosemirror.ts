import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** Intercom wraps each paragraph (seen in April 2026). */
const WRAPPER = 'intercom-interblocks-paragraph no-margin intercom-interblocks-align-left';
const schema = new Schema({
  nodes: basic.spec.nodes.update('paragraph', {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['div', { class: WRAPPER }, ['p', 0]],
  }),
  marks: basic.spec.marks,
});

const textOf = (node: Node): string =>
  node.isText
    ? (node.text ?? '')
    : node.type.name === 'hard_break'
      ? '\n'
      : node.children.map(textOf).join(node.inlineContent ? '' : '\n');

for (const element of document.querySelectorAll<HTMLElement>('.ProseMirror')) {
  if (!element.checkVisibility()) continue;
  element.replaceChildren();
  const view = new EditorView(
    { mount: element },
    {
      state: EditorState.create({
        schema,
        plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
      }),
    },
  );
  window.draftInModel = () => textOf(view.state.doc);
}
document.documentElement.dataset.ready = '';
