import 'prosemirror-view/style/prosemirror.css';
import { exampleSetup } from 'prosemirror-example-setup';
import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { offer, passAMinute } from './model';

/** The shape `wrapped` is Intercom's paragraph: a `<p>` inside a `<div>` (seen in April 2026). */
const WRAPPER = 'intercom-interblocks-paragraph no-margin intercom-interblocks-align-left';

const makeSchema = (wrapped: boolean) =>
  new Schema({
    nodes: basic.spec.nodes
      .update('paragraph', {
        content: 'inline*',
        group: 'block',
        parseDOM: [{ tag: 'p' }],
        toDOM: (): DOMOutputSpec => (wrapped ? ['div', { class: WRAPPER }, ['p', 0]] : ['p', 0]),
      })
      .addToEnd('chip', {
        group: 'inline',
        inline: true,
        atom: true,
        toDOM: (): DOMOutputSpec => [
          'span',
          { class: 'chip intercom-interblocks-template', 'data-template-identifier': 'first_name' },
          'first name',
        ],
      }),
    marks: basic.spec.marks,
  });

function textOf(node: Node): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'hard_break') return '\n';
  if (node.type.name === 'chip') return '\uFFFC';
  const inner = node.children.map(textOf);
  return node.inlineContent ? inner.join('') : inner.join('\n');
}

offer((host, shape) => {
  const schema = makeSchema(shape === 'wrapped');
  const view = new EditorView(host, {
    state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
  });
  return {
    text: () => textOf(view.state.doc),
    bold: () => {
      const found: string[] = [];
      view.state.doc.descendants((node) => {
        if (node.isText && node.marks.some((mark) => mark.type.name === 'strong')) found.push(node.text ?? '');
      });
      return found;
    },
    set: (text) => {
      const lines = text.split('\n').map((line) => schema.node('paragraph', null, line ? schema.text(line) : []));
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, lines));
    },
    insertChip: () => view.dispatch(view.state.tr.replaceSelectionWith(schema.node('chip'))),
    // prosemirror-history joins adjacent changes of the same half second into one undo step.
    passTime: passAMinute,
    close: () => view.destroy(),
  };
});
