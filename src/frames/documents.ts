/** Frames in frames are looked into this far: an editor's own frame in a pane that is one itself. */
const DEPTH = 2;

/** Every frame of a page, whether it shows and can be read or not. Where there is none this is one look-up. */
export function framesIn(root: Document, depth = DEPTH): readonly HTMLIFrameElement[] {
  if (depth === 0) return [];
  return [...root.getElementsByTagName('iframe')].flatMap((frame) => [
    frame,
    // Null in a frame of another origin: it is left alone.
    ...(frame.contentDocument ? framesIn(frame.contentDocument, depth - 1) : []),
  ]);
}

/** The documents in the frames that show and can be read, each before those inside it. */
export function innerDocuments(root: Document | Element, depth = DEPTH): readonly Document[] {
  if (depth === 0) return [];
  return [...root.getElementsByTagName('iframe')].flatMap((frame) => {
    const inner = frame.checkVisibility({ visibilityProperty: true }) ? frame.contentDocument : null;
    return inner ? [inner, ...innerDocuments(inner, depth - 1)] : [];
  });
}

/** The page's own document, and those in its frames. */
export const everyDocument = (page: Document): readonly Document[] => [page, ...innerDocuments(page)];

/** What has the focus: to the page that is a frame, in the frame it is what the keys go to. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  for (let depth = 0; depth < DEPTH && focused?.localName === 'iframe'; depth += 1) {
    const inner = (focused as HTMLIFrameElement).contentDocument;
    if (!inner?.activeElement) break;
    focused = inner.activeElement;
  }
  return focused;
}

/** The frames that an element stands in, the innermost first, as far as the window in which this script runs. */
export function framesAround(element: Element): readonly HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  let view = element.ownerDocument.defaultView;
  while (view && view !== globalThis && view.frameElement) {
    frames.push(view.frameElement as HTMLIFrameElement);
    view = view.frameElement.ownerDocument.defaultView;
  }
  return frames;
}

/** What stands for an element in another document: the frame in it that holds the element, or the element itself. */
export const standIn = (element: HTMLElement, document: Document): HTMLElement =>
  framesAround(element).find((frame) => frame.ownerDocument === document) ?? element;

/** An element keeps its place in a document whose frame has gone from the page or has loaded another. */
export const isInPage = (element: Element): boolean =>
  element.isConnected && element.ownerDocument.defaultView !== null;
