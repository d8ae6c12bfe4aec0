import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  RichUtils,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { Component, createRef, createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from './model';

/** A merge field as an immutable entity. */
const chips = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'CHIP';
      }, found),
    component: ({ children }: { children: unknown }) => h('span', { className: 'chip' }, children as never),
  },
]);

class Composer extends Component<object, { state: EditorState }> {
  override state = { state: EditorState.createEmpty(chips) };
  readonly change = (state: EditorState): void => this.setState({ state });
  override render() {
    return h(Editor, {
      editorState: this.state.state,
      onChange: this.change,
      keyBindingFn: getDefaultKeyBinding,
      handleKeyCommand: (command: string, state: EditorState) => {
        const next = RichUtils.handleKeyCommand(state, command);
        if (next) this.change(next);
        return next ? 'handled' : 'not-handled';
      },
    });
  }
}

const isChip = (block: ContentBlock, content: ContentState, at: number): boolean => {
  const key = block.getEntityAt(at);
  return key !== null && content.getEntity(key).getType() === 'CHIP';
};

/** A chip's characters count as one. */
const textOf = (block: ContentBlock, content: ContentState): string =>
  [...Array(block.getLength()).keys()]
    .map((at) => {
      if (!isChip(block, content, at)) return block.getText().charAt(at);
      return at > 0 && isChip(block, content, at - 1) ? '' : '\uFFFC';
    })
    .join('');

const boldIn = (block: ContentBlock): string[] => {
  const found: string[] = [];
  block.findStyleRanges(
    (character) => character.hasStyle('BOLD'),
    (start, end) => void found.push(block.getText().slice(start, end)),
  );
  return found;
};

offer(async (host) => {
  const composer = createRef<Composer>();
  const root = createRoot(host);
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { childList: true });
    root.render(h(Composer, { ref: composer }));
  });
  const state = () => composer.current!.state.state;
  const blocks = () => state().getCurrentContent().getBlocksAsArray();
  const push = (content: ContentState, caretAtEnd = true) => {
    const next = EditorState.push(state(), content, 'insert-fragment');
    composer.current!.change(caretAtEnd ? EditorState.moveSelectionToEnd(next) : next);
  };
  return {
    text: () =>
      blocks()
        .map((block) => textOf(block, state().getCurrentContent()))
        .join('\n'),
    bold: () => blocks().flatMap(boldIn),
    set: (text) => push(ContentState.createFromText(text)),
    insertChip: () => {
      const content = state().getCurrentContent().createEntity('CHIP', 'IMMUTABLE');
      push(
        Modifier.replaceText(
          content,
          state().getSelection(),
          'first name',
          undefined,
          content.getLastCreatedEntityKey(),
        ),
        false,
      );
    },
    close: () => root.unmount(),
  };
});
