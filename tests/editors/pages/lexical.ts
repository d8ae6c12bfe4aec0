import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  createEditor,
  type EditorConfig,
  type LexicalNode,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { offer, passAMinute } from './model';

/** A merge field as a token: it goes as a whole or not at all. */
class Chip extends TextNode {
  static override getType(): string {
    return 'chip';
  }
  static override clone(node: Chip): Chip {
    return new Chip(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): Chip {
    return new Chip(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = 'chip';
    return dom;
  }
}

function textOf(node: LexicalNode): string {
  if (node instanceof Chip) return '\uFFFC';
  if (node.getType() === 'linebreak') return '\n';
  if (!$isElementNode(node)) return node.getTextContent();
  return node
    .getChildren()
    .map(textOf)
    .join(node.getType() === 'root' ? '\n' : '');
}

offer((host) => {
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.style.whiteSpace = 'pre-wrap';
  host.append(composer);
  const editor = createEditor({
    nodes: [Chip],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(composer);
  const stop = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
  const read = <T>(look: () => T): T => editor.getEditorState().read(look);
  return {
    text: () => read(() => textOf($getRoot())),
    bold: () =>
      read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => node.hasFormat('bold'))
          .map((node) => node.getTextContent()),
      ),
    set: (text) =>
      editor.update(
        () => {
          const lines = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
          $getRoot()
            .clear()
            .append(...lines);
        },
        { discrete: true },
      ),
    insertChip: () =>
      editor.update(() => $getSelection() && $insertNodes([new Chip('first name').setMode('token')]), {
        discrete: true,
      }),
    draw: () => editor.update(() => void $getRoot().selectStart(), { discrete: true }),
    // @lexical/history joins edits of the same kind that come within its delay into one undo step.
    passTime: passAMinute,
    close: () => {
      for (const one of stop) one();
      editor.setRootElement(null);
    },
  };
});
