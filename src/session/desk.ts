import type { Editor } from '../composer/editor';
import { openEditor } from '../composer/index';
import type { ComposerSighting } from '../helpdesks/helpdesk';
import { openMirrorRoot } from '../overlay/mirror-root';

/** A composer that is open for reading, until it is replaced or its ticket goes. */
export interface Desk {
  readonly sighting: ComposerSighting;
  readonly editor: Editor;
  readonly close: () => void;
}

/** The same composer seen again; null where it is another one, or gone from the page. */
export const stillOpen = (desk: Desk | null, sighting: ComposerSighting | null): Desk | null =>
  desk && sighting && desk.editor.element === sighting.element && sighting.element.isConnected
    ? { ...desk, sighting }
    : null;

/** Null where no family of editors knows the element. */
export function openDesk(sighting: ComposerSighting, edited: () => void, end: AbortSignal): Desk | null {
  const own = new AbortController();
  const signal = AbortSignal.any([end, own.signal]);
  const { element } = sighting;
  // Only there is it needed: everywhere else marks are painted on the draft's own characters.
  const mirrorRoot = element.localName === 'textarea' ? openMirrorRoot(element.ownerDocument, signal) : undefined;
  const editor = openEditor(element, sighting, signal, mirrorRoot);
  if (!editor) return null;
  editor.onEdit(edited, signal);
  return { sighting, editor, close: () => own.abort() };
}
