import type { Finding, Review } from '../../src/review/types';
import { reviewInput } from '../review/input';
import type { Case } from './cases';

export interface Answered {
  readonly item: Case;
  readonly answer: Review;
}

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
  /** Ids of what went wrong, for looking at. */
  readonly wrong: string[];
}

export const answerAll = (cases: readonly Case[]): readonly Answered[] =>
  cases.map((item) => ({ item, answer: reviewInput(item.input) }));

const overlapsQuote = (finding: Finding, quote: string, draft: string): boolean => {
  if (quote === '' || finding.quote === '') return true;
  for (let at = draft.indexOf(quote); at >= 0; at = draft.indexOf(quote, at + 1)) {
    if (finding.start < at + quote.length && at < finding.end) return true;
  }
  return false;
};

const judges = (item: Case, rule: string): boolean =>
  item.judge?.includes('*') === true || item.judge?.includes(rule) === true;

/** Of one rule over the cases that judge it: found at the fault, found elsewhere, missed. */
const tallyCase = (tally: Tally, { item, answer }: Answered, rule: string): void => {
  const gold = (item.gold ?? []).filter((fault) => fault.rule === rule);
  const found = answer.findings.filter((finding) => finding.rule === rule);
  const missed = gold.filter(({ quote }) => !found.some((finding) => overlapsQuote(finding, quote, item.input.draft)));
  tally.tp += gold.length - missed.length;
  tally.fn += missed.length;
  const stray = gold.length === 0 && found.length > 0 ? 1 : 0;
  tally.fp += stray;
  if (missed.length > 0) tally.wrong.push(`missed ${item.id}`);
  if (stray > 0) tally.wrong.push(`false ${item.id}: ${found[0]?.quote.slice(0, 60) ?? ''}`);
};

export function tallyRule(answered: readonly Answered[], rule: string): Tally {
  const tally: Tally = { tp: 0, fp: 0, fn: 0, wrong: [] };
  // Poor whole replies are judged by yield: another rule at the same fault is no false alarm there.
  for (const one of answered) if (judges(one.item, rule) && one.item.judge?.[0] !== '*') tallyCase(tally, one, rule);
  return tally;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f05: number;
  readonly n: number;
}

const ratio = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

export function rates({ tp, fp, fn }: Tally): Rates {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  const f = (beta: number): number => ratio((1 + beta ** 2) * tp, (1 + beta ** 2) * tp + beta ** 2 * fn + fp);
  return { precision, recall, f1: f(1), f05: f(0.5), n: tp + fn };
}

/** Wilson's 95 % interval for `hits` of `n`. */
export function wilson(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hits / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}

export interface WholeFigures {
  readonly good: number;
  readonly goodQuiet: number;
  readonly promptsPerGood: number;
  readonly warnsPer100: number;
  readonly poor: number;
  readonly poorHit: number;
  readonly notes: number;
  readonly notesSilent: number;
  readonly wrong: readonly string[];
}

const isNote = ({ item }: Answered): boolean => item.input.mode === 'note';
const isPoor = ({ item }: Answered): boolean => (item.gold ?? []).length > 0;
const shown = ({ answer }: Answered): readonly Finding[] => answer.findings.filter((finding) => finding.shown);

const hits = (one: Answered): boolean =>
  shown(one).some((finding) =>
    (one.item.gold ?? []).some(
      ({ rule, quote }) => rule === finding.rule && overlapsQuote(finding, quote, one.item.input.draft),
    ),
  );

/** Nuisance on good replies, yield on poor ones, silence on notes: over the whole tickets. */
export function wholeFigures(answered: readonly Answered[]): WholeFigures {
  const whole = answered.filter(({ item }) => item.judge?.includes('*'));
  const notes = whole.filter(isNote);
  const poor = whole.filter((one) => !isNote(one) && isPoor(one));
  const good = whole.filter((one) => !isNote(one) && !isPoor(one));
  const prompts = good.flatMap((one) => shown(one).map((finding) => ({ id: one.item.id, finding })));
  return {
    good: good.length,
    goodQuiet: good.filter((one) => shown(one).length === 0).length,
    promptsPerGood: ratio(prompts.length, good.length),
    warnsPer100: ratio(100 * prompts.filter(({ finding }) => finding.severity === 'warn').length, good.length),
    poor: poor.length,
    poorHit: poor.filter(hits).length,
    notes: notes.length,
    notesSilent: notes.filter(({ answer }) => answer.findings.length === 0).length,
    wrong: [
      ...prompts.map(({ id, finding }) => `false ${id} ${finding.rule}: ${finding.quote.slice(0, 60)}`),
      ...poor.filter((one) => !hits(one)).map(({ item }) => `no right prompt shown ${item.id}`),
    ],
  };
}

