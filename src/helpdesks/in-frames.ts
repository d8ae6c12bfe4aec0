import { framesAround, innerDocuments, standIn } from '../frames/documents';
import type { Mode } from '../review/types';
import { findEditables } from './finder';
import type { ComposerSighting, Helpdesk, Seen, Sighting } from './helpdesk';
import { isShown } from './selectors';
import { toSighting } from './sighting';

/** A document that may hold the ticket, and the address that says which. */
interface Place {
  readonly document: Document;
  readonly url: URL;
}

interface Found {
  readonly place: Place;
  readonly sighting: Sighting;
}

const UNKNOWN: Seen<Mode> = { value: 'unknown', from: 'no mark of it is known in a frame', confidence: 'unsure' };
const NOT_DRAFT = ['blockquote', '.signature'];

/** A frame may have an address of its own by which its ticket is known; one that a script wrote has none. */
function placesIn(helpdesk: Helpdesk, { document, url }: Place): readonly Place[] {
  return innerDocuments(document).flatMap((inner) => {
    const own = new URL(inner.URL);
    const urls = helpdesk.matches(own) && own.href !== url.href ? [own, url] : [url];
    return urls.map((address) => ({ document: inner, url: address }));
  });
}

/** The ticket where the helpdesk's file looks for it; only where there is none, in the page's frames. */
function findTicket(helpdesk: Helpdesk, page: Place, ours?: readonly string[]): Found {
  const read = (place: Place): Sighting => helpdesk.read(place.document, place.url, ours);
  const own = { place: page, sighting: read(page) };
  if (own.sighting.root) return own;
  for (const place of placesIn(helpdesk, page)) {
    const sighting = read(place);
    if (sighting.root) return { place, sighting };
  }
  return own;
}

const isActive = ({ active }: ComposerSighting): boolean => active;

/** The helpdesk's own composers; where none of them is the ticket's, what can be written in inside the ticket's frames. */
function findComposers(helpdesk: Helpdesk, { place, sighting: { root } }: Found): readonly ComposerSighting[] {
  const listed = helpdesk.composers(place.document, place.url);
  if (!root || listed.some(isActive)) return listed;
  return [
    ...listed,
    ...innerDocuments(root).flatMap((inner) => composersIn(helpdesk, root, { ...place, document: inner })),
  ];
}

/** An editor that the helpdesk's file knows by its own marks keeps its bounds; what belongs to it outside isn't seen. */
function composersIn(helpdesk: Helpdesk, root: Element, { document, url }: Place): readonly ComposerSighting[] {
  const known = helpdesk.composers(document, url).filter(({ element }) => isShown(element));
  const unknown = findEditables(document).map((element) => ({ element, notDraft: NOT_DRAFT, chips: [] }));
  return (known.length > 0 ? known : unknown).map(({ element, notDraft, chips }) => {
    const mode = helpdesk.modeAt?.(standIn(element, root.ownerDocument), root) ?? UNKNOWN;
    return { element, active: true, mode, notDraft, chips };
  });
}

/**
 * The same helpdesk where its reply box, or the whole ticket, stands in a frame of the page's own. Looked for only where
 * the helpdesk's file finds none in the page itself, and there are frames.
 */
export function withFrames(helpdesk: Helpdesk): Helpdesk {
  const composers = (document: Document, url: URL): readonly ComposerSighting[] => {
    const own = helpdesk.composers(document, url);
    const elsewhere = !own.some(isActive) && innerDocuments(document).length > 0;
    return elsewhere ? findComposers(helpdesk, findTicket(helpdesk, { document, url })) : own;
  };
  return {
    ...helpdesk,
    composers,
    read(document, url, ours) {
      const found = findTicket(helpdesk, { document, url }, ours);
      const { sighting } = found;
      const elsewhere = sighting.missing.includes('composer') && innerDocuments(document).length > 0;
      return elsewhere ? toSighting(sighting, findComposers(helpdesk, found)) : sighting;
    },
    sendButtons(document, url) {
      const own = helpdesk.sendButtons(document, url);
      if (own.length > 0) return own;
      return placesIn(helpdesk, { document, url }).flatMap((place) => helpdesk.sendButtons(place.document, place.url));
    },
  };
}

/** The frames of a document in which something can be written. */
export const writtenFrames = (document: Document): readonly Element[] =>
  innerDocuments(document)
    .filter((inner) => findEditables(inner).length > 0)
    .flatMap((inner) => framesAround(inner.documentElement).find((frame) => frame.ownerDocument === document) ?? []);
