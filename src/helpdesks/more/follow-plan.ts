import { agree, disagreement, EXACT } from '../agree';
import { findEditables } from '../finder';
import type { ComposerSighting, Helpdesk, Seen, SeenMessage, Sighting } from '../helpdesk';
import { writtenFrames } from '../in-frames';
import { type RawMessage, readAttachments, settleMessages } from '../messages';
import { cleanName, fullerName, sameName } from '../people';
import { findEach, findFirst, findOutermost, isShown, joined, type Way } from '../selectors';
import { type Findings, NO_MESSAGES, seesNothing, toSighting } from '../sighting';
import { CONTROLS, cutQuotedLines, readLabel, readLines } from '../text';
import type { Plan } from './plan';

const WRITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const NOT_TEXT = `${CONTROLS}, ${WRITABLE}, blockquote, .signature, time`;

/** What is open, or why it can't be told. */
interface Open {
  readonly id: Seen<string> | null;
  readonly room: Element | null;
  readonly disagreements: string[];
}

function findOpen(plan: Plan, document: Document, url: URL): Open {
  const disagreements: string[] = [];
  const address = plan.ticketIdOf(url);
  const witness = plan.witness?.(document) ?? null;
  const readings = address === null ? [] : [{ value: address, from: 'the URL' }, ...(witness ? [witness] : [])];
  const id = agree('ticketId', readings, EXACT, disagreements);
  return { id, room: id && findRoom(plan, document, disagreements), disagreements };
}

/** The one box that shows; where two show, nobody knows which ticket is meant. */
function findRoom(plan: Plan, document: Document, disagreements: string[]): Element | null {
  if (plan.room.length === 0) {
    const composers = shown(document, plan.composer);
    return roomAround(shown(document, plan.message), composers.length > 0 ? composers : writtenFrames(document));
  }
  const rooms = shown(document, plan.room);
  const [only, more] = rooms;
  if (more) disagreements.push(disagreement('ticketId', joined(plan.room), 'another of them'));
  return more ? null : (only ?? null);
}

const findAll = (root: ParentNode, ways: readonly Way[]): readonly Element[] =>
  ways.length === 0 ? [] : findOutermost(root, joined(ways));

const shown = (root: ParentNode, ways: readonly Way[]): readonly Element[] => findAll(root, ways).filter(isShown);

/** A composer that shares nothing but the page with the messages is not in their room. */
const roomAround = (messages: readonly Element[], composers: readonly Element[]): Element | null =>
  smallestBox([...messages, ...composers]) ?? smallestBox(messages);

/** Never the body: it is not the ticket's, and it would be watched for good. */
function smallestBox([first, ...others]: readonly Element[]): Element | null {
  let box = first?.parentElement ?? null;
  while (box && !others.every((other) => box?.contains(other))) box = box.parentElement;
  return box?.matches('body, html') ? null : box;
}

function readRoom(plan: Plan, { id, room, disagreements }: Open & { readonly room: Element }, url: URL): Findings {
  const { ownerDocument: document } = room;
  const name = readRequester(plan, document, disagreements);
  const messages = readMessages(plan, room, name?.value ?? null);
  const channel = plan.channelOf(url);
  const subject = plan.subjectOf?.(document) ?? null;
  return {
    ticketId: id,
    subject: subject && { ...subject, confidence: 'likely' },
    channel: channel && { value: channel, from: plan.label, confidence: 'unsure' },
    customer: { name, email: null },
    agent: { name: null, email: null },
    messages,
    olderHidden: countOlder(plan, room),
    root: room,
    disagreements,
  };
}

function readRequester(plan: Plan, document: Document, disagreements: string[]): Seen<string> | null {
  const readings = findEach(document, plan.requester)
    .filter(({ element }) => isShown(element))
    .flatMap(({ element, from }) => {
      const value = cleanName(readLabel(element));
      return value ? [{ value, from }] : [];
    });
  return agree('customer.name', readings, { same: sameName, better: fullerName }, disagreements);
}

function readMessages(plan: Plan, room: Element, requester: string | null): Seen<readonly SeenMessage[]> {
  const raw = shown(room, plan.message).flatMap((element) => readMessage(plan, element, requester) ?? []);
  if (raw.length > 0) return { value: settleMessages(raw), from: joined(plan.message), confidence: 'likely' };
  const whole = plan.message.length === 0 ? readWhole(plan, room) : null;
  return whole ? { value: [whole], from: joined(plan.room), confidence: 'unsure' } : NO_MESSAGES;
}

function readMessage(plan: Plan, element: Element, requester: string | null): RawMessage | null {
  const found = findFirst(element, plan.sender);
  const sender = found ? cleanName(readLabel(found.element)) : null;
  const text = readBodies(plan, element);
  const attachments = readAttachments(element);
  if (text === '' && attachments.length === 0) return null;
  const order = plan.orderOf?.(element) ?? null;
  const from = plan.roleOf(element, { sender, requester });
  return { from, name: sender, text, at: null, attachments, order, alone: true };
}

function readBodies(plan: Plan, message: Element): string {
  const own = findAll(message, plan.body);
  const bodies = own.length > 0 ? own : [message];
  return bodies.flatMap((body) => cutQuotedLines(readLines(body, { strip: NOT_TEXT }))).join('\n');
}

function readWhole(plan: Plan, room: Element): SeenMessage | null {
  const text = readBodies(plan, room);
  return text === '' ? null : { from: 'system', name: null, text, at: null, attachments: readAttachments(room) };
}

/** How many is not known; there is at least one. */
function countOlder(plan: Plan, room: Element): number {
  const button = plan.older ? room.ownerDocument.querySelector(plan.older) : null;
  if (!button || !isShown(button)) return 0;
  return Number(/\d+/.exec(button.textContent ?? '')?.[0] ?? 1);
}

/** By its own selectors; where none of them finds anything that shows, whatever can be written in beside the ticket. */
function readComposers(plan: Plan, document: Document, room: Element | null): readonly ComposerSighting[] {
  const listed = findAll(document, plan.composer) as readonly HTMLElement[];
  const seen = listed.some((element) => room?.contains(element) && isShown(element));
  const beside = room && !seen ? findEditables(room).filter((element) => !listed.includes(element)) : [];
  return [...listed, ...beside].map((element) => ({
    element,
    active: room?.contains(element) === true && isShown(element),
    mode: { value: 'unknown', from: `no mark of it is known in ${plan.label}`, confidence: 'unsure' },
    notDraft: plan.notDraft,
    chips: plan.chips,
  }));
}

export const followPlan = (plan: Plan): Helpdesk => {
  const composers = (document: Document, url: URL): readonly ComposerSighting[] =>
    readComposers(plan, document, findOpen(plan, document, url).room);
  const read = (document: Document, url: URL): Sighting => {
    const open = findOpen(plan, document, url);
    const { room } = open;
    const findings = room
      ? readRoom(plan, { ...open, room }, url)
      : { ...seesNothing(open.disagreements), ticketId: open.id };
    return toSighting(findings, readComposers(plan, document, room));
  };
  const sendButtons = (document: Document, url: URL): readonly HTMLElement[] => {
    const { room } = findOpen(plan, document, url);
    return room && plan.send.length > 0
      ? [...room.querySelectorAll<HTMLElement>(joined(plan.send))].filter(isShown)
      : [];
  };
  const { id, label, hosts, matches } = plan;
  return { id, label, hosts, consent: 'asked', matches, read, composers, sendButtons };
};
