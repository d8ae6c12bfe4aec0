import type { Span } from '../review/types';
import { caretAfter, keepSelection, placeSelection, select } from './caret';
import { applyChange, type Change, isSameText, trimChange } from './change';
import { toRange } from './dom-map';
import { CHIP, type DomText } from './dom-text';
import type { Outcome } from './editor';
import { watchHands } from './hands';
import { makeUndoKey } from './input-events';
import { announceInput, hardenSpaces, type Intake, paste, takeFocus, typeByCommand } from './intake';
import { lookOf } from './look';
import { changedUntil, nextTask, nextTimer } from './wait';

/** A composer as replacing sees it. */
export interface Surface {
  readonly element: HTMLElement;
  readonly family: string;
  readonly intake: Intake;
  readonly composing: boolean;
  /** Its ticket is gone: nothing may be edited any more. */
  readonly closed: boolean;
  read(): DomText;
  /** The draft's part of the page's selection; null where that is elsewhere. */
  selection(): Span | null;
  /** Whether the range holds nothing but draft: no signature, quote or chip. */
  isOnlyDraft(range: Range): boolean;
}

/** Editors that draw in a later task (Lexical, Slate, Draft.js) took up to 30 ms in the trial. */
const DRAW_DEADLINE_MS = 400;
/** An editor that takes a step back does so at once, and draws it in a later task. */
const UNDO_DEADLINE_MS = 150;

export async function replaceInDom(surface: Surface, span: Span, text: string, expected: string): Promise<Outcome> {
  const before = surface.read();
  if (surface.closed || surface.composing || !isSameText(before.text, expected)) return 'stale';
  if (span.start < 0 || span.end < span.start || span.end > before.text.length) return 'stale';
  const change = plan(surface, before.text, { ...span, text });
  if (change.text.includes(CHIP) || !surface.isOnlyDraft(toRange(before, change))) return 'refused';
  if (isSameText(before.text, applyChange(before.text, change))) return 'done';
  return withCaretKept(surface, before.text, change);
}

function plan(surface: Surface, before: string, change: Change): Change {
  return surface.intake.plan(before, trimChange(before, change));
}

async function withCaretKept(surface: Surface, before: string, change: Change): Promise<Outcome> {
  const caret = surface.selection();
  const putBackAsItWas = keepSelection(surface.element);
  const returnCaret = () => {
    const map = surface.read();
    if (!isSameText(map.text, applyChange(before, change))) putBackAsItWas();
    else if (caret) placeSelection(map, caretAfter(caret, change));
  };
  // A key pressed while the span is selected must not type over it: the caret is back before the key is acted on.
  const hands = watchHands(surface.element, returnCaret);
  const leaveFocus = takeFocus(surface.element, surface.intake);
  try {
    return await carryOut(
      surface,
      before,
      change,
      () => !hands.moved && !surface.composing && !surface.closed && surface.element.isConnected,
    );
  } finally {
    if (!hands.moved && surface.element.isConnected) returnCaret();
    if (caret) await tellCaret(surface, caretAfter(caret, change), applyChange(before, change), () => !hands.moved);
    leaveFocus();
    hands.release();
  }
}

/**
 * An editor that has just drawn takes the selection for its own doing, and would write on at its old caret: Slate until
 * its next timer (`isUpdatingSelection`, slate-react 0.146), Lexical once. Told again after that, it follows.
 */
async function tellCaret(surface: Surface, caret: Span, text: string, isUndisturbed: () => boolean): Promise<void> {
  if (surface.intake.followsSelection === 'once') return;
  await nextTimer();
  const isThere = () => isUndisturbed() && surface.element.isConnected && isSameText(surface.read().text, text);
  if (isThere() && surface.selection() !== null) await selectIn(surface, caret);
}

async function carryOut(
  surface: Surface,
  before: string,
  change: Change,
  isUndisturbed: () => boolean,
): Promise<Outcome> {
  const isUntouched = () => isUndisturbed() && isSameText(surface.read().text, before);
  // A key that is being pressed types first: Draft.js would take the selection it meets in that moment.
  await nextTask();
  if (!isUntouched()) return 'stale';
  await selectIn(surface, change);
  if (!isUntouched() || !isSelected(surface, change)) return 'stale';

  const way = await insert(surface, change, isUntouched);
  const isDone = () => isSameText(surface.read().text, applyChange(before, change));
  if (await changedUntil(surface.element, isDone, DRAW_DEADLINE_MS)) return 'done';
  if (!isUndisturbed()) return 'stale';
  if (!isUntouched()) await putBack(surface, before, way);
  return 'refused';
}

async function selectIn(surface: Surface, span: Span): Promise<void> {
  const { followsSelection } = surface.intake;
  await select(surface.read(), span);
  if (followsSelection === 'twice') await select(surface.read(), span);
  if (followsSelection === 'at-input') announceInput(surface.element);
}

/** By offsets, not nodes: editors move the selection's ends to the neighbouring node as they like it. */
function isSelected(surface: Surface, span: Span): boolean {
  const selection = surface.selection();
  return selection !== null && selection.start === span.start && selection.end === span.end;
}

type Way = 'paste' | 'command';

async function insert(surface: Surface, change: Change, isUntouched: () => boolean): Promise<Way> {
  const { element, intake } = surface;
  if (intake.paste) {
    const taken = paste(element, intake, change.text, lookOf(surface.read(), change));
    await nextTask();
    // A paste that was taken but shows nothing yet is waited for: inserting once more would insert twice.
    if (taken || !isUntouched()) return 'paste';
    await selectIn(surface, change);
    if (!isUntouched() || !isSelected(surface, change)) return 'paste';
  }
  typeByCommand(element.ownerDocument, surface.read().keepsSpace ? change.text : hardenSpaces(change.text));
  return 'command';
}

/**
 * What came out was not what was promised. The browser takes its own command back exactly, an editor with a history
 * its own step; where that does not help, the reverse replacement follows, by the same path and checked the same way.
 */
async function putBack(surface: Surface, before: string, way: Way): Promise<void> {
  const isBack = () => isSameText(surface.read().text, before);
  if (way === 'command') surface.element.ownerDocument.execCommand('undo');
  else surface.element.dispatchEvent(makeUndoKey());
  if (await changedUntil(surface.element, isBack, UNDO_DEADLINE_MS)) return;
  const now = surface.read().text;
  const change = plan(surface, now, { start: 0, end: now.length, text: before });
  await selectIn(surface, change);
  await insert(surface, change, () => isSameText(surface.read().text, now));
  if (await changedUntil(surface.element, isBack, DRAW_DEADLINE_MS)) return;
  throw new Error(`composer: ${surface.family} took a replacement wrongly, and it could not be put back`);
}
