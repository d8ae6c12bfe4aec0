import { RULES } from '../../src/review/rules/index';
import type { Channel, Finding } from '../../src/review/types';
import { type Answered, hitsFault, isRuleCase, judges, overlapOf } from './answer';
import { emptyTally, mean, type Row, range, rates, sumTallies, type Tally, two } from './figures';

/** What found it; a baseline is scored in the same way as the rules. */
export type Finder = (answered: Answered, rule: string) => readonly Finding[];

export const byRules: Finder = ({ answer }, rule) => answer.findings.filter((finding) => finding.rule === rule);

/** Of one rule in a case that judges it: found at the fault, found where nothing is, missed. */
const tallyCase = (tally: Tally, one: Answered, rule: string, find: Finder): void => {
  const { draft } = one.item.input;
  const gold = (one.item.gold ?? []).filter((fault) => fault.rule === rule);
  const found = find(one, rule);
  for (const { quote } of gold) {
    const hits = found.filter((finding) => hitsFault(finding, quote, draft));
    if (hits.length === 0) tally.wrong.push(`missed ${one.item.id}`);
    tally[hits.length > 0 ? 'tp' : 'fn']++;
    const placed = hits.filter((finding) => finding.quote !== '' && quote !== '');
    if (placed.length > 0) tally.overlaps.push(Math.max(...placed.map((hit) => overlapOf(hit, quote, draft))));
  }
  if (gold.length > 0 || found.length === 0) return;
  tally.fp++;
  tally.wrong.push(`false ${one.item.id}: ${found[0]?.quote.slice(0, 60) ?? ''}`);
};

export function tallyRule(answered: readonly Answered[], rule: string, find: Finder = byRules): Tally {
  const tally = emptyTally();
  for (const one of answered) if (isRuleCase(one.item) && judges(one.item, rule)) tallyCase(tally, one, rule, find);
  return tally;
}

export interface RuleScore {
  readonly id: string;
  readonly family: string;
  readonly severity: string;
  readonly tally: Tally;
}

export const scoreRules = (answered: readonly Answered[], only: readonly string[] = [], find?: Finder): RuleScore[] =>
  RULES.filter(({ id }) => only.length === 0 || only.includes(id)).map(({ id, family, severity }) => ({
    id,
    family,
    severity,
    tally: tallyRule(answered, id, find),
  }));

const withIntervals = ({ tp, fp, fn }: Tally): Row => [
  `${two(rates({ tp, fp, fn }).precision)} (${range(tp, tp + fp)})`,
  `${two(rates({ tp, fp, fn }).recall)} (${range(tp, tp + fn)})`,
];

export const ruleRows = (scores: readonly RuleScore[]): readonly Row[] => [
  ['rule', 'severity', 'n', 'precision (95 %)', 'recall (95 %)', 'F1', 'F0.5', 'span'],
  ...scores.map(({ id, severity, tally }) => {
    const { f1, f05, n } = rates(tally);
    return [id, severity, String(n), ...withIntervals(tally), two(f1), two(f05), two(mean(tally.overlaps))];
  }),
];

/** The mean of the rules' F1; rules without a case don't count. */
export const macroF1 = (scores: readonly RuleScore[]): number =>
  mean(scores.map(({ tally }) => rates(tally).f1).filter((f1) => !Number.isNaN(f1)));

const CHANNELS: readonly Channel[] = ['email', 'chat', 'social'];

const inChannel = (answered: readonly Answered[], channel: Channel): readonly Answered[] =>
  answered.filter(({ item }) => item.input.channel === channel);

const familiesOf = (scores: readonly RuleScore[]): readonly string[] => [
  ...new Set(scores.map(({ family }) => family)),
];

export const familyF1 = (scores: readonly RuleScore[], family: string): number =>
  macroF1(scores.filter((score) => score.family === family));

/** All faults of a family counted together, in mail, chat and public replies. */
export function familyRows(scores: readonly RuleScore[], answered: readonly Answered[]): readonly Row[] {
  const channels = CHANNELS.map((channel) => scoreRules(inChannel(answered, channel)));
  const pooled = (all: readonly RuleScore[], family: string): Tally =>
    sumTallies(all.filter((score) => score.family === family).map(({ tally }) => tally));
  const cell = (tally: Tally): string => `${two(rates(tally).f1)} (n ${tally.tp + tally.fn})`;
  return [
    ['family', 'rules', 'macro-F1', 'precision (95 %)', 'recall (95 %)', ...CHANNELS.map((one) => `F1 ${one}`)],
    ...familiesOf(scores).map((family) => [
      family,
      String(scores.filter((score) => score.family === family && score.tally.tp + score.tally.fn > 0).length),
      two(familyF1(scores, family)),
      ...withIntervals(pooled(scores, family)),
      ...channels.map((one) => cell(pooled(one, family))),
    ]),
  ];
}

export const channelRows = (answered: readonly Answered[]): readonly Row[] => [
  ['channel', 'cases', 'faults', 'precision (95 %)', 'recall (95 %)', 'F1', 'F0.5', 'span'],
  ...CHANNELS.map((channel) => {
    const cases = inChannel(answered, channel).filter(({ item }) => isRuleCase(item));
    const tally = sumTallies(scoreRules(cases).map((score) => score.tally));
    const { f1, f05, n } = rates(tally);
    const numbers = [String(cases.length), String(n)];
    return [channel, ...numbers, ...withIntervals(tally), two(f1), two(f05), two(mean(tally.overlaps))];
  }),
];
