import { framesAround } from './documents';

/**
 * Boxes of an element's frame, as they stand in the viewport of the window in which this script runs. What is scrolled
 * out of a frame is not on the screen.
 */
export function inThisWindow(element: Element, boxes: readonly DOMRect[]): readonly DOMRect[] {
  return framesAround(element).reduce((seen, frame) => seen.flatMap((box) => through(frame, box)), boxes);
}

function through(frame: Element, box: DOMRect): readonly DOMRect[] {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const width = Math.min(frame.clientWidth, box.right) - left;
  const height = Math.min(frame.clientHeight, box.bottom) - top;
  if (width < 0 || height < 0) return [];
  const outer = frame.getBoundingClientRect();
  return [new DOMRect(outer.x + frame.clientLeft + left, outer.y + frame.clientTop + top, width, height)];
}
