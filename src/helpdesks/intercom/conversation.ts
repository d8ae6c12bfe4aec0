import { disagreement } from '../agree';
import type { Certainty } from '../helpdesk';
import { climb, findFirst, findOutermost, isShown, joined } from '../selectors';
import { SPACE, STREAM } from './selectors';

export const conversationIdOf = (url: URL): string | null => /\/conversation\/(\d+)/.exec(url.pathname)?.[1] ?? null;

export interface Conversation {
  readonly element: Element;
  readonly stream: Element | null;
  readonly from: string;
  readonly confidence: Certainty;
}

/** The conversation that the URL names; null where the page shows another, or more than one. */
export function findConversation(document: Document, id: string, disagreements: string[]): Conversation | null {
  const spaces = findOutermost(document, SPACE.css).filter(isShown);
  const boxes = spaces.length > 0 ? spaces : spacesAroundStreams(document);
  const ours = boxes.filter((box) => claims(box, id) !== 'another');
  if (ours.length < boxes.length) disagreements.push(disagreement('ticketId', 'the URL', SPACE.css));
  const claiming = ours.filter((box) => claims(box, id) === 'this');
  const [only, more] = claiming.length > 0 ? claiming : ours;
  // Nothing says which of two is meant; and beside a conversation with another id an unmarked one may be older.
  if (!only || more || (claiming.length === 0 && ours.length < boxes.length)) return null;
  return {
    element: only,
    stream: findFirst(only, STREAM)?.element ?? null,
    from: spaces.length > 0 ? SPACE.css : joined(STREAM),
    confidence: claiming.length > 0 ? 'sure' : 'likely',
  };
}

/** Whose conversation a box says it is. Most pages say nothing: one conversation is shown at a time. */
function claims(box: Element, id: string): 'this' | 'another' | 'nothing' {
  const mark = box.matches('[data-conversation-id]') ? box : box.querySelector('[data-conversation-id]');
  const claim = mark?.getAttribute('data-conversation-id');
  if (!claim) return 'nothing';
  return claim === id ? 'this' : 'another';
}

/** Where the space has no mark: the largest box around a stream that holds no second one. */
function spacesAroundStreams(document: Document): readonly Element[] {
  const streams = findOutermost(document, joined(STREAM)).filter(isShown);
  return streams.map((stream) =>
    climb(stream, (parent) => findOutermost(parent, `${joined(STREAM)}, ${SPACE.css}`).length === 1),
  );
}
