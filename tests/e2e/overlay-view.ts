import type { CDPSession, Page } from 'playwright-core';

/** Our own shadow root in a page is closed; only the browser's developer tools see into it. */
export interface OverlayView {
  /** The box of what a selector finds in the overlay, in viewport pixels; null where it isn't shown. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number } | null>;
  text(selector: string): Promise<string | null>;
  /** A real click in the middle of it. */
  click(selector: string): Promise<void>;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const findRoot = (node: Node): Node | null => {
  if (node.nodeName === 'ATTUNE-OVERLAY') return node.shadowRoots?.[0] ?? null;
  for (const child of node.children ?? []) {
    const found = findRoot(child);
    if (found) return found;
  }
  return null;
};

export function viewOverlay(page: Page, devtools: CDPSession): OverlayView {
  const nodeOf = async (selector: string): Promise<number> => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findRoot(root);
    if (!shadow) return 0;
    return (await devtools.send('DOM.querySelector', { nodeId: shadow.nodeId, selector })).nodeId;
  };
  const box: OverlayView['box'] = async (selector) => {
    const nodeId = await nodeOf(selector);
    if (nodeId === 0) return null;
    const model = await devtools.send('DOM.getBoxModel', { nodeId }).catch((error: Error) => {
      // "Could not compute box model": it is there and not shown.
      if (/box model/i.test(error.message)) return null;
      throw error;
    });
    if (!model) return null;
    const [x = 0, y = 0] = model.model.border;
    return { x, y, width: model.model.width, height: model.model.height };
  };
  return {
    box,
    async text(selector) {
      const nodeId = await nodeOf(selector);
      if (nodeId === 0) return null;
      const { object } = await devtools.send('DOM.resolveNode', { nodeId });
      const { result } = await devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.textContent }',
      });
      return String(result.value);
    },
    async click(selector) {
      const place = await box(selector);
      if (!place) throw new Error(`Nothing to click in the overlay: ${selector}`);
      await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    },
  };
}
