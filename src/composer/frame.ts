/** Boxes of an element's frame, as they stand in the viewport of the window in which this script runs. */
export function inThisWindow(element: Element, boxes: readonly DOMRect[]): readonly DOMRect[] {
  let [x, y] = [0, 0];
  for (
    let at: Window | null = element.ownerDocument.defaultView;
    at && at !== window && at.frameElement;
    at = at.parent
  ) {
    const box = at.frameElement.getBoundingClientRect();
    x += box.x + at.frameElement.clientLeft;
    y += box.y + at.frameElement.clientTop;
  }
  if (x === 0 && y === 0) return boxes;
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}
