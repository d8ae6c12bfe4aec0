import type { TicketFacts } from '../context';
import { SYMPTOM_AGAIN } from '../phrases/endings';
import type { Clause } from '../rewrite/clauses';
import { isAboutTheMatter, mayBeSaidBack } from '../rewrite/may-be-said';
import { clausesSaid, tellsTrouble } from '../rewrite/reflect';
import { toSecondPerson } from '../rewrite/second-person';

/** Several things, or one thing that looks like several: the verb would not agree. */
const PLURAL = /[^s]s$|\band\b|\b(?:people|children|men|women|feet|teeth)\b/i;

const again = (clause: Clause): string | null => {
  const verb = Object.hasOwn(SYMPTOM_AGAIN, clause.verb) ? SYMPTOM_AGAIN[clause.verb] : undefined;
  const subject = clause.subject.join(' ');
  if (verb === undefined || PLURAL.test(subject) || !/^(?:my|our|the)\b/i.test(subject)) return null;
  const yours = toSecondPerson({ ...clause, words: clause.subject });
  return `${yours.charAt(0).toLowerCase()}${yours.slice(1)} ${verb} again`;
};

const find = (ticket: TicketFacts): string | null => {
  const told = clausesSaid(ticket).filter(
    (clause) => tellsTrouble(clause) && isAboutTheMatter(clause) && mayBeSaidBack(clause, ticket),
  );
  for (const clause of told) {
    const said = again(clause);
    if (said !== null) return said;
  }
  return null;
};

const known = new WeakMap<TicketFacts, { readonly said: string | null }>();

/** "your app crashes again": the one thing that is likeliest to go wrong next, as the customer told it. Read once a ticket. */
export function whatMayComeBack(ticket: TicketFacts): string | null {
  const before = known.get(ticket);
  if (before) return before.said;
  const said = find(ticket);
  known.set(ticket, { said });
  return said;
}
