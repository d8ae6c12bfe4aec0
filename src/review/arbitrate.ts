import type { TicketFacts } from './context';
import type { Family } from './rule';
import type { Channel, Finding, Severity } from './types';

/** A finding with what its rule is, before it is decided whether it is shown. */
export interface Candidate extends Finding {
  readonly family: Family;
}

/** More than three at once is nagging; a chat turn carries one. */
const MOST: Readonly<Record<Channel, number>> = { email: 3, social: 3, chat: 1 };
const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];
const FAMILIES: readonly Family[] = ['slips', 'sensitive', 'listening', 'names', 'team', 'closing', 'talk-track'];

/** After a death or a cry for help, only these may speak; exit-friction stays, since getting in the way hurts most then. */
const SPEAKS_IN_GRIEF = new Set([
  'bereavement-care',
  'health-or-crisis',
  'name-wrong',
  'name-placeholder-left',
  'blame-customer',
  'exit-friction',
  'attachment-forgotten',
  'stray-data',
]);

/** On one span the more telling rule speaks. */
const SPECIFIC_FIRST = [
  'bereavement-care',
  'health-or-crisis',
  'non-apology',
  'apology-stacked',
  'sorry-last',
  'weak-close',
];

const rankOf = (list: readonly string[], item: string): number => {
  const rank = list.indexOf(item);
  return rank < 0 ? list.length : rank;
};

const weigh = (a: Candidate, b: Candidate): number =>
  rankOf(SEVERITIES, a.severity) - rankOf(SEVERITIES, b.severity) ||
  rankOf(FAMILIES, a.family) - rankOf(FAMILIES, b.family) ||
  rankOf(SPECIFIC_FIRST, a.rule) - rankOf(SPECIFIC_FIRST, b.rule) ||
  a.start - b.start;

const overlap = (a: Candidate, b: Candidate): boolean =>
  a.quote !== '' && b.quote !== '' && a.start < b.end && b.start < a.end;

/** Who may be about to harm themselves is not read as somebody who wants to leave: "ring this number" holds nobody back. */
const isMute = ({ rule }: Candidate, ticket: TicketFacts): boolean => {
  if (ticket.has('selfharm') && rule === 'exit-friction') return true;
  return (ticket.has('grief') || ticket.has('selfharm')) && !SPEAKS_IN_GRIEF.has(rule);
};

/** A formula inside a sentence that fails in a graver way: the graver one is worth the place. */
const FORMULAS: ReadonlySet<string> = new Set(['stock-phrase', 'stock-empathy']);

/** Where a sorry is followed by nothing, that it also stands last is the smaller fault. */
const isGraver = (rule: string, than: string): boolean =>
  (FORMULAS.has(than) && !FORMULAS.has(rule)) || (than === 'sorry-last' && rule === 'sympathy-no-action');

/** No rewrite holds a word that is never said, so one that stands around it mends both. */
const mends = (other: Candidate, candidate: Candidate): boolean =>
  candidate.rule === 'never-said' && other.rewrites.length > 0;

const yieldsTo = (candidate: Candidate, other: Candidate): boolean =>
  (mends(other, candidate) ||
    (isGraver(other.rule, candidate.rule) &&
      rankOf(SEVERITIES, other.severity) <= rankOf(SEVERITIES, candidate.severity))) &&
  overlap(candidate, other);

/** Of one rule no more than two: the third says nothing new and takes another's place. */
const MOST_OF_A_RULE = 2;

/** Decides which findings are shown; all of them stay in the answer, in the order of the draft. */
export function arbitrate(candidates: readonly Candidate[], ticket: TicketFacts): readonly Finding[] {
  const chosen: Candidate[] = [];
  const most = MOST[ticket.ticket.channel];
  const heard = candidates.filter((candidate) => !isMute(candidate, ticket));
  const telling = heard.filter((candidate) => !heard.some((other) => yieldsTo(candidate, other)));
  for (const candidate of telling.sort(weigh)) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => overlap(other, candidate))) continue;
    if (chosen.filter(({ rule }) => rule === candidate.rule).length >= MOST_OF_A_RULE) continue;
    chosen.push(candidate);
  }
  return [...candidates]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ family: _, ...finding }) => ({
      ...finding,
      shown: chosen.some(
        (other) => other.rule === finding.rule && other.start === finding.start && other.end === finding.end,
      ),
    }));
}
