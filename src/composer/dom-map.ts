import { inThisWindow } from '../frames/boxes';
import type { Span } from '../review/types';
import type { DomText, Line, Run } from './dom-text';

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Which of two neighbouring nodes a place between them belongs to. */
type Side = 'after' | 'before';

/** The tightest DOM range around a span. An insertion goes with the text before it, as typing there would. */
export function toRange(map: DomText, span: Span): Range {
  const range = map.element.ownerDocument.createRange();
  const empty = span.start === span.end;
  const start = toPoint(map, span.start, empty ? 'before' : 'after', empty);
  const end = empty ? start : toPoint(map, span.end, 'before', false);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function toPoint(map: DomText, offset: number, side: Side, empty: boolean): Point {
  const line = lineAt(map, offset);
  const touching = line.runs.filter((run) => run.start <= offset && offset <= run.start + run.length);
  const near = side === 'before' ? touching[0] : touching.at(-1);
  // A caret beside a chip stands in the text next to it where there is any: not every editor takes one between nodes.
  const run = empty ? (touching.find((one) => isText(one.node)) ?? near) : near;
  return run ? pointIn(run, offset) : pointInEmptyLine(map, line);
}

function lineAt(map: DomText, offset: number): Line {
  const line = map.lines.find((one) => offset <= one.end) ?? map.lines.at(-1);
  if (!line) throw new Error('composer: a reading without a line');
  return line;
}

function pointIn(run: Run, offset: number): Point {
  if (isText(run.node)) return { node: run.node, offset: run.from + (offset - run.start) };
  return beside(run.node, offset === run.start ? 'before' : 'after');
}

function pointInEmptyLine(map: DomText, line: Line): Point {
  if (line.br) return beside(line.br, 'before');
  return { node: map.element, offset: 0 };
}

function beside(node: Node, side: Side): Point {
  const parent = node.parentNode;
  if (!parent) throw new Error('composer: a node of the reading has left the page');
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: side === 'before' ? index : index + 1 };
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** The draft's offset of a place in the DOM; a place between two characters' nodes counts to the earlier one. */
export function toOffset(map: DomText, node: Node, offset: number): number {
  const place = map.element.ownerDocument.createRange();
  place.setStart(node, offset);
  const line = map.lines.findLast((one) => isAtOrBefore(openerPoint(one), place)) ?? map.lines[0];
  let answer = line?.start ?? 0;
  for (const run of line?.runs ?? []) {
    if (!isAtOrBefore(pointIn(run, run.start), place)) break;
    if (run.node === node) return run.start + clamp(offset - run.from, 0, run.length);
    answer = isAtOrBefore(pointIn(run, run.start + run.length), place) ? run.start + run.length : run.start;
  }
  return answer;
}

function openerPoint(line: Line): Point {
  const { node, side } = line.opener;
  return side === 'inside' ? { node, offset: 0 } : beside(node, 'after');
}

function isAtOrBefore(point: Point, place: Range): boolean {
  return place.comparePoint(point.node, point.offset) <= 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The boxes of the characters alone; a range over several blocks would give the blocks' own boxes too. */
export function boxesOf(map: DomText, span: Span): readonly DOMRect[] {
  const runs = map.lines.flatMap((line) => line.runs);
  const boxes = runs.flatMap((run) => {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    return start < end ? [...rangeIn(map, run, start, end).getClientRects()] : [];
  });
  return inThisWindow(map.element, boxes);
}

function rangeIn(map: DomText, run: Run, start: number, end: number): Range {
  const range = map.element.ownerDocument.createRange();
  const from = pointIn(run, start);
  const to = pointIn(run, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
