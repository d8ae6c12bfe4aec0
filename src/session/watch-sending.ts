import { isElement, isNode } from '../frames/nodes';
import type { Helpdesk } from '../helpdesks/helpdesk';
import { firstHearing, hearFirst } from '../overlay/first-hearing';
import { replayClick, replayKey } from './replay';

/** One press of Send by the agent's own hand. */
export interface SendPress {
  readonly by: 'pointer' | 'key';
  /** Does to the page what the press would have done. */
  readonly again: () => void;
}

interface SendingWorld {
  readonly document: Document;
  readonly helpdesk: Helpdesk;
  readonly composer: () => HTMLElement | null;
  /** Whether plain Enter in the composer counts as a press of Send. */
  readonly plainEnter: () => boolean;
  /** False: the page must not hear of this press. */
  readonly mayGo: (press: SendPress) => boolean;
  readonly sent: () => void;
}

const stop = (event: Event): void => {
  // Without its beginning a press has no `mousedown`, which is where the focus is kept from moving.
  if (event.type !== 'pointerdown') event.preventDefault();
  event.stopImmediatePropagation();
};

const isOff = (button: HTMLElement): boolean =>
  button.matches(':disabled, [aria-disabled="true"]') || button.closest('[inert]') !== null;

/** Hears each press of Send before the page does: a send button by pointer or key, Ctrl+Enter in the composer. */
export function watchSending(world: SendingWorld, signal: AbortSignal): void {
  const view = world.document.defaultView;
  if (!view) return;
  const hearing = firstHearing(view);
  const buttonAt = (event: Event): HTMLElement | undefined => {
    const [target] = event.composedPath();
    if (!isNode(target) || world.composer()?.contains(target)) return undefined;
    const buttons = world.helpdesk.sendButtons(world.document, new URL(world.document.location.href));
    return buttons.find((button) => button.contains(target) && !isOff(button));
  };
  hearFirst(hearing.presses, hearPresses(world, buttonAt), signal);
  hearFirst(hearing.keys, hearKeys(world, buttonAt), signal);
}

type ButtonAt = (event: Event) => HTMLElement | undefined;

/** A press of the pointer is one from its going down to its click; the page hears all of it or nothing. */
function hearPresses({ mayGo, sent }: SendingWorld, buttonAt: ButtonAt): (event: MouseEvent) => void {
  let kept = false;
  let asked = false;
  const ask = (button: HTMLElement): void => {
    asked = true;
    kept = !mayGo({ by: 'pointer', again: () => replayClick(button) });
  };
  const onDown = (event: MouseEvent): void => {
    asked = kept = false;
    const button = event.button === 0 ? buttonAt(event) : undefined;
    if (button) ask(button);
  };
  /** A click without a pointer comes from the keyboard or from a screen reader, and is a press by itself. */
  const onClick = (event: MouseEvent): void => {
    if (event.detail === 0) asked = kept = false;
    const button = buttonAt(event);
    if (button && !asked) ask(button);
    if (button && !kept) sent();
  };
  return (event) => {
    // A page can dispatch a click of its own; only the agent's counts.
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown') onDown(event);
    if (event.type === 'click') onClick(event);
    if (kept) stop(event);
    if (event.type === 'click') asked = kept = false;
  };
}

function hearKeys(world: SendingWorld, buttonAt: ButtonAt): (event: KeyboardEvent) => void {
  /** The key that was kept and is still down: its repeats are the same press. */
  let kept: string | null = null;
  const belongsToKept = (event: KeyboardEvent): boolean =>
    event.code === kept && (event.type !== 'keydown' || event.repeat);
  const onDown = (event: KeyboardEvent): void => {
    kept = null;
    const press = pressOf(event, world, buttonAt);
    if (!press) return;
    if (!world.mayGo(press)) kept = event.code;
    else if (press.sends) world.sent();
    if (kept !== null) stop(event);
  };
  return (event) => {
    if (!event.isTrusted) return;
    if (belongsToKept(event)) {
      stop(event);
      if (event.type === 'keyup') kept = null;
    } else if (event.type === 'keydown' && !event.repeat && !event.isComposing) onDown(event);
  };
}

/** `sends`: nothing else will tell that it was sent; the key on a real button is followed by its click. */
function pressOf(
  event: KeyboardEvent,
  world: SendingWorld,
  buttonAt: ButtonAt,
): (SendPress & { readonly sends: boolean }) | null {
  const [target] = event.composedPath();
  if (!isElement(target)) return null;
  if (event.key === 'Enter' && world.composer()?.contains(target)) {
    const sends = event.ctrlKey || event.metaKey;
    if (!sends && (event.shiftKey || event.altKey || !world.plainEnter())) return null;
    return { by: 'key', again: () => replayKey(target, event), sends };
  }
  const button = event.key === 'Enter' || event.key === ' ' ? buttonAt(event) : undefined;
  return button
    ? { by: 'key', again: () => replayClick(button), sends: !button.matches('button, input, a[href]') }
    : null;
}
