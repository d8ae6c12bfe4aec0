import type { Span } from '../review/types';
import { selectionIn } from './caret';
import { isSameText } from './change';
import { followComposition } from './composition';
import { boxesOf, toRange } from './dom-map';
import { type DomText, joinSelectors, readDom } from './dom-text';
import type { DraftBounds, Editor, Outcome, Reading } from './editor';
import type { Intake } from './intake';
import { replaceInDom, type Surface } from './replace';

const ALL_TEXT = { subtree: true, childList: true, characterData: true };

/** What differs between families whose text lies in the DOM. */
export interface DomFamily {
  readonly id: string;
  readonly intake: Intake;
}

/** Opens an editor whose text lies in the DOM. Everything here reads; only `replaceInDom` edits. */
export function openDomEditor(
  family: DomFamily,
  element: HTMLElement,
  bounds: DraftBounds,
  signal: AbortSignal,
): Editor {
  const composition = followComposition(element, signal);
  const reader = openReader(element, bounds, signal);
  const surface: Surface = {
    element,
    family: family.id,
    intake: family.intake,
    get composing() {
      return composition.active;
    },
    get closed() {
      return signal.aborted;
    },
    read: () => reader.latest(),
    selection: () => selectionIn(reader.latest(), reader.isDraft),
    isOnlyDraft: reader.isOnlyDraft,
  };
  let busy = false;
  const replace = async (span: Span, text: string, expected: string): Promise<Outcome> => {
    if (busy) return 'stale';
    busy = true;
    try {
      return await replaceInDom(surface, span, text, expected);
    } finally {
      busy = false;
    }
  };
  return {
    element,
    family: family.id,
    read: reader.read,
    rangeOf: (span) => (reader.isCurrent() ? toRange(reader.latest(), span) : null),
    reveal: (span) => {
      const place = reader.isCurrent() ? toRange(reader.latest(), span).startContainer.parentElement : null;
      (place ?? element).scrollIntoView({ block: 'nearest' });
    },
    rects: (span) => (reader.isCurrent() ? boxesOf(reader.latest(), span) : []),
    selection: surface.selection,
    get composing() {
      return composition.active;
    },
    replace,
    onEdit: (callback, until) => watchEdits(element, callback, until),
  };
}

interface Reader {
  read(): Reading;
  /** The text as it stands; walked again only after a change. */
  latest(): DomText;
  /** Whether the text is still that of the last `read()`, even if the editor has drawn its nodes anew. */
  isCurrent(): boolean;
  isDraft(node: Node): boolean;
  isOnlyDraft(range: Range): boolean;
}

function openReader(element: HTMLElement, bounds: DraftBounds, signal: AbortSignal): Reader {
  const selectors = joinSelectors(bounds.notDraft, bounds.chips);
  const foreign = [selectors.notDraft, selectors.atoms].filter((one) => one !== '').join(',');
  const changes = new MutationObserver(() => {
    dirty = true;
  });
  changes.observe(element, { ...ALL_TEXT, attributes: true, attributeFilter: ['class', 'contenteditable'] });
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
  let dirty = false;
  let map = readDom(element, selectors);
  let reading: Reading = { text: map.text, version: 0 };
  const latest = (): DomText => {
    // Once the signal is aborted nothing tells of changes any more.
    if (changes.takeRecords().length > 0 || dirty || signal.aborted) map = readDom(element, selectors);
    dirty = false;
    return map;
  };
  return {
    latest,
    read: () => {
      const { text } = latest();
      if (text !== reading.text) reading = { text, version: reading.version + 1 };
      return reading;
    },
    isCurrent: () => isSameText(latest().text, reading.text),
    isDraft: (node) => {
      const holder = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
      if (!element.contains(node) || !holder) return false;
      const outside = selectors.notDraft === '' ? null : holder.closest(selectors.notDraft);
      return outside === null || !element.contains(outside);
    },
    isOnlyDraft: (range) => ![...element.querySelectorAll(foreign)].some((node) => range.intersectsNode(node)),
  };
}

function watchEdits(element: HTMLElement, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(callback);
  observer.observe(element, ALL_TEXT);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
