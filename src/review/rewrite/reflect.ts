import type { TicketFacts } from '../context';
import { latestMessages, sentencesOf } from '../listening/customer-said';
import { flagFinder } from '../mood/cues';
import { TROUBLE } from '../phrases/mood-calm';
import { SYMPTOMS } from '../phrases/reflect';
import { type Clause, clausesOf } from './clauses';
import { isAboutTheMatter, mayBeSaidBack } from './may-be-said';
import { toSecondPerson } from './second-person';

/** The customer's own words, given back in the second person; null where it would not read well or is not ours to repeat. */
export interface Reflection {
  /** "Your kettle cracked again." */
  readonly happened: string | null;
  /** "Your mum's birthday is on Saturday." */
  readonly stake: string | null;
  /** "Your kettle cracked again, and your mum's birthday is on Saturday." */
  readonly both: string | null;
}

const NOTHING: Reflection = { happened: null, stake: null, both: null };
const MESSAGES_READ = 4;
const findTrouble = flagFinder(TROUBLE);

const symptoms = new Set(SYMPTOMS.split(' '));

/** The clause says that something is wrong. */
export const tellsTrouble = ({ text, verb }: Clause): boolean =>
  findTrouble(text.toLowerCase()).length > 0 || symptoms.has(verb);

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** Names and "I" keep their capital inside a sentence; "Your", "The" and "You" don't. */
const inside = (clause: string): string =>
  /^(?:Your?|The|No|It|There|A|An)\b/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;

const reflected = (clause: Clause | undefined, ticket: TicketFacts): string | null => {
  if (clause === undefined || !mayBeSaidBack(clause, ticket)) return null;
  return toSecondPerson(clause);
};

/** Clauses of the latest messages, in reading order, questions left out. */
export const clausesSaid = (ticket: TicketFacts, split = clausesOf): readonly Clause[] =>
  latestMessages(ticket.ticket)
    .slice(-MESSAGES_READ)
    .flatMap((message, index) => sentencesOf(message, index))
    .filter(({ folded }) => !/\?\s*$/.test(folded))
    .flatMap(({ text }) => split(text));

/** Gives back what happened and what is at stake. Nothing after a death, a cry for help or in danger. */
export function reflect(ticket: TicketFacts): Reflection {
  if (ticket.has('grief') || ticket.has('selfharm') || ticket.has('danger')) return NOTHING;
  const clauses = clausesSaid(ticket);
  const isStake = (clause: Clause): boolean =>
    ticket.stakes.some(({ quote, past, private: secret }) => !secret && !past && quote.includes(clause.text));
  const first = (wanted: (clause: Clause) => boolean): string | null => {
    for (const clause of clauses.filter(wanted)) {
      const said = reflected(clause, ticket);
      if (said !== null) return said;
    }
    return null;
  };
  const happened = first((clause) => !isStake(clause) && isAboutTheMatter(clause) && tellsTrouble(clause));
  const stake = first(isStake);
  return {
    happened: happened === null ? null : sentence(happened),
    stake: stake === null ? null : sentence(stake),
    both: happened === null || stake === null ? null : `${sentence(happened).slice(0, -1)}, and ${inside(stake)}.`,
  };
}
