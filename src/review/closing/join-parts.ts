import type { EndingPart, EndingSlot } from '../types';

interface Parted {
  readonly parts: readonly EndingPart[];
  readonly lead: string;
  readonly tail: string;
}

/** An ending of these slots, in the order in which one says them; empty where nothing is chosen and nothing follows. */
export function joinParts({ parts, lead, tail }: Parted, chosen: ReadonlySet<EndingSlot>): string {
  const said = parts
    .filter(({ slot, state }) => state !== 'said' && chosen.has(slot))
    .map(({ text }) => text)
    .join(' ');
  const whole = said === '' ? tail.trimStart() : said + tail;
  return whole === '' ? '' : lead + whole;
}

/** What an ending holds before anybody has chosen. */
export const slotsOn = (parts: readonly EndingPart[]): ReadonlySet<EndingSlot> =>
  new Set(parts.filter(({ state }) => state === 'on').map(({ slot }) => slot));
