import { isElement } from '../../frames/nodes';
import type { Mode } from '../../review/types';
import { countAttachments } from '../attachments';
import type { ComposerSighting, Seen } from '../helpdesk';
import { climb, findOutermost, isShown, joined } from '../selectors';
import { CHANNELS, channelOf, switchesIn } from './channel';
import { CHIPS, COMPOSER, EDITOR_VIEW, MESSAGE, NEW_TICKET, NOT_DRAFT, SIDE_CONVERSATION } from './selectors';

export function readComposers(document: Document, pane: Element | null): readonly ComposerSighting[] {
  const editables = findOutermost(document, joined(COMPOSER)).flatMap(editableIn);
  return [...new Set(editables)].map((element) => ({
    element,
    active:
      pane?.contains(element) === true && isShown(element) && !element.closest(`${NEW_TICKET}, ${SIDE_CONVERSATION}`),
    mode: readMode(element, pane),
    notDraft: NOT_DRAFT,
    chips: CHIPS,
    attachments: countAttachments({ box: boxAround(element, pane), composer: element, notDraft: NOT_DRAFT }),
  }));
}

/** The editor's view and what stands around it, without the conversation. */
function boxAround(composer: Element, pane: Element | null): Element | null {
  const view = composer.closest(EDITOR_VIEW);
  if (!view || !pane?.contains(view)) return null;
  return climb(view, (parent) => pane.contains(parent) && !parent.querySelector(joined(MESSAGE)));
}

/** The test id may sit on the editable or on a box around it; an editor that is locked is no composer. */
function editableIn(box: Element): readonly HTMLElement[] {
  const editable = '[contenteditable]:not([contenteditable="false"])';
  const element = box.matches(editable) ? box : box.querySelector(editable);
  return isElement(element) ? [element] : [];
}

/** Of a frame: other frames in a pane are apps, in which nobody writes to the customer. */
export function modeOfFrame(frame: Element, pane: Element): Seen<Mode> {
  const own = frame.closest(EDITOR_VIEW) && !frame.closest(`${NEW_TICKET}, ${SIDE_CONVERSATION}`);
  return own ? readMode(frame, pane) : { value: 'unknown', from: EDITOR_VIEW, confidence: 'unsure' };
}

/** `internal` is a note. A switch that is missing, or says what we don't know, may be one. */
function readMode(composer: Element, pane: Element | null): Seen<Mode> {
  const view = composer.closest(EDITOR_VIEW);
  const near = view ? switchesIn(view) : [];
  const inPane = pane?.contains(composer) ? switchesIn(pane) : [];
  const channel = channelOf(near.length > 0 ? near : inPane);
  if (channel === 'internal') return { value: 'note', from: 'data-channel', confidence: 'sure' };
  if (channel && CHANNELS[channel]) return { value: 'reply', from: 'data-channel', confidence: 'sure' };
  return { value: 'unknown', from: 'data-channel', confidence: 'unsure' };
}
