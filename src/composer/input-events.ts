/** What a paste carries. Never two kinds: an editor would take the one with formatting. */
export interface ClipboardText {
  readonly type: 'text/plain' | 'text/html';
  readonly data: string;
}

/** Firefox's own members of the constructor; not in the standard, so not in the library's types. */
interface FirefoxClipboardInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

const LETS_THE_EDITOR_ANSWER = { bubbles: true, cancelable: true, composed: true };

/** Asks the editor to put text in place of its selection, as a paste does. The clipboard itself is not touched. */
export function makePaste(text: ClipboardText): ClipboardEvent {
  return makeClipboardEvent('paste', text);
}

/** Asks the editor to take its selection out; a paste of nothing would be ignored. */
export function makeCut(): ClipboardEvent {
  return makeClipboardEvent('cut', { type: 'text/plain', data: '' });
}

/** An input of no type: nothing is inserted. */
export function makeBeforeInput(): InputEvent {
  return new InputEvent('beforeinput', LETS_THE_EDITOR_ANSWER);
}

/** The key that takes the last step back, as an editor with a history of its own hears it. */
export function makeUndoKey(): KeyboardEvent {
  const mac = navigator.platform.startsWith('Mac');
  // Draft.js and older editors go by the number.
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  return new KeyboardEvent('keydown', { ...LETS_THE_EDITOR_ANSWER, ...key });
}

/**
 * A page in Firefox may not read a DataTransfer that a content script made; there the constructor's own `data` makes
 * one that it may. Chromium ignores these members, so what comes back tells the two apart.
 */
function makeClipboardEvent(kind: 'paste' | 'cut', { type, data }: ClipboardText): ClipboardEvent {
  const init: FirefoxClipboardInit = { ...LETS_THE_EDITOR_ANSWER, dataType: type, data };
  const event = new ClipboardEvent(kind, init);
  if (event.clipboardData) return event;
  const clipboardData = new DataTransfer();
  if (data !== '') clipboardData.setData(type, data);
  return new ClipboardEvent(kind, { ...LETS_THE_EDITOR_ANSWER, clipboardData });
}
