import { type Model, offer } from './model';

/** Gmail's shape: a line a `<div>`, and below the draft its signature and the quoted mail. `bare` has neither. */
offer((host, shape) => {
  const composer = make('div', '', '');
  composer.contentEditable = 'true';
  composer.setAttribute('role', 'textbox');
  if (shape !== 'bare') {
    composer.setAttribute('g_editable', 'true');
    composer.append(...gmailTail());
  }
  host.append(composer);
  return modelOf(composer);
});

function gmailTail(): Node[] {
  const prefix = make('span', 'gmail_signature_prefix', '-- ');
  const signature = make('div', 'gmail_signature', '');
  signature.append(make('div', '', 'Sam Reed'), make('div', '', 'Kettle & Co'));
  const quote = make('div', 'gmail_quote', '');
  quote.append(make('div', 'gmail_attr', 'On Friday Ana wrote:'), make('blockquote', 'gmail_quote', 'Where is it?'));
  return [line(''), prefix, make('br', '', ''), signature, quote];
}

function make(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.textContent = text;
  return element;
}

function line(text: string): HTMLElement {
  const div = make('div', '', text);
  if (text === '') div.append(document.createElement('br'));
  return div;
}

function modelOf(composer: HTMLElement): Model {
  const isTail = (node: Node) => node instanceof Element && /^gmail_/.test(node.className);
  const tail = () => [...composer.childNodes].findIndex(isTail);
  const draftNodes = () => [...composer.childNodes].slice(0, tail() < 0 ? undefined : tail());
  const isDraft = (node: Node) => draftNodes().some((one) => one.contains(node));
  return {
    text: () => drawnLines(composer, isDraft),
    bold: () => [...composer.querySelectorAll('b')].filter(isDraft).map((bold) => bold.textContent),
    set: (text) => {
      for (const node of draftNodes()) node.remove();
      composer.prepend(...text.split('\n').map(line));
    },
    insertChip: () => {
      const chip = make('span', 'chip', 'first name');
      chip.contentEditable = 'false';
      const range = getSelection()!.getRangeAt(0);
      range.insertNode(chip);
      range.setStartAfter(chip);
      getSelection()!.collapse(chip.parentNode, [...chip.parentNode!.childNodes].indexOf(chip) + 1);
    },
  };
}

/** What a line holds, by where it is drawn: a second opinion that knows nothing of blocks. */
function drawnLines(composer: HTMLElement, isDraft: (node: Node) => boolean): string {
  const lines: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const walk = document.createTreeWalker(composer, NodeFilter.SHOW_ALL, (node) =>
    node.parentElement?.closest('.chip') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const text = isDraft(node) ? drawn(node) : null;
    if (text === null) continue;
    const range = document.createRange();
    range.selectNode(node);
    const { top } = range.getBoundingClientRect();
    if (top > last + 5) lines.push('');
    last = top;
    lines[lines.length - 1] += text;
  }
  return lines.join('\n');
}

function drawn(node: Node): string | null {
  if (node instanceof Text) return node.data === '' ? null : node.data;
  if (!(node instanceof Element)) return null;
  if (node.className === 'chip') return '\uFFFC';
  return node.tagName === 'BR' ? '' : null;
}
