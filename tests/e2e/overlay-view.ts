import type { CDPSession, Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Our own shadow root in a page is closed; only the browser's developer tools see into it. */
export interface OverlayView {
  /** The box of what a selector finds in the overlay, in viewport pixels; null where it isn't shown. */
  box(selector: string): Promise<Box | null>;
  text(selector: string): Promise<string | null>;
  /** The box of the first element that a selector finds and that says this. */
  boxOf(selector: string, text: string): Promise<Box | null>;
  /** A real click in the middle of it. */
  click(selector: string): Promise<void>;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const findRoot = (node: Node, host: string): Node | null => {
  if (node.nodeName === host) return node.shadowRoots?.[0] ?? null;
  for (const child of node.children ?? []) {
    const found = findRoot(child, host);
    if (found) return found;
  }
  return null;
};

export function viewOverlay(page: Page, devtools: CDPSession, host = 'ATTUNE-OVERLAY'): OverlayView {
  const nodesOf = async (selector: string): Promise<readonly number[]> => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findRoot(root, host);
    if (!shadow) return [];
    return (await devtools.send('DOM.querySelectorAll', { nodeId: shadow.nodeId, selector })).nodeIds;
  };
  const boxAt = async (nodeId: number): Promise<Box | null> => {
    const model = await devtools.send('DOM.getBoxModel', { nodeId }).catch((error: Error) => {
      // "Could not compute box model": it is there and not shown.
      if (/box model/i.test(error.message)) return null;
      throw error;
    });
    if (!model) return null;
    const [x = 0, y = 0] = model.model.border;
    return { x, y, width: model.model.width, height: model.model.height };
  };
  const textAt = async (nodeId: number): Promise<string> => {
    const { object } = await devtools.send('DOM.resolveNode', { nodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.textContent }',
    });
    return String(result.value);
  };
  const box: OverlayView['box'] = async (selector) => {
    const [nodeId] = await nodesOf(selector);
    return nodeId === undefined ? null : boxAt(nodeId);
  };
  return {
    box,
    async text(selector) {
      const [nodeId] = await nodesOf(selector);
      return nodeId === undefined ? null : textAt(nodeId);
    },
    async boxOf(selector, text) {
      for (const nodeId of await nodesOf(selector)) if ((await textAt(nodeId)).includes(text)) return boxAt(nodeId);
      return null;
    },
    async click(selector) {
      const place = await box(selector);
      if (!place) throw new Error(`Nothing to click in the overlay: ${selector}`);
      await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    },
  };
}
