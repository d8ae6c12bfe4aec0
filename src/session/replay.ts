// A browser lets nobody give back an event that was kept, so "Send anyway" makes new ones. Pages take them as they take
// those of an automated test; one that looks at `isTrusted` doesn't, and there the agent's own second press goes through.

/** Everything that a press of the mouse does to a button, since some act on its beginning and some on its end. */
export function replayClick(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, ...place };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', init));
  button.click();
}

/** The same key with the same modifiers; `keyCode` too, since Gmail reads nothing else. */
export function replayKey(
  target: HTMLElement,
  { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
): void {
  const init = { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...init, composed: true }));
}
