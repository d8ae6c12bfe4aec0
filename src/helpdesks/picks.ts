import { everyDocument, focusedIn } from '../frames/documents';
import { agree, disagreement } from './agree';
import { isEditable } from './finder';
import type { ComposerSighting, Helpdesk, Seen, SeenMessage, Sighting } from './helpdesk';
import { readAttachments } from './messages';
import { cleanName, fullerName, sameName } from './people';
import { findOutermost, isShown } from './selectors';
import { toSighting } from './sighting';
import { CONTROLS, cutQuotedLines, readLabel, readLines } from './text';

/** What the agent has pointed out on a site's pages: a selector for each, empty where nothing. */
export interface Picks {
  readonly message: string;
  readonly name: string;
  readonly composer: string;
}

/** What a sighting says of a thing that the agent has pointed out. */
const POINTED_OUT = 'pointed out by you';

const NO_PICKS: Picks = { message: '', name: '', composer: '' };
/** In UTF-16 code units; the settings' schema holds the same. */
const SELECTOR_LENGTH = 500;

/** The schema checked what was stored, but not in this page: here each field is looked at by hand. */
export function picksFrom(stored: unknown): Picks {
  if (typeof stored !== 'object' || stored === null) return NO_PICKS;
  const { message, name, composer } = stored as Readonly<Record<string, unknown>>;
  return { message: selectorFrom(message), name: selectorFrom(name), composer: selectorFrom(composer) };
}

function selectorFrom(value: unknown): string {
  if (typeof value !== 'string' || value.length > SELECTOR_LENGTH || value === '') return '';
  try {
    document.createDocumentFragment().querySelector(value);
    return value;
  } catch (error) {
    // What is no selector was not pointed out here; it may have come with a file that was edited by hand.
    if (error instanceof DOMException) return '';
    throw error;
  }
}

/** What a selector finds in the page and its frames: it was made in one of them, and doesn't say in which. */
export const findShown = (page: Document, selector: string): readonly Element[] =>
  selector === '' ? [] : everyDocument(page).flatMap((document) => findOutermost(document, selector).filter(isShown));

/** The helpdesk's own reading, completed by what the agent has pointed out; what was pointed out goes first. */
export function withPicks(helpdesk: Helpdesk, picksOf: () => Picks): Helpdesk {
  const composers = (document: Document, url: URL): readonly ComposerSighting[] =>
    pickComposer(helpdesk.composers(document, url), findShown(document, picksOf().composer), focusedIn(document));
  return {
    ...helpdesk,
    composers,
    read: (document, url, ours) => {
      const picks = picksOf();
      const sighting = helpdesk.read(document, url, ours);
      if (picks.message === '' && picks.name === '' && picks.composer === '') return sighting;
      return toSighting(complete(sighting, picks, document), composers(document, url));
    },
  };
}

function complete(sighting: Sighting, picks: Picks, document: Document): Sighting {
  const disagreements = [...sighting.disagreements];
  const messages = findShown(document, picks.message).flatMap(readMessage);
  const name = pickName(findShown(document, picks.name), sighting.customer.name, disagreements);
  return {
    ...sighting,
    customer: { ...sighting.customer, name },
    messages: messages.length > 0 ? { value: messages, from: POINTED_OUT, confidence: 'likely' } : sighting.messages,
    root: sighting.root ?? boxOf(findShown(document, picks.message)[0]),
    disagreements,
  };
}

/** The page is watched for changes beside the message, never as a whole. */
const boxOf = (message: Element | undefined): Element | null => {
  const box = message?.parentElement ?? null;
  return box?.matches('body, html') ? (message ?? null) : box;
};

function readMessage(element: Element): readonly SeenMessage[] {
  const text = cutQuotedLines(readLines(element, { strip: `${CONTROLS}, blockquote, time` })).join('\n');
  const attachments = readAttachments(element);
  return text === '' && attachments.length === 0 ? [] : [{ from: 'customer', name: null, text, at: null, attachments }];
}

/** Two different names under one selector: nobody knows which is the customer's. */
function pickName(
  elements: readonly Element[],
  before: Seen<string> | null,
  disagreements: string[],
): Seen<string> | null {
  const names = elements.flatMap((element) => cleanName(readLabel(element)) ?? []);
  const [first] = names;
  if (first === undefined) return before;
  const readings = names.map((value) => ({ value, from: POINTED_OUT }));
  const name = agree('customer.name', readings, { same: sameName, better: fullerName }, disagreements);
  if (!name || !before || sameName(before.value, name.value)) return name;
  disagreements.push(disagreement('customer.name', POINTED_OUT, before.from));
  return null;
}

function pickComposer(
  listed: readonly ComposerSighting[],
  picked: readonly Element[],
  focused: Element | null,
): readonly ComposerSighting[] {
  const editable = picked.filter(isEditable);
  const element = editable.find((one) => one.contains(focused)) ?? editable[0];
  if (!element) return listed;
  const known = listed.find((composer) => composer.element === element);
  const unknown: ComposerSighting = {
    element,
    active: true,
    mode: { value: 'unknown', from: POINTED_OUT, confidence: 'unsure' },
    notDraft: ['blockquote', '.signature'],
    chips: [],
  };
  return [known ? { ...known, active: true } : unknown, ...listed.filter((composer) => composer !== known)];
}
