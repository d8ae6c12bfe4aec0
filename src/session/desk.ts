import type { Editor } from '../composer/editor';
import { openEditor } from '../composer/index';
import { framesAround } from '../frames/documents';
import type { ComposerSighting } from '../helpdesks/helpdesk';
import { hearIn } from '../overlay/first-hearing';
import { openMirrorRoot } from '../overlay/mirror-root';
import { watchFiles } from './watch-files';

/** A composer that is open for reading, until it is replaced or its ticket goes. */
export interface Desk {
  readonly sighting: ComposerSighting;
  readonly editor: Editor;
  readonly close: () => void;
}

/** What is heard at a desk. */
interface Heard {
  readonly edited: () => void;
  readonly fileCame: () => void;
}

/** The same composer seen again; null where it is another one, or gone from the page. */
export const stillOpen = (desk: Desk | null, sighting: ComposerSighting | null): Desk | null =>
  desk && sighting && desk.editor.element === sighting.element && sighting.element.isConnected
    ? { ...desk, sighting }
    : null;

/** Null where no family of editors knows the element. */
export function openDesk(sighting: ComposerSighting, { edited, fileCame }: Heard, end: AbortSignal): Desk | null {
  const own = new AbortController();
  const signal = AbortSignal.any([end, own.signal]);
  const { element } = sighting;
  // Only there is it needed: everywhere else marks are painted on the draft's own characters.
  const mirrorRoot = element.localName === 'textarea' ? openMirrorRoot(element.ownerDocument, signal) : undefined;
  const editor = openEditor(element, sighting, signal, mirrorRoot);
  if (!editor) return null;
  editor.onEdit(edited, signal);
  // What is pressed or dropped in a frame stays in it.
  for (const { contentDocument: inner, contentWindow: view } of framesAround(element)) {
    if (view) hearIn(view, signal);
    if (inner) watchFiles(inner, fileCame, signal);
  }
  return { sighting, editor, close: () => own.abort() };
}