export interface NameFigures {
  readonly n: number;
  readonly exact: number;
  /** A name is given that is not the customer's: the costly error. */
  readonly wrongName: number;
  readonly confidence: number;
  readonly wrong: readonly string[];
}

export function nameFigures(answered: readonly Answered[]): NameFigures {
  const named = answered.filter(({ item }) => item.name !== undefined);
  const exact = named.filter(({ item, answer }) => answer.name.address === item.name?.address);
  const bad = named.filter(
    ({ item, answer }) => answer.name.address !== null && answer.name.address !== item.name?.address,
  );
  return {
    n: named.length,
    exact: exact.length,
    wrongName: bad.length,
    confidence: named.filter(({ item, answer }) => answer.name.confidence === item.name?.confidence).length,
    wrong: named
      .filter(
        ({ item, answer }) =>
          answer.name.address !== item.name?.address || answer.name.confidence !== item.name.confidence,
      )
      .map(
        ({ item, answer }) =>
          `${item.id}: ${answer.name.address} (${answer.name.confidence}), should be ${item.name?.address} (${item.name?.confidence})`,
      ),
  };
}

export interface MoodFigures {
  readonly n: number;
  readonly exact: number;
  readonly near: number;
  readonly kappa: number;
  readonly level3: readonly [number, number];
  readonly emotion: number;
  readonly flags: Tally;
  readonly wrong: readonly string[];
}

/** Cohen's kappa with quadratic weights over levels 0–3. */
const quadraticKappa = (pairs: readonly (readonly [number, number])[]): number => {
  let observed = 0;
  let chance = 0;
  for (const [a, b] of pairs) observed += (a - b) ** 2;
  for (const [a] of pairs) for (const [, b] of pairs) chance += (a - b) ** 2;
  return 1 - observed / (chance / pairs.length);
};

const acceptsLevel = ({ mood, tolerated }: Case, level: number): boolean =>
  mood?.level === level || tolerated?.level?.includes(level) === true;

const acceptsEmotion = ({ mood, tolerated }: Case, emotion: string): boolean =>
  mood?.emotion === emotion || tolerated?.emotion?.includes(emotion) === true;

const tallyFlags = (moods: readonly Answered[]): Tally => {
  const tally: Tally = { tp: 0, fp: 0, fn: 0, wrong: [] };
  for (const { item, answer } of moods) {
    const gold = item.mood?.flags ?? [];
    const allowed = [...gold, ...(item.tolerated?.flags ?? [])];
    tally.tp += gold.filter((flag) => answer.mood.flags.some((found) => found === flag)).length;
    tally.fn += gold.filter((flag) => !answer.mood.flags.some((found) => found === flag)).length;
    tally.fp += answer.mood.flags.filter((flag) => !allowed.includes(flag)).length;
  }
  return tally;
};

export function moodFigures(answered: readonly Answered[]): MoodFigures {
  const moods = answered.filter(({ item }) => item.mood !== undefined);
  const pairs = moods.map(({ item, answer }) => {
    const gold = acceptsLevel(item, answer.mood.level) ? answer.mood.level : (item.mood?.level ?? 0);
    return [gold, answer.mood.level] as const;
  });
  const level3 = moods.filter(({ item }) => item.mood?.level === 3);
  return {
    n: moods.length,
    exact: pairs.filter(([a, b]) => a === b).length,
    near: pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length,
    kappa: quadraticKappa(pairs),
    level3: [level3.filter(({ answer }) => answer.mood.level === 3).length, level3.length],
    emotion: moods.filter(({ item, answer }) => acceptsEmotion(item, answer.mood.emotion)).length,
    flags: tallyFlags(moods),
    wrong: moods
      .filter(({ item, answer }) => !acceptsLevel(item, answer.mood.level))
      .map(({ item, answer }) => `${item.id}: level ${answer.mood.level}, should be ${item.mood?.level}`),
  };
}
