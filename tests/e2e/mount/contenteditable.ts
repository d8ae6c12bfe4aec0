/** Gmail's composer is the browser's own editing: what it holds is what it shows, without signature and quote. */
const composer = [...document.querySelectorAll<HTMLElement>('[role="textbox"][contenteditable="true"]')].find(
  (element) => element.checkVisibility(),
);
const NOT_DRAFT = '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_extra';

window.draftInModel = () => {
  const copy = composer?.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll(NOT_DRAFT)) other.remove();
  document.body.append(copy);
  // biome-ignore lint/performance/useDomNodeTextContent: the browser’s own idea of lines is what is asked for
  const text = copy.innerText;
  copy.remove();
  return text.replace(/\n+$/, '');
};
document.documentElement.dataset.ready = '';
