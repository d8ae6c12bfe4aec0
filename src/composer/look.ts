import type { Span } from '../review/types';
import type { DomText } from './dom-text';
import type { ClipboardText } from './input-events';
import { BLOCKS } from './markup';

/** The inline elements that stand around all of a span's text, outermost first: its bold, its link, its font. */
export function lookOf(map: DomText, span: Span): readonly Element[] {
  const runs = map.lines
    .flatMap((line) => line.runs)
    .filter((run) => run.start < span.end && run.start + run.length > span.start);
  const [first = [], ...others] = runs.map((run) => wrappersOf(run.node, map.element));
  const shared = others.reduce((count, wrappers) => Math.min(count, sharedCount(first, wrappers)), first.length);
  return first.slice(0, shared);
}

function wrappersOf(node: Node, composer: HTMLElement): readonly Element[] {
  const wrappers: Element[] = [];
  for (let at = node.parentElement; at && at !== composer && !BLOCKS.has(at.tagName); at = at.parentElement) {
    wrappers.unshift(at);
  }
  return wrappers;
}

function sharedCount(some: readonly Element[], others: readonly Element[]): number {
  const differs = some.findIndex((one, index) => {
    const other = others[index];
    return !other || !one.cloneNode().isEqualNode(other.cloneNode());
  });
  return differs < 0 ? some.length : differs;
}

/** A paste that keeps the look of what goes, where that is one line; several are plain text. */
export function lineWithLook(text: string, look: readonly Element[]): ClipboardText {
  if (look.length === 0 || text.includes('\n')) return { type: 'text/plain', data: text };
  // At the ends of an HTML paste a plain space is no text.
  return { type: 'text/html', data: toHtml(text.replace(/^ | $/g, '\u00A0'), look) };
}

/** A line of text as HTML inside copies of these elements, for a paste: markup that the editor wrote itself. */
export function toHtml(text: string, look: readonly Element[]): string {
  const opening = look.map((one) => `<${one.localName}${attributesOf(one)}>`);
  const closing = look.map((one) => `</${one.localName}>`).reverse();
  return opening.join('') + escapeHtml(text) + closing.join('');
}

function attributesOf(element: Element): string {
  return [...element.attributes].map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
