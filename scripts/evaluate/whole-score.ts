import type { Finding } from '../../src/review/types';
import { type Answered, hitsFault, judges, shownOf } from './answer';
import { type Row, ratio, share, two } from './figures';

export interface WholeFigures {
  readonly good: number;
  readonly goodQuiet: number;
  readonly promptsPerGood: number;
  readonly warnsPer100: number;
  readonly poor: number;
  readonly poorHit: number;
  readonly promptsPerPoor: number;
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
    promptsPerPoor: ratio(poor.flatMap(shown).length, poor.length),
    notes: notes.length,
    notesSilent: notes.filter(({ answer }) => answer.findings.length === 0).length,
    wrong: [
      ...prompts.map(({ id, finding }) => `false ${id} ${finding.rule}: ${finding.quote.slice(0, 60)}`),
      ...missed.map(({ item }) => `no right prompt shown ${item.id}`),
    ],
  };
}

export const wholeRows = (whole: WholeFigures): readonly Row[] => [
  ['good replies with no prompt', share(whole.goodQuiet, whole.good)],
  ['prompts per good reply', two(whole.promptsPerGood)],
  ['warns per 100 good replies', two(whole.warnsPer100)],
  ['poor replies with a right prompt among those shown', share(whole.poorHit, whole.poor)],
  ['prompts per poor reply', two(whole.promptsPerPoor)],
  ['internal notes silent', share(whole.notesSilent, whole.notes)],
];
