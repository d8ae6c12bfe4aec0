import type { EmbedBlot } from 'parchment';
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { offer } from './model';

const Embed = Quill.import('blots/embed') as typeof EmbedBlot;

/** A merge field as an embed. */
class Chip extends Embed {
  static override blotName = 'chip';
  static override tagName = 'span';
  static override className = 'chip';
  static override create(): HTMLElement {
    const node = Embed.create.call(Chip) as HTMLElement;
    node.textContent = 'first name';
    return node;
  }
}
Quill.register(Chip);

offer((host) => {
  const box = document.createElement('div');
  host.append(box);
  const quill = new Quill(box, { modules: { toolbar: false, history: { delay: 1000, userOnly: false } } });
  return {
    text: () =>
      quill
        .getContents()
        .ops.map((op) => (typeof op.insert === 'string' ? op.insert : '\uFFFC'))
        .join('')
        .replace(/\n$/, ''),
    bold: () => quill.getContents().ops.flatMap((op) => (op.attributes?.bold ? [String(op.insert)] : [])),
    set: (text) => void quill.setText(`${text}\n`, 'api'),
    insertChip: () => {
      const at = quill.getSelection(true).index;
      quill.insertEmbed(at, 'chip', true, 'user');
      quill.setSelection(at + 1, 0, 'user');
    },
    // Its history joins what comes within a second into one undo step.
    passTime: () => quill.history.cutoff(),
  };
});
