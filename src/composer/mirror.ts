import type { Span } from '../review/types';

/** What decides where a textarea breaks its lines and draws its letters. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
] as const;

/** Tells where the characters of a textarea are drawn, which the textarea itself does not. */
export interface Mirror {
  boxes(span: Span): readonly DOMRect[];
}

/**
 * An unseen copy of the textarea's text in the same style and at the same place, inside a shadow root of the
 * extension: nothing is added to the composer or to the page's own tree.
 */
export function openMirror(element: HTMLTextAreaElement, root: ShadowRoot, signal: AbortSignal): Mirror {
  const copy = element.ownerDocument.createElement('div');
  const text = element.ownerDocument.createTextNode('');
  copy.append(text);
  signal.addEventListener('abort', () => copy.remove(), { once: true });
  return {
    boxes: (span) => {
      if (signal.aborted || span.end > element.value.length) return [];
      if (!copy.isConnected) root.append(copy);
      if (text.data !== element.value) text.data = element.value;
      layOver(copy, element);
      const range = element.ownerDocument.createRange();
      range.setStart(text, span.start);
      range.setEnd(text, span.end);
      return visibleParts([...range.getClientRects()], element);
    },
  };
}

function layOver(copy: HTMLElement, element: HTMLTextAreaElement): void {
  const style = getComputedStyle(element);
  for (const name of COPIED) copy.style[name] = style[name];
  const { left, top } = innerBox(element);
  Object.assign(copy.style, {
    position: 'fixed',
    visibility: 'hidden',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    margin: '0',
    overflow: 'visible',
    overflowWrap: 'break-word',
    whiteSpace: 'pre-wrap',
    left: `${left - element.scrollLeft}px`,
    top: `${top - element.scrollTop}px`,
    // Without border and scroll bar: the width in which the textarea breaks its lines.
    width: `${element.clientWidth}px`,
  });
}

/** The area inside the border, in viewport pixels. */
function innerBox(element: HTMLTextAreaElement): DOMRect {
  const box = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return new DOMRect(box.x + clientLeft, box.y + clientTop, clientWidth, clientHeight);
}

/** What is scrolled out of the textarea is not on the screen. */
function visibleParts(boxes: readonly DOMRect[], element: HTMLTextAreaElement): readonly DOMRect[] {
  const area = innerBox(element);
  return boxes.filter((box) => box.width > 0 && box.bottom > area.top && box.top < area.bottom);
}
