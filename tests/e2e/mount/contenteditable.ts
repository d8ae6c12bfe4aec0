/** Gmail's composer is the browser's own editing: what it holds is what it shows, without signature and quote. */
const composer = [...document.querySelectorAll<HTMLElement>('[role="textbox"][contenteditable="true"]')].find(
  (element) => element.checkVisibility(),
);
const NOT_DRAFT = '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_extra';

/** Chromium writes the first line as bare text and each further one as a `<div>`. */
window.draftInModel = () =>
  [...(composer?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches(NOT_DRAFT)))
    .map((node) => node.textContent ?? '')
    .join('\n');
document.documentElement.dataset.ready = '';
