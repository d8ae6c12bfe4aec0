import tinymce, { type Editor } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { offer } from './model';

/** Its model is the document in its frame; its own serialiser is the second opinion. */
const parse = (editor: Editor): Document => new DOMParser().parseFromString(editor.getContent(), 'text/html');

const textOf = (block: Element): string =>
  [...block.childNodes]
    .map((node) => {
      if (node instanceof Element && node.className === 'chip') return '\uFFFC';
      if (node.nodeName === 'BR') return node.nextSibling ? '\n' : '';
      return node instanceof Element ? textOf(node) : (node.textContent ?? '').replace(/^\u00A0$/, '');
    })
    .join('');

offer(async (host) => {
  const place = document.createElement('div');
  host.append(place);
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    menubar: false,
    toolbar: false,
    statusbar: false,
    skin: false,
    content_css: false,
    promotion: false,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  // Its skin, which is not loaded, would give it a size and show it.
  Object.assign(editor.iframeElement!.style, { width: '600px', height: '400px', visibility: 'visible' });
  return {
    text: () => [...parse(editor).body.children].map(textOf).join('\n'),
    bold: () => [...parse(editor).querySelectorAll('strong')].map(({ textContent }) => textContent),
    set: (text) =>
      void editor.setContent(
        text
          .split('\n')
          .map((line) => `<p>${line === '' ? '<br>' : line}</p>`)
          .join(''),
      ),
    insertChip: () => editor.insertContent('<span class="chip" contenteditable="false">first name</span>'),
    passTime: () => editor.undoManager.add(),
    close: () => editor.remove(),
  };
});
