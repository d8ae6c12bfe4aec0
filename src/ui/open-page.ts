import { type ComponentChild, render } from 'preact';
import { language, type MessageKey, t } from './text';

const NAME = 'Attune';

/** Every page's tab says whose it is. */
const titled = (title: string): string => (title.includes(NAME) ? title : `${title} · ${NAME}`);

/** Begins a page of the extension: drawn, titled, and said to be in the language that its words are in. */
export function openPage(title: MessageKey, page: ComponentChild): void {
  document.documentElement.lang = language();
  document.title = titled(t(title));
  const root = document.getElementById('root');
  if (root) render(page, root);
}
