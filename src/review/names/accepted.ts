import { formOf } from './form';
import { isInitial } from './lexicon';
import type { Named } from './person';

/** Titles an agent may use before a surname without being told: none of them is wrong by itself. */
const COURTESY = ['Mr', 'Ms', 'Mrs', 'Mx'] as const;

const formsOf = (named: Named, local: string): readonly string[] => {
  const { address, sure, given, family } = formOf(named, local);
  const { tokens, titles, and } = named;
  const last = tokens.at(-1) ?? '';
  const surnames = tokens.length > 1 || titles.length > 0 ? [family.join(' '), last, ...(sure ? [] : tokens)] : [];
  return [
    address,
    ...(and === undefined ? [] : [and]),
    given.join(' '),
    given[0] ?? '',
    tokens.join(' '),
    [...tokens].reverse().join(' '),
    `${given.join(' ')} ${last}`,
    // Which part is the given name is open: either may be said.
    ...(sure ? [] : tokens),
    ...surnames
      .filter((name) => name !== '')
      .flatMap((name) => [...titles, ...COURTESY].map((title) => `${title} ${name}`)),
  ];
};

/** Every form that counts as the customer's name. */
export function acceptedForms(names: readonly Named[], local: string): readonly string[] {
  const forms = names.flatMap((named) => formsOf(named, local)).filter((form) => form !== '' && !isInitial(form));
  return [...new Set(forms)];
}
