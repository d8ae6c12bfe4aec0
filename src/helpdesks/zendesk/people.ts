import { isField, isText } from '../../frames/nodes';
import { agree, disagreement, type Reading } from '../agree';
import type { Seen } from '../helpdesk';
import type { RawMessage } from '../messages';
import { cleanName, emailFitsName, emailIn, foldName, fullerName, looksLikeName, sameEmail, sameName } from '../people';
import { findEach, findOutermost } from '../selectors';
import { foldSpace, readLabel, readLines } from '../text';
import { ASSIGNEE, CHIP, COPY_ROW, EDITOR_VIEW, FIELD_VALUE, REQUESTER, REQUESTER_FIELD } from './selectors';

export function readRequester(pane: Element): readonly Reading[] {
  return findEach(pane, REQUESTER).flatMap(({ element, from }) => {
    const value = nameIn(element);
    return value ? [{ value, from }] : [];
  });
}

/** The one name in a field; null where several lines could be it, since a label may stand beside it. */
function nameIn(field: Element): string | null {
  const inner = field.querySelector(FIELD_VALUE);
  const lines = readLines(inner ?? field, { strip: 'svg, style, label, [aria-hidden="true"], [hidden]' });
  const names = [...new Set(lines.flatMap((line) => cleanName(line) ?? []))];
  if (names.length === 0) return cleanName(valueIn(field));
  return names.length === 1 ? (names[0] ?? null) : null;
}

export function valueIn(element: Element): string {
  const input = element.matches('input, textarea') ? element : element.querySelector('input, textarea');
  return isField(input) ? foldSpace(input.value) : '';
}

interface Chip {
  readonly name: string | null;
  readonly email: string;
}

/** The people the draft goes to, copies left out. */
function readChips(pane: Element): readonly Chip[] {
  const views = findOutermost(pane, EDITOR_VIEW);
  const chips = views.flatMap((view) => [...view.querySelectorAll(CHIP)]).filter((chip) => !chip.closest(COPY_ROW));
  return chips.flatMap((chip) => {
    const image = chip.matches('img') ? chip : chip.querySelector('img');
    const email = emailIn(image?.getAttribute('alt'));
    const besideImage = image && image !== chip ? siblingText(image) : null;
    return email ? [{ email, name: besideImage ?? siblingText(chip) }] : [];
  });
}

function siblingText(element: Element): string | null {
  const next = element.nextSibling;
  if (isText(next) && next.data.trim()) return cleanName(next.data);
  const box = element.nextElementSibling;
  // The next chip is another person.
  return box && !box.matches(CHIP) && !box.querySelector(CHIP) ? cleanName(readLabel(box)) : null;
}

interface Customer {
  readonly name: Seen<string> | null;
  readonly email: Seen<string> | null;
}

export function readCustomer(pane: Element, raw: readonly RawMessage[], disagreements: string[]): Customer {
  const chips = readChips(pane);
  const readings = readRequester(pane);
  const name = readings.length > 0 ? nameFromFields(readings, raw, disagreements) : nameFromTheDraft(chips, raw);
  return { name, email: name ? readEmail(pane, chips, name.value, disagreements) : null };
}

/** A field that stands alone must not contradict all customers who have written. */
function nameFromFields(
  readings: readonly Reading[],
  raw: readonly RawMessage[],
  disagreements: string[],
): Seen<string> | null {
  const name = agree('customer.name', readings, { same: sameName, better: fullerName }, disagreements);
  const senders = customersIn(raw);
  if (!name || name.confidence === 'sure' || senders.length === 0) return name;
  if (senders.some((sender) => sameName(sender, name.value))) return name;
  disagreements.push(disagreement('customer.name', name.from, 'the senders'));
  return null;
}

const customersIn = (raw: readonly RawMessage[]): readonly string[] => [
  ...new Set(raw.flatMap(({ from, name }) => (from === 'customer' && name ? [name] : []))),
];

/** Without a requester's field two weaker witnesses must agree: the one address on the draft, and who has written. */
function nameFromTheDraft(chips: readonly Chip[], raw: readonly RawMessage[]): Seen<string> | null {
  const [chip, more] = chips;
  const [sender, another] = customersIn(raw);
  if (!chip?.name || more || !sender || another || !sameName(chip.name, sender)) return null;
  return { value: fullerName(chip.name, sender), from: CHIP, confidence: 'likely' };
}

function readEmail(pane: Element, chips: readonly Chip[], name: string, disagreements: string[]): Seen<string> | null {
  const fromChips = chips
    .filter((chip) => (chip.name ? sameName(chip.name, name) : emailFitsName(chip.email, name)))
    .map((chip) => ({ value: chip.email, from: CHIP }));
  const readings = [...fromChips, ...emailsInFields(pane)];
  return agree('customer.email', readings, { same: sameEmail, better: (a) => a }, disagreements);
}

function emailsInFields(pane: Element): readonly Reading[] {
  const fields = findEach(pane, [...REQUESTER, { css: REQUESTER_FIELD, why: 'its tooltip', seen: '2026-11' }]);
  return fields.flatMap(({ element, from }) => {
    const title = element.querySelector('[title*="@"]')?.getAttribute('title') ?? element.getAttribute('title');
    const value = emailIn(title) ?? emailIn(element.textContent);
    return value ? [{ value, from }] : [];
  });
}

/** "… – Full Name – Zendesk". The last part but one is the account's name or the subject on other pages. */
export function readAgent(
  pane: Element,
  known: { subject: string; customer: string; host: string },
  agents: Set<string>,
) {
  const parts = pane.ownerDocument.title.split(/\s[–—|-]\s/).map(foldSpace);
  const name = cleanName(parts.at(-2));
  if (!name || !/^zendesk\b/i.test(parts.at(-1) ?? '') || !looksLikeName(name)) return null;
  const assignee = pane.querySelector(ASSIGNEE);
  const witnesses = [...agents, ...(assignee ? [readLabel(assignee)] : [])];
  const confirmed = witnesses.some((witness) => sameName(witness, name));
  const folded = foldName(name);
  const isOther = foldName(known.subject).endsWith(folded) || sameName(known.customer, name) || folded === known.host;
  if (!confirmed && (isOther || parts.length < 3)) return null;
  return { value: name, from: 'document.title', confidence: confirmed ? 'sure' : 'likely' } as const;
}
