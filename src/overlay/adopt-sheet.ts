/** Adds a style to a document or shadow root; a sheet can be adopted only where it was made. The answer takes it out. */
export function adoptSheet(root: Document | ShadowRoot, css: string): () => void {
  const view = (root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument)?.defaultView;
  const sheet = view && new view.CSSStyleSheet();
  if (!sheet) return () => undefined;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
