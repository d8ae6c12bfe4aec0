import { PASSES, type Passes, review } from '../../src/review/review';
import type { Finding, Review } from '../../src/review/types';
import { type Posed, pose } from '../review/input';
import type { Case } from './cases';

/** A case, posed once: the ticket object stays the same, so that it is read once however often it is asked about. */
export interface Asked {
  readonly item: Case;
  readonly posed: Posed;
}

export interface Answered extends Asked {
  readonly answer: Review;
}

export const ask = (cases: readonly Case[]): readonly Asked[] =>
  cases.map((item) => ({ item, posed: pose(item.input) }));

export const answerOne = ({ ticket, draft, settings, memory }: Posed, passes: Passes = PASSES): Review =>
  review(ticket, draft, settings, memory, passes);

export const answerAll = (asked: readonly Asked[], passes: Passes = PASSES): readonly Answered[] =>
  asked.map((one) => ({ ...one, answer: answerOne(one.posed, passes) }));

export const judges = ({ judge }: Case, rule: string): boolean =>
  judge?.includes('*') === true || judge?.includes(rule) === true;

/** Cases of one rule. Poor whole replies are judged by yield: another rule at the same fault is no false alarm there. */
export const isRuleCase = ({ judge }: Case): boolean => judge !== undefined && judge[0] !== '*';

export const shownOf = ({ answer }: Answered): readonly Finding[] => answer.findings.filter(({ shown }) => shown);

/** Where a fault and a finding lie on each other: 2·common/(both lengths), the best place of the quote counting. */
export function overlapOf({ start, end, quote }: Finding, fault: string, draft: string): number {
  let best = 0;
  for (let at = draft.indexOf(fault); at >= 0 && fault !== ''; at = draft.indexOf(fault, at + 1)) {
    const common = Math.min(end, at + fault.length) - Math.max(start, at);
    best = Math.max(best, (2 * common) / (end - start + fault.length));
  }
  return fault === '' || quote === '' ? 1 : best;
}

export const hitsFault = (finding: Finding, fault: string, draft: string): boolean =>
  overlapOf(finding, fault, draft) > 0;
