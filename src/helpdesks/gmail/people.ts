import { agree, disagreement } from '../agree';
import type { Seen } from '../helpdesk';
import { cleanName, emailIn, fullerName, looksLikeName, sameEmail, sameName } from '../people';
import { foldSpace } from '../text';
import { readDraftRecipients } from './compose';
import type { Mail, Person } from './mails';
import { ACCOUNT_LINK, DRAFT_FROM, DRAFT_TO, MACHINE, ME, PUBLIC_DOMAINS } from './selectors';

/** Whose mailbox this is. */
export interface Account {
  readonly email: Seen<string> | null;
  readonly name: string | null;
  /** The account's address and the aliases the page shows, in lower case. */
  readonly ours: ReadonlySet<string>;
}

/** `aliases`: the agent's own addresses as the settings have them. */
export function readAccount(
  thread: Element,
  mails: readonly Mail[],
  aliases: readonly string[],
  disagreements: string[],
): Account {
  const document = thread.ownerDocument;
  const link = document.querySelector(ACCOUNT_LINK);
  const label = [link?.getAttribute('aria-label'), link?.getAttribute('title'), link?.textContent].join(' ');
  const readings = [
    { value: emailInTitle(document.title), from: 'document.title' },
    { value: emailIn(label), from: ACCOUNT_LINK },
  ].flatMap(({ value, from }) => (value ? [{ value, from }] : []));
  const email = agree('agent.name', readings, { same: sameEmail, better: (a) => a }, disagreements);
  const ours = [email?.value ?? '', ...aliasesIn(thread, mails), ...aliases]
    .filter(Boolean)
    .map((one) => one.toLowerCase());
  return { email, name: email ? nameInLabel(label) : null, ours: new Set(ours) };
}

/** "Subject - account@… - Acme Mail": the last part that is an address and nothing else. */
function emailInTitle(title: string): string | null {
  const parts = title.split(/\s[-–—|]\s/).map(foldSpace);
  // The first part is the subject; a customer's address may stand there.
  const addresses = parts.slice(1).filter((part) => emailIn(part) === part);
  return addresses.at(-1) ?? null;
}

/** "Google Account: Full Name (account@…)" in any language: between the colon and the bracket. */
function nameInLabel(label: string): string | null {
  const name = cleanName(/[:：]\s*([^:：()]+?)\s*\([^()\s]+@/.exec(label)?.[1]);
  return name && looksLikeName(name) ? name : null;
}

/** Addresses that Gmail itself calls "me", and those the drafts in this thread are sent from. */
function aliasesIn(thread: Element, mails: readonly Mail[]): readonly string[] {
  const drafts = [...thread.querySelectorAll<HTMLInputElement>(DRAFT_FROM)].flatMap(
    ({ value }) => emailIn(value) ?? [],
  );
  const people = mails.flatMap(({ sender, recipients }) => [...recipients, ...(sender ? [sender] : [])]);
  return [...drafts, ...people.filter(({ label }) => ME.has(label)).map(({ email }) => email)];
}

const isMachine = (email: string): boolean => MACHINE.test(email.split('@')[0] ?? '');

const domainOf = (email: string): string => email.split('@')[1]?.toLowerCase() ?? '';

export type Side = 'ours' | 'theirs' | 'machine' | 'unknown';

/** Tells the team's addresses from the customer's. Without the account nobody's side is known. */
export function sideOf(account: Account, mails: readonly Mail[]): (person: Person | null) => Side {
  const domains = new Set([...account.ours].map(domainOf).filter((domain) => !PUBLIC_DOMAINS.test(domain)));
  const everybody = mails.flatMap(({ sender, recipients }) => [...(sender ? [sender] : []), ...recipients]);
  // A help desk for the own company writes to its own domain; only beside outsiders is a colleague a colleague.
  const withOutsiders = everybody.some(({ email }) => !domains.has(domainOf(email)) && !isMachine(email));
  return (person) => {
    if (!person || account.ours.size === 0) return 'unknown';
    if (account.ours.has(person.email.toLowerCase())) return 'ours';
    if (isMachine(person.email)) return 'machine';
    return withOutsiders && domains.has(domainOf(person.email)) ? 'ours' : 'theirs';
  };
}

interface Customer {
  readonly name: Seen<string> | null;
  readonly email: Seen<string> | null;
}

const NOBODY: Customer = { name: null, email: null };

/** The one outsider who has written. With several, the one the draft is addressed to; else nobody. */
export function readCustomer(
  thread: Element,
  mails: readonly Mail[],
  side: (person: Person | null) => Side,
  disagreements: string[],
): Customer {
  const senders = mails.flatMap(({ sender }) => (sender && side(sender) === 'theirs' ? [sender] : []));
  const answered = mails
    .filter(({ sender }) => side(sender) === 'ours')
    .flatMap(({ recipients }) => recipients.filter((person) => side(person) === 'theirs'));
  const drafted = readDraftRecipients(thread).filter((person) => side(person) === 'theirs');
  const email = chooseEmail(senders, answered, drafted);
  if (!email) {
    if (senders.length > 0) disagreements.push(disagreement('customer.email', 'the senders', 'the recipients'));
    return NOBODY;
  }
  const people = [...senders, ...drafted, ...answered].filter((person) => sameEmail(person.email, email));
  const from = people[0]?.from ?? DRAFT_TO;
  const named = people.flatMap(({ name, from }) => (name ? [{ value: name, from }] : []));
  // What customers call themselves goes before what the address book calls them.
  const own = named.filter((reading) => senders.some((sender) => sender.from === reading.from));
  return {
    email: { value: people[0]?.email ?? email, from, confidence: senders.length > 0 ? 'sure' : 'likely' },
    name: agree('customer.name', own.length > 0 ? own : named, { same: sameName, better: fullerName }, disagreements),
  };
}

/** One address, in lower case, or none: a wrong one is worse. */
function chooseEmail(
  senders: readonly Person[],
  answered: readonly Person[],
  drafted: readonly Person[],
): string | null {
  const sent = distinct(senders);
  const to = distinct(drafted);
  const candidates = sent.length > 0 ? sent : distinct([...drafted, ...answered]);
  const addressed = candidates.filter((email) => to.includes(email));
  const [only, more] = addressed.length === 1 ? addressed : candidates;
  if (!only || more) return null;
  // Writing to somebody else than the one who wrote: whose ticket this is can't be told.
  const others = distinct([...answered, ...drafted]);
  return others.length > 0 && !others.includes(only) ? null : only;
}

const distinct = (people: readonly Person[]): readonly string[] => [
  ...new Set(people.map(({ email }) => email.toLowerCase())),
];
