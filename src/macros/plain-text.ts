const BLOCKS = 'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,tr,table,pre,hr';
const SILENT = 'script,style,template,head,noscript,iframe,object,svg';

/** Intercom's placeholders in markup: `<attribute key="user.name" default="there"/>`. */
function placeholderOf(element: Element): string {
  const key = element.getAttribute('key') ?? element.getAttribute('name') ?? '';
  const fallback = element.getAttribute('default') ?? element.getAttribute('fallback') ?? '';
  return fallback === '' ? `{{${key}}}` : `{{${key}|fallback:"${fallback}"}}`;
}

/** XML closes an empty element with a slash; HTML would take all that follows for its content. */
const closed = (markup: string): string => markup.replace(/<attribute\b([^<>]*?)\/>/gi, '<attribute$1></attribute>');

/** What a customer reads of a macro's markup, as lines. The document it is parsed into runs nothing and loads nothing. */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const { body } = new DOMParser().parseFromString(closed(markup), 'text/html');
  for (const silent of body.querySelectorAll(SILENT)) silent.remove();
  for (const attribute of body.querySelectorAll('attribute')) attribute.replaceWith(placeholderOf(attribute));
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const item of body.querySelectorAll('li')) item.prepend('- ');
  for (const block of body.querySelectorAll(BLOCKS)) block.append(block.matches('p,ul,ol,blockquote') ? '\n\n' : '\n');
  return (body.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
