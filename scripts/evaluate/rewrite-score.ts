import { RULES } from '../../src/review/rules/index';
import { numbersOf } from '../../src/review/text/stems';
import type { Finding, Rewrite } from '../../src/review/types';
import type { Answered } from './answer';
import { after } from './apply';
import { type Row, share } from './figures';

export interface RewriteFigures {
  readonly findings: number;
  /** Findings with a rewrite that one click applies. */
  readonly oneClick: number;
  /** Findings whose rewrites all wait for something only the agent knows. */
  readonly toFill: number;
  readonly withheld: number;
  readonly applied: number;
  /** After applying: the rule is silent there. */
  readonly silent: number;
  /** And no place is at fault that wasn't. */
  readonly clean: number;
  /** Offered texts with a number that stands in no message, draft or setting. */
  readonly invented: number;
  readonly offered: number;
  readonly wrong: readonly string[];
}

interface Offer {
  readonly one: Answered;
  readonly finding: Finding;
  readonly rewrite: Rewrite;
}

const isReady = ({ blanks }: Rewrite): boolean => blanks.length === 0;

const findingsOf = ({ answer }: Answered, only: readonly string[]): readonly Finding[] =>
  answer.findings.filter(({ rule }) => only.length === 0 || only.includes(rule));

const offersOf = (answered: readonly Answered[], only: readonly string[]): readonly Offer[] =>
  answered.flatMap((one) =>
    findingsOf(one, only).flatMap((finding) => finding.rewrites.map((rewrite) => ({ one, finding, rewrite }))),
  );

/** "nine" and "9:30" need not stand there as digits; a digit that stands nowhere was made up. */
const inventsNumber = ({ one, rewrite }: Offer): boolean => {
  const known = numbersOf(JSON.stringify(one.item.input));
  return [...numbersOf(rewrite.text)].some((number) => !known.has(number));
};

/** Applying costs a review each: of the rules named, or of all. */
export function rewriteFigures(answered: readonly Answered[], only: readonly string[]): RewriteFigures {
  const findings = answered.flatMap((one) => findingsOf(one, only));
  const offers = offersOf(answered, only);
  const ready = offers.filter(({ rewrite }) => isReady(rewrite));
  const wrong = ready.flatMap(({ one, finding, rewrite }) => {
    const { again, fresh } = after(one.posed, one.answer, finding, rewrite);
    const fault = again[0] ?? fresh[0];
    if (!fault) return [];
    const put = `${one.item.id} ${finding.rule} “${rewrite.text.slice(0, 60)}”`;
    return [{ again: again.length > 0, said: `${put}: ${fault.rule} “${fault.quote.slice(0, 60)}”` }];
  });
  return {
    findings: findings.length,
    oneClick: findings.filter(({ rewrites }) => rewrites.some(isReady)).length,
    toFill: findings.filter(({ rewrites }) => rewrites.length > 0 && !rewrites.some(isReady)).length,
    withheld: findings.filter(({ rewrites }) => rewrites.length === 0).length,
    applied: ready.length,
    silent: ready.length - wrong.filter(({ again }) => again).length,
    clean: ready.length - wrong.length,
    invented: offers.filter(inventsNumber).length,
    offered: offers.length,
    wrong: wrong.map(({ said }) => said),
  };
}

export const rewriteRows = (figures: RewriteFigures): readonly Row[] => [
  ['findings with a rewrite for one click', share(figures.oneClick, figures.findings)],
  ['findings with a rewrite to fill in', share(figures.toFill, figures.findings)],
  ['findings without one (withheld, or the rule has none)', share(figures.withheld, figures.findings)],
  ['applied: rule silent there', share(figures.silent, figures.applied)],
  ['applied: rule silent there and nothing new', share(figures.clean, figures.applied)],
  ['rewrites with a number that stands nowhere', share(figures.invented, figures.offered)],
];

/** Per rule: how many of its findings can be mended by a click, by filling in, not at all. */
export const rewriteRuleRows = (answered: readonly Answered[]): readonly Row[] => [
  ['rule', 'findings', 'one click', 'to fill in', 'none'],
  ...RULES.map(({ id }) => {
    const own = answered.flatMap(({ answer }) => answer.findings.filter(({ rule }) => rule === id));
    const ready = own.filter(({ rewrites }) => rewrites.some(isReady)).length;
    const none = own.filter(({ rewrites }) => rewrites.length === 0).length;
    return [id, own.length, ready, own.length - ready - none, none].map(String);
  }),
];
