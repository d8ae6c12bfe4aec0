import type { Finding } from '../../src/review/types';
import { type Answered, hitsFault, isRuleCase, judges, shownOf } from './answer';
import { type Row, ratio, share, two } from './figures';

/** How often a reply without a known fault draws a prompt. */
export interface Nuisance {
  readonly n: number;
  readonly quiet: number;
  readonly prompts: number;
  readonly warns: number;
  readonly wrong: readonly string[];
}

export interface WholeFigures {
  readonly good: number;
  readonly goodQuiet: number;
  readonly promptsPerGood: number;
  readonly warnsPer100: number;
  readonly poor: number;
  readonly poorHit: number;
  readonly promptsPerPoor: number;
  readonly beside: Nuisance;
  readonly notes: number;
  readonly notesSilent: number;
  readonly wrong: readonly string[];
}

/** What is put before the agent. A baseline or an ablation puts other prompts there. */
export type Shower = (answered: Answered) => readonly Finding[];

const isNote = ({ item }: Answered): boolean => item.input.mode === 'note';
const isPoor = ({ item }: Answered): boolean => (item.gold ?? []).length > 0;

const isRight =
  ({ item }: Answered) =>
  (finding: Finding): boolean =>
    (item.gold ?? []).some(({ rule, quote }) => rule === finding.rule && hitsFault(finding, quote, item.input.draft));

/**
 * Replies to a single rule's hard negatives are written to be decent otherwise, by hands that saw no rule. What other
 * rules say of them is mostly nuisance, and sometimes right: an upper bound, on far more text than the good replies.
 */
function besideFigures(answered: readonly Answered[], shown: Shower): Nuisance {
  const decent = answered.filter((one) => isRuleCase(one.item) && !isPoor(one) && !isNote(one));
  const prompts = decent.flatMap((one) => shown(one).map((finding) => ({ id: one.item.id, finding })));
  return {
    n: decent.length,
    quiet: decent.filter((one) => shown(one).length === 0).length,
    prompts: prompts.length,
    warns: prompts.filter(({ finding }) => finding.severity === 'warn').length,
    wrong: prompts.map(({ id, finding }) => `beside ${id} ${finding.rule}: ${finding.quote.slice(0, 60)}`),
  };
}

/** Nuisance on good replies, yield on poor ones, silence on notes: over the whole tickets. */
export function wholeFigures(answered: readonly Answered[], shown: Shower = shownOf): WholeFigures {
  const whole = answered.filter(({ item }) => judges(item, '*'));
  const notes = whole.filter(isNote);
  const poor = whole.filter((one) => !isNote(one) && isPoor(one));
  const good = whole.filter((one) => !isNote(one) && !isPoor(one));
  const prompts = good.flatMap((one) => shown(one).map((finding) => ({ id: one.item.id, finding })));
  const missed = poor.filter((one) => !shown(one).some(isRight(one)));
  return {
    good: good.length,
    goodQuiet: good.filter((one) => shown(one).length === 0).length,
    promptsPerGood: ratio(prompts.length, good.length),
    warnsPer100: ratio(100 * prompts.filter(({ finding }) => finding.severity === 'warn').length, good.length),
    poor: poor.length,
    poorHit: poor.length - missed.length,
    beside: besideFigures(answered, shown),
    promptsPerPoor: ratio(poor.flatMap(shown).length, poor.length),
    notes: notes.length,
    notesSilent: notes.filter(({ answer }) => answer.findings.length === 0).length,
    wrong: [
      ...prompts.map(({ id, finding }) => `false ${id} ${finding.rule}: ${finding.quote.slice(0, 60)}`),
      ...missed.map(({ item }) => `no right prompt shown ${item.id}`),
      ...besideFigures(answered, shown).wrong,
    ],
  };
}

export const wholeRows = (whole: WholeFigures): readonly Row[] => [
  ['good replies with no prompt', share(whole.goodQuiet, whole.good)],
  ['prompts per good reply', two(whole.promptsPerGood)],
  ['warns per 100 good replies', two(whole.warnsPer100)],
  ['poor replies with a right prompt among those shown', share(whole.poorHit, whole.poor)],
  ['prompts per poor reply', two(whole.promptsPerPoor)],
  ['decent replies with no prompt (upper bound)', share(whole.beside.quiet, whole.beside.n)],
  ['prompts per decent reply', two(ratio(whole.beside.prompts, whole.beside.n))],
  ['warns per 100 decent replies', two(ratio(100 * whole.beside.warns, whole.beside.n))],
  ['internal notes silent', share(whole.notesSilent, whole.notes)],
];
