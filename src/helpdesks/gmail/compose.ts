import type { Mode } from '../../review/types';
import type { Seen } from '../helpdesk';
import { cleanName, emailIn } from '../people';
import { climb, findOutermost, joined } from '../selectors';
import { foldSpace } from '../text';
import type { Person } from './mails';
import { ATTRIBUTION, COMPOSER, DRAFT_SUBJECT, DRAFT_TO } from './selectors';

/** The largest box around a composer that holds no second one: its recipients, subject and buttons are in it. */
export const boxAround = (composer: Element): Element =>
  climb(composer, (parent) => findOutermost(parent, joined(COMPOSER)).length === 1);

/** Gmail has no notes. A forward goes to somebody else: its quote opens with a line of dashes, in every language. */
export function readMode(composer: Element): Seen<Mode> {
  const quotes = [...composer.querySelectorAll(ATTRIBUTION)].map((line) => foldSpace(line.textContent ?? ''));
  if (quotes.some((line) => /^-{5,}/.test(line))) return { value: 'unknown', from: ATTRIBUTION, confidence: 'likely' };
  const subject = boxAround(composer).querySelector<HTMLInputElement>(DRAFT_SUBJECT)?.value ?? '';
  if (/^\s*(?:fwd?|wg|tr|rv|enc|doorst|vs|vb|転送|转发)\s?[:：]/i.test(subject))
    return { value: 'unknown', from: DRAFT_SUBJECT, confidence: 'likely' };
  return { value: 'reply', from: 'Gmail has no notes', confidence: 'likely' };
}

/** To whom the replies in a thread are addressed; a forward's address says nothing of whose thread it is. */
export function readDraftRecipients(thread: Element): readonly Person[] {
  const replies = findOutermost(thread, joined(COMPOSER)).filter((composer) => readMode(composer).value === 'reply');
  return replies.flatMap((composer) => [...boxAround(composer).querySelectorAll(DRAFT_TO)].flatMap(personOfChip));
}

function personOfChip(chip: Element): readonly Person[] {
  const marks = [chip, ...chip.querySelectorAll('[email], [data-hovercard-id]')];
  const texts = marks.flatMap((mark) => [mark.getAttribute('email'), mark.getAttribute('data-hovercard-id')]);
  const label = chip.getAttribute('data-name') ?? '';
  const email = emailIn([...texts, label].filter(Boolean).join(' '));
  return email ? [{ email, name: cleanName(label), label, from: DRAFT_TO }] : [];
}
