/** The kinds of text a paste can carry. Never both: an editor would take the one with formatting. */
export type PasteType = 'text/plain' | 'text/html';

/** Firefox's own members of the constructor; not in the standard, so not in the library's types. */
interface FirefoxClipboardInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

const LETS_THE_EDITOR_ANSWER = { bubbles: true, cancelable: true, composed: true };

/** Asks the editor to put text in place of its selection, as a paste does. The clipboard itself is not touched. */
export function makePaste(type: PasteType, data: string): ClipboardEvent {
  return makeClipboardEvent('paste', type, data);
}

/** Asks the editor to take its selection out; a paste of nothing would be ignored. */
export function makeCut(): ClipboardEvent {
  return makeClipboardEvent('cut', 'text/plain', '');
}

/**
 * A page in Firefox may not read a DataTransfer that a content script made; there the constructor's own `data` makes
 * one that it may. Chromium ignores these members, so what comes back tells the two apart.
 */
function makeClipboardEvent(kind: 'paste' | 'cut', type: PasteType, data: string): ClipboardEvent {
  const init: FirefoxClipboardInit = { ...LETS_THE_EDITOR_ANSWER, dataType: type, data };
  const event = new ClipboardEvent(kind, init);
  if (event.clipboardData) return event;
  const clipboardData = new DataTransfer();
  if (data !== '') clipboardData.setData(type, data);
  return new ClipboardEvent(kind, { ...LETS_THE_EDITOR_ANSWER, clipboardData });
}
