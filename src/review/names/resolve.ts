import { ASKS_NAME } from '../phrases/names';
import { fold, normalise } from '../text/normalise';
import { pattern } from '../text/pattern';
import type { Message, NameAnswer, Ticket } from '../types';
import { acceptedForms } from './accepted';
import { readField } from './field';
import { formOf } from './form';
import { fromAddress, isSpelledByAddress } from './from-address';
import { bearsOut, type Hints, hintsOf } from './hints';
import { bare } from './lexicon';
import { findOthers } from './others';
import type { Named } from './person';
import { findAnswered, findInForm, findInMailedForm, findSaid, type Said } from './said';
import { settle } from './settle';
import { findSigned, hasUnreadSignature } from './signed';
import { findThirdParties, isAccountOfAnother } from './third-party';
import { nameFrom } from './tokens';

/** How far back a name is looked for: the newest customer messages. */
const LOOKS_BACK = 12;

interface Found {
  readonly named: Named;
  readonly from: 'said' | 'signed';
}

interface Writing {
  readonly said: Said | null;
  readonly signed: Named | null;
}

const isSamePerson = (one: Named, other: Named, hints: Hints): boolean =>
  one.tokens.some((token) => other.tokens.some((word) => bare(word) === bare(token))) ||
  [one, other].every(({ tokens }) => tokens.some((token) => bearsOut(hints, token)));

/** In one message: a wish or correction, then the signature, then "this is …". */
const bestOf = ({ said, signed }: Writing): Found | null => {
  if (said && (said.preferred || !signed)) return { named: said.named, from: 'said' };
  return signed ? { named: signed, from: 'signed' } : null;
};

/** The newest message that names its writer; how they asked to be called outlives a later signature. */
const findWriter = (writings: readonly Writing[], hints: Hints): Found | null => {
  const newest = writings.map(bestOf).find((found) => found !== null) ?? null;
  const wish = writings.find(({ said }) => said?.preferred)?.said?.named;
  if (!newest || !wish) return newest;
  return isSamePerson(newest.named, wish, hints) ? { named: wish, from: 'said' } : newest;
};

const customerTexts = (ticket: Ticket): readonly Message[] =>
  ticket.messages
    .filter(({ from }) => from === 'customer')
    .slice(-LOOKS_BACK)
    .reverse();

const asksName = pattern(ASKS_NAME);

/** The agent had just asked for the name. */
const answersName = (ticket: Ticket, message: Message): boolean => {
  const before = ticket.messages[ticket.messages.indexOf(message) - 1];
  return before?.from === 'agent' && asksName.test(fold(before.text));
};

const fromForm = (ticket: Ticket): Named | null => {
  for (const message of ticket.messages) {
    const read = message.from === 'system' ? findInForm : findInMailedForm;
    const named = message.from === 'system' || message.from === 'customer' ? read(message.text) : null;
    if (named) return named;
  }
  return null;
};

const isVetoed = (named: Named, third: ReadonlySet<string>): boolean =>
  named.tokens.slice(0, 2).some((token) => third.has(bare(token)));

/** Whom to greet, how sure, and which forms of the name count as theirs. */
export function resolveName(raw: Ticket): NameAnswer {
  const ticket: Ticket = {
    ...raw,
    messages: raw.messages.map((message) => ({ ...message, text: normalise(message.text).text })),
  };
  const hints = hintsOf(ticket);
  const writings = customerTexts(ticket).map((message) => ({
    said: (answersName(ticket, message) ? findAnswered(message.text) : null) ?? findSaid(message.text, hints),
    signed: findSigned(message.text, hints),
  }));
  const text = customerTexts(ticket)
    .map((message) => message.text)
    .join('\n');
  const third = findThirdParties(text);
  const shown = readField(ticket);
  const field = shown && (isVetoed(shown, third) || isAccountOfAnother(text)) ? null : shown;
  const writer = findWriter(writings, hints);
  const settled = writer ? settle(writer.named, field) : null;
  const named = settled ?? field ?? fromForm(ticket);
  const names = [named, ...writings.flatMap(({ said, signed }) => [said?.named ?? null, signed]), field];
  const others = findOthers(
    ticket,
    names.filter((name) => name !== null),
    hints,
  );
  const spoken = shown && !named ? new Set([...third, ...shown.tokens.map(bare)]) : third;
  if (!named || (!settled && isSpelledByAddress(named, ticket))) return fromAddress(ticket, spoken, others);
  const form = formOf(named, hints.local);
  return {
    address: form.address,
    confidence: isSureWriter(settled, writer) || (form.sure && !isDoubted(ticket, settled, hints)) ? 'high' : 'medium',
    accepted: acceptedForms([...names.filter((name) => name !== null), ...findFuller(text, form.given)], hints.local),
    from: settled && writer ? writer.from : 'field',
    others,
  };
}

/** "change it to Mrs Olamide Adeleke": the customer's given name with another surname is theirs too. */
const findFuller = (text: string, given: readonly string[]): readonly Named[] => {
  const first = bare(given[0] ?? '');
  if (first === '') return [];
  return [...text.matchAll(/(?:\p{Lu}\p{L}{1,8}\.? )?\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40}){1,3}/gu)].flatMap(
    (match) => {
      const named = match[0].split(' ').some((word) => bare(word) === first) ? nameFrom(match[0].split(' ')) : null;
      return named && bare(named.tokens[0] ?? '') === first ? [named] : [];
    },
  );
};

/** The newest message ends on what may be another name than the field's. */
const isDoubted = (ticket: Ticket, settled: Named | null, hints: Hints): boolean => {
  const [newest] = customerTexts(ticket);
  return settled === null && newest !== undefined && hasUnreadSignature(newest.text, hints);
};

/** A couple that signs, one word in a script without capitals, or as few words as a person signs with. */
const isSureWriter = (settled: Named | null, writer: Found | null): boolean =>
  settled !== null && (settled.and !== undefined || writer?.named.tokens.length === 1);
