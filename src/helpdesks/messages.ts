import type { SeenMessage } from './helpdesk';
import { foldSpace, readLines } from './text';

/** A message as it stands on the page, before names are carried down and the order is settled. */
export interface RawMessage extends SeenMessage {
  /** Milliseconds since 1970 of the page's own time, trusted or not; null where it gives none. */
  readonly order: number | null;
  /** An event row: it takes no name from the group before it and begins none. */
  readonly alone: boolean;
}

const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** A time as the page gives it; null where it is not ISO 8601 with a zone, or no time at all. */
export function zonedTime(text: string | null | undefined): string | null {
  const time = text?.trim() ?? '';
  return ISO_WITH_ZONE.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}

export function orderOf(text: string | null | undefined): number | null {
  const order = Date.parse(text ?? '');
  return Number.isNaN(order) ? null : order;
}

/** Carries names down groups, then sorts by time; pages show both orders, and some messages have no time. */
export const settleMessages = (raw: readonly RawMessage[]): readonly SeenMessage[] =>
  sortByTime(carryNames(raw)).map(({ order: _order, alone: _alone, ...message }) => message);

/** Only the first message of a group names its sender; another role begins another group. */
function carryNames(raw: readonly RawMessage[]): readonly RawMessage[] {
  let last: RawMessage | null = null;
  return raw.map((message) => {
    const inGroup = last !== null && last.from === message.from && !last.alone && !message.alone;
    const name: string | null = message.name ?? (inGroup && last ? last.name : null);
    last = { ...message, name };
    return last;
  });
}

/** Times that can't be trusted are wrong by the same hours, so they sort among themselves but not with others. */
function sortByTime(raw: readonly RawMessage[]): readonly RawMessage[] {
  const trusted = raw.some((message) => message.at !== null);
  const usable = raw.map((message) => (trusted && message.at === null ? null : message.order));
  let last = Number.NEGATIVE_INFINITY;
  const keys = usable.map((order) => {
    last = order ?? last;
    return last;
  });
  return raw
    .map((message, index) => ({ message, key: keys[index] ?? 0 }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ message }) => message);
}

const FILE_NAME = /^[^\\/:*?"<>|\n]{1,120}\.[a-z0-9]{2,5}$/i;

/** Where a file's name stands on the pages we know: Gmail's `download_url`, links to save, test ids that say so. */
const ATTACHMENTS =
  '[download_url], a[download], [data-filename], [data-test-id*="attachment"], [data-testid*="attachment"], a[href*="/attachments/"]';

/** Names of files that came with a message. */
export function readAttachments(scope: Element): readonly string[] {
  const leaves = [...scope.querySelectorAll(ATTACHMENTS)].filter((element) => !element.querySelector(ATTACHMENTS));
  return [...new Set(leaves.flatMap(fileNameOf))];
}

function fileNameOf(element: Element): readonly string[] {
  const candidates = [
    // Gmail: "image/jpeg:kettle.jpg:https://…"
    element.getAttribute('download_url')?.split(':')[1],
    element.getAttribute('data-filename'),
    element.getAttribute('download'),
    element.getAttribute('title'),
    element.querySelector('img')?.alt,
    ...readLines(element, { strip: 'svg, style' }),
  ];
  const name = candidates.map((text) => foldSpace(text ?? '')).find((text) => FILE_NAME.test(text));
  return name === undefined ? [] : [name];
}
