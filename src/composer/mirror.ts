import { inThisWindow } from '../frames/boxes';
import type { Span } from '../review/types';
import { clipOf } from './visible';

/** What decides where a textarea breaks its lines and draws its letters. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const;

/** Tells where the characters of a textarea are drawn, which the textarea itself does not. */
export interface Mirror {
  /** The span's own characters in the copy: what is painted on them stands over the textarea's. */
  range(span: Span): Range | null;
  boxes(span: Span): readonly DOMRect[];
  /** Scrolls the textarea until the span is in its sight. */
  reveal(span: Span): void;
}

/**
 * A copy of the textarea's text without colour, in the same style and at the same place, inside a shadow root of the
 * extension: nothing is added to the composer or to the page's own tree. It follows the textarea until the signal
 * aborts.
 */
export function openMirror(element: HTMLTextAreaElement, root: ShadowRoot, signal: AbortSignal): Mirror {
  const { copy, text, pane } = makeCopy(root.ownerDocument);
  const align = (): void => {
    if (!pane.isConnected) return;
    followText(text, element.value);
    layOver(pane, copy, element);
  };
  const ready = (span: Span): boolean => {
    if (signal.aborted || span.start < 0 || span.end > element.value.length) return false;
    if (!pane.isConnected) {
      root.append(pane);
      followPlace(element, align, signal);
    }
    align();
    return true;
  };
  const rangeOf = (span: Span): Range => {
    const range = copy.ownerDocument.createRange();
    range.setStart(text, span.start);
    range.setEnd(text, span.end);
    return range;
  };
  signal.addEventListener('abort', () => pane.remove(), { once: true });
  return {
    range: (span) => (ready(span) ? rangeOf(span) : null),
    reveal: (span) => {
      if (!ready(span)) return;
      const [box] = rangeOf(span).getClientRects();
      const area = element.getBoundingClientRect();
      if (box && (box.top < area.top || box.bottom > area.bottom))
        element.scrollTop += box.top - area.top - area.height / 2;
    },
    boxes: (span) =>
      ready(span) ? inThisWindow(element, visibleParts([...rangeOf(span).getClientRects()], pane)) : [],
  };
}

function makeCopy(document: Document): { readonly pane: HTMLElement; readonly copy: HTMLElement; readonly text: Text } {
  const pane = document.createElement('div');
  const copy = document.createElement('div');
  const text = document.createTextNode('');
  copy.append(text);
  pane.append(copy);
  // Neither read out nor found a second time by a search in the page.
  pane.inert = true;
  const still = { pointerEvents: 'none', boxSizing: 'border-box', margin: '0' };
  Object.assign(pane.style, { ...still, position: 'fixed', overflow: 'clip', left: '0', top: '0' });
  Object.assign(copy.style, {
    ...still,
    position: 'absolute',
    transformOrigin: '0 0',
    color: 'transparent',
    forcedColorAdjust: 'none',
  });
  return { pane, copy, text };
}

/** Changes only what differs: what was painted on the rest stays on it, as it does in any other editor. */
function followText(text: Text, value: string): void {
  const old = text.data;
  if (old === value) return;
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && old[head] === value[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === value.at(-1 - tail)) tail += 1;
  text.replaceData(head, old.length - head - tail, value.slice(head, value.length - tail));
}

/** Whatever moves the textarea or its text: typing, scrolling (its own or a pane's), resizing, zoom, a transition. */
function followPlace(element: HTMLTextAreaElement, align: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  element.addEventListener('input', align, { signal });
  for (const type of ['scroll', 'transitionend']) {
    document.addEventListener(type, align, { capture: true, passive: true, signal });
  }
  document.defaultView?.addEventListener('resize', align, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', align, { signal });
  // What grows above it moves it too.
  const sizes = new ResizeObserver(align);
  for (let at: Element | null = element; at; at = at.parentElement) sizes.observe(at);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

function layOver(pane: HTMLElement, copy: HTMLElement, element: HTMLTextAreaElement): void {
  const style = getComputedStyle(element);
  for (const name of COPIED) copy.style[name] = style[name];
  const outer = element.getBoundingClientRect();
  // A page's own `zoom` or `transform`; the browser's zoom changes no numbers.
  const scale = element.offsetWidth === 0 ? 1 : outer.width / element.offsetWidth;
  const left = outer.x + element.clientLeft * scale;
  const top = outer.y + element.clientTop * scale;
  const clip = clipOf(element, {
    left,
    top,
    right: left + element.clientWidth * scale,
    bottom: top + element.clientHeight * scale,
  });
  Object.assign(pane.style, {
    translate: `${clip.left}px ${clip.top}px`,
    width: `${Math.max(0, clip.right - clip.left)}px`,
    height: `${Math.max(0, clip.bottom - clip.top)}px`,
  });
  Object.assign(copy.style, {
    left: `${left - clip.left - element.scrollLeft * scale}px`,
    top: `${top - clip.top - element.scrollTop * scale}px`,
    transform: scale === 1 ? '' : `scale(${scale})`,
    width: `${textWidth(element, style)}px`,
  });
}

/** Without border and scroll bar: the width in which the textarea breaks its lines. `clientWidth` is rounded. */
function textWidth(element: HTMLTextAreaElement, style: CSSStyleDeclaration): number {
  const number = (value: string): number => Number.parseFloat(value) || 0;
  const borders = number(style.borderLeftWidth) + number(style.borderRightWidth);
  const scrollBar = element.offsetWidth - element.clientWidth - Math.round(borders);
  const paddings = number(style.paddingLeft) + number(style.paddingRight);
  const inside = style.boxSizing === 'border-box' ? number(style.width) - borders : number(style.width) + paddings;
  return inside - Math.max(0, scrollBar);
}

/** What is scrolled out of the textarea is not on the screen. */
function visibleParts(boxes: readonly DOMRect[], pane: HTMLElement): readonly DOMRect[] {
  const area = pane.getBoundingClientRect();
  return boxes.filter((box) => box.width > 0 && box.bottom > area.top && box.top < area.bottom);
}
