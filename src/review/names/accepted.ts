import { formOf } from './form';
import { isInitial } from './lexicon';
import type { Named } from './person';

/** Titles an agent may use before a surname without being told: none of them is wrong by itself. */
const COURTESY = ['Mr', 'Ms', 'Mrs', 'Mx'] as const;

/** `open`: nothing else in the ticket says which part is the given name, so either may be said. */
const formsOf = (named: Named, local: string, open: boolean): readonly string[] => {
  const { address, sure, given, family } = formOf(named, local);
  const { tokens, titles, and } = named;
  const last = tokens.at(-1) ?? '';
  const surnames = tokens.length > 1 || titles.length > 0 ? [family.join(' '), last, ...(sure ? [] : tokens)] : [];
  return [
    address,
    ...(and === undefined ? [] : [and]),
    tokens.join(' '),
    [...tokens].reverse().join(' '),
    ...(sure ? [given.join(' '), given[0] ?? '', `${given.join(' ')} ${last}`] : []),
    ...(open && !sure ? tokens : []),
    ...surnames
      .filter((name) => name !== '')
      .flatMap((name) => [...titles, ...COURTESY].map((title) => `${title} ${name}`)),
  ];
};

/** Every form that counts as the customer's name. */
export function acceptedForms(names: readonly Named[], local: string): readonly string[] {
  const open = names.every((named) => !formOf(named, local).sure);
  const forms = names.flatMap((named) => formsOf(named, local, open)).filter((form) => form !== '' && !isInitial(form));
  return [...new Set(forms)];
}
