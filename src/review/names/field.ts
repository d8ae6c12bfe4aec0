import type { Ticket } from '../types';
import { isDoubtful, isUnproven, readDisplayName } from './display';
import { domainOf, localOf } from './email';
import { bare, isGiven, isOrganisation } from './lexicon';
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

/** "Sharma" with priya.sharma@…: the field holds the family name alone, which is not how one greets. */
const isFamilyAlone = ({ tokens, titles }: Named, email: string): boolean => {
  const [first = '', ...others] = (email.split('@')[0] ?? '').toLowerCase().split(/[._-]/);
  const only = bare(tokens[0] ?? '');
  return tokens.length === 1 && titles.length === 0 && isGiven(first) && first !== only && others.includes(only);
};

/** The agent's own name in the field: a helpdesk's slip. */
const isAgents = ({ tokens }: Named, agent: string | undefined): boolean => {
  const own = bare(agent ?? '');
  return own.includes(' ') && bare(tokens.join(' ')) === own;
};

/** The display name of whoever wrote last, where it is another than the account's. */
export function readField({ agent, customer, messages }: Ticket): Named | null {
  const writer = messages.findLast(({ from }) => from === 'customer')?.name;
  const email = customer.email ?? '';
  const named = (writer === customer.name ? null : readPerson(writer, email)) ?? readPerson(customer.name, email);
  return named && (isAgents(named, agent.name) || isFamilyAlone(named, email)) ? null : named;
}
