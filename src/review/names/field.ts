import type { Ticket } from '../types';
import { isDoubtful, isUnproven, readDisplayName } from './display';
import { domainOf, localOf } from './email';
import { bare, isOrganisation } from './lexicon';
import type { Named } from './person';

/** "Brightwell Pumps" writing from info@brightwell.example is no person. */
const isCompanyMail = (email: string, { tokens }: Named): boolean => {
  const first = bare(tokens[0] ?? '');
  return isOrganisation(localOf(email)) || (first.length > 3 && domainOf(email).startsWith(first));
};

/** The person in one display name, held against the e-mail address. */
export function readPerson(name: string | undefined, email: string): Named | null {
  if (!name) return null;
  const first = bare(name.split(' ')[0] ?? '');
  const named = isDoubtful(name) && !localOf(email).includes(first) ? null : readDisplayName(name);
  if (!named || (isUnproven(named) && isCompanyMail(email, named))) return null;
  // Nobody chose the full stop of a form's "Dr."; a signature keeps its own.
  return { ...named, titles: named.titles.map((title) => title.replace(/\.$/, '')) };
}

/** The display name of whoever wrote last, where it is another than the account's. */
export function readField({ customer, messages }: Ticket): Named | null {
  const writer = messages.findLast(({ from }) => from === 'customer')?.name;
  const email = customer.email ?? '';
  return (writer === customer.name ? null : readPerson(writer, email)) ?? readPerson(customer.name, email);
}
