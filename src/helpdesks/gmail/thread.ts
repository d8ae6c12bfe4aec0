import { disagreement } from '../agree';
import type { Seen } from '../helpdesk';
import { climb, findOutermost, isShown, joined } from '../selectors';
import { foldSpace } from '../text';
import { LIST_ITEM, LIST_ROW, MAIN, MESSAGE_SIGN, ROW_SUBJECT, SUBJECT, THREAD, THREAD_ID } from './selectors';

/** The open thread with its subject and inline replies; null where none is shown, or more than one, or another. */
export function findThread(document: Document, disagreements: string[] = []): Element | null {
  const marked = findOutermost(document, joined(THREAD)).filter((box) => isShown(box) && hasThread(box));
  const boxes = marked.length > 0 ? marked : threadsAroundMessages(document);
  const rooms = [...new Set(boxes.map(roomAround))];
  const [only, more] = rooms;
  if (!only || more) return null;
  const ids = [...only.querySelectorAll(SUBJECT)]
    .filter(isShown)
    .map((one) => one.getAttribute('data-legacy-thread-id'));
  if (new Set(ids).size > 1) return null;
  if (!titleNamesAnother(document, only)) return only;
  disagreements.push(disagreement('ticketId', 'document.title', SUBJECT));
  return null;
}

/**
 * The address's token is no id of the page's, so the tab's title is the second witness: it begins with the open
 * thread's subject. Only the subject of another thread in the page speaks against the one that shows.
 */
function titleNamesAnother(document: Document, thread: Element): boolean {
  const titled = foldSpace(document.title.split(' - ')[0] ?? '');
  // A thread whose own subject can't be found may be the one a row of the list names, but not another open thread.
  const css = thread.querySelector(SUBJECT) ? `${SUBJECT}, ${ROW_SUBJECT}` : SUBJECT;
  const subjects = [...document.querySelectorAll(css)].filter((one) => foldSpace(one.textContent ?? '') === titled);
  return titled !== '' && subjects.length > 0 && !subjects.some((one) => thread.contains(one));
}

const hasThread = (box: Element): boolean => box.querySelector(`${SUBJECT}, ${MESSAGE_SIGN}`) !== null;

const threadsAroundMessages = (document: Document): readonly Element[] =>
  [...document.querySelectorAll(MAIN)].filter(
    (main) => isShown(main) && main.querySelector(`${LIST_ITEM} :is(${MESSAGE_SIGN}), ${SUBJECT}`) !== null,
  );

/** The subject may stand above the thread's box: climb while no second subject, no other thread and no list comes in. */
const roomAround = (box: Element): Element =>
  climb(box, (parent) => {
    if (!parent.closest(MAIN)) return false;
    const subjects = [...parent.querySelectorAll(SUBJECT)].length;
    return (
      subjects <= 1 && parent.querySelector(LIST_ROW) === null && findOutermost(parent, joined(THREAD)).length <= 1
    );
  });

/** The subject's own id; else the one id in the thread; else the permanent id, which is the same number in decimal. */
export function readThreadId(thread: Element): Seen<string> | null {
  const subject = thread.querySelector(SUBJECT);
  const own = subject?.getAttribute('data-legacy-thread-id');
  if (own) return { value: own, from: `${SUBJECT}${THREAD_ID}`, confidence: 'sure' };
  const marks = [...thread.querySelectorAll(THREAD_ID)].flatMap(
    (mark) => mark.getAttribute('data-legacy-thread-id') || [],
  );
  const [only, more] = new Set(marks);
  if (only) return more ? null : { value: only, from: THREAD_ID, confidence: 'likely' };
  // May be missing or the string "undefined".
  const permanent = /^#?thread-f:(\d+)$/.exec(subject?.getAttribute('data-thread-perm-id') ?? '')?.[1];
  return permanent
    ? { value: BigInt(permanent).toString(16), from: 'data-thread-perm-id', confidence: 'likely' }
    : null;
}
