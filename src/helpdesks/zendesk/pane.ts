import { disagreement } from '../agree';
import type { Certainty } from '../helpdesk';
import { climb, findOutermost, isShown, joined } from '../selectors';
import { ACTIVE_PANE, CONVERSATION, SELECTED_TAB, TICKET_MARKS } from './selectors';

export const ticketIdOf = (url: URL): string | null => /\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1] ?? null;

/** The ids that a box claims for itself, by its own marks and those inside it. */
function claimsOf(box: Element): ReadonlySet<string> {
  const marked = [...(box.matches(TICKET_MARKS) ? [box] : []), ...box.querySelectorAll(TICKET_MARKS)];
  return new Set(marked.flatMap((mark) => idOfMark(mark) ?? []));
}

const idOfMark = (mark: Element): string | null =>
  /^ticket-(\d+)-/.exec(mark.getAttribute('data-test-id') ?? '')?.[1] ??
  mark.getAttribute('data-side-conversations-anchor-id') ??
  mark.getAttribute('data-ticket-id') ??
  /^omnilog\/(\d+)/.exec(mark.getAttribute('elementtiming') ?? '')?.[1] ??
  null;

const claimsOnly = (box: Element, id: string): boolean => [...claimsOf(box)].every((claim) => claim === id);

export interface Pane {
  readonly element: Element;
  readonly from: string;
  readonly confidence: Certainty;
}

/** The pane of the ticket that the URL names; null where the page says otherwise or nothing. */
export function findPane(document: Document, id: string, disagreements: string[]): Pane | null {
  const tab = document.querySelector(SELECTED_TAB.css)?.getAttribute('data-entity-id');
  if (tab && tab !== id) {
    disagreements.push(disagreement('ticketId', 'the URL', SELECTED_TAB.css));
    return null;
  }
  const active = findOutermost(document, joined(ACTIVE_PANE)).filter(isShown);
  const panes = active.length > 0 ? active : panesWithoutFlag(document, id);
  const ours = panes.filter((pane) => claimsOnly(pane, id));
  if (ours.length < panes.length) disagreements.push(disagreement('ticketId', 'the URL', 'the open pane'));
  const [only] = ours;
  if (!only || ours.length < panes.length) return null;
  const element = ours.length === 1 ? only : onlyClaimant(ours, id);
  if (!element) return null;
  return { element, from: active.length > 0 ? joined(ACTIVE_PANE) : TICKET_MARKS, confidence: certaintyOf(element) };
}

const certaintyOf = (pane: Element): Certainty => (claimsOf(pane).size > 0 ? 'sure' : 'likely');

function onlyClaimant(panes: readonly Element[], id: string): Element | null {
  const claiming = panes.filter((pane) => claimsOf(pane).has(id));
  return claiming.length === 1 ? (claiming[0] ?? null) : null;
}

/** Said of panes in the background, whether or not they take up room. */
const OUT_OF_USE = '[data-is-active="false"], [aria-hidden="true"], [inert]';

/** Layouts that do not flag the active pane: the marks with the ticket's id, else the one conversation that shows. */
function panesWithoutFlag(document: Document, id: string): readonly Element[] {
  const marks = [...document.querySelectorAll(TICKET_MARKS)].filter((mark) => idOfMark(mark) === id);
  const boxes = marks.length > 0 ? marks : findOutermost(document, CONVERSATION);
  const shown = boxes.filter((box) => isShown(box) && !box.closest(OUT_OF_USE)).map(paneAround);
  const distinct = [...new Set(shown)];
  return distinct.filter((pane) => !distinct.some((other) => other !== pane && other.contains(pane)));
}

/** The largest box around a mark that holds one conversation only, at most a child of `#main_panes`. */
const paneAround = (mark: Element): Element =>
  climb(
    mark,
    (parent) =>
      parent.id !== 'main_panes' &&
      findOutermost(parent, CONVERSATION).length <= 1 &&
      parent.querySelector('[data-test-id="header-tab"]') === null,
  );
