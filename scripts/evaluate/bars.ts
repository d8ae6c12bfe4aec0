import { type ChecklistFigures, checklistAccuracy } from './checklist-score';
import { type Row, rates, two } from './figures';
import type { Passed, Trial } from './metamorphic';
import type { MoodFigures } from './mood-score';
import type { NameFigures } from './name-score';
import type { QuestionFigures } from './question-score';
import type { RewriteFigures } from './rewrite-score';
import { familyF1, type RuleScore } from './rule-score';
import type { WholeFigures } from './whole-score';

export interface Measured {
  readonly scores: readonly RuleScore[];
  readonly whole: WholeFigures;
  readonly names: NameFigures;
  readonly mood: MoodFigures;
  readonly checklist: ChecklistFigures;
  readonly questions: QuestionFigures;
  readonly rewrites: RewriteFigures;
  readonly changes: Readonly<Record<string, Passed>>;
}

interface Bar {
  readonly bar: string;
  readonly value: number;
  readonly n: number;
  /** Where shipping begins (NaN: there is only an aim), and what is aimed at. */
  readonly ship: number;
  readonly aim: number;
  /** Lower is better. */
  readonly most?: true;
}

const isWarn = ({ severity, tally }: RuleScore): boolean => severity === 'warn' && tally.tp + tally.fn > 0;

const clears =
  (precision: number, recall: number) =>
  (score: RuleScore): boolean => {
    const figures = rates(score.tally);
    return figures.precision >= precision && figures.recall >= recall;
  };

const faults = (scores: readonly RuleScore[]): number =>
  scores.reduce((sum, { tally }) => sum + tally.tp + tally.fn, 0);

const ruleBars = (scores: readonly RuleScore[]): readonly Bar[] => {
  const family = (name: string, ship: number, aim: number): Bar => {
    const own = scores.filter((score) => score.family === name);
    return { bar: `macro-F1, ${name}`, value: familyF1(scores, name), n: faults(own), ship, aim };
  };
  const death = scores.find(({ id }) => id === 'bereavement-care');
  const { precision, recall, n } = rates(death?.tally ?? { tp: 0, fp: 0, fn: 0 });
  return [
    family('names', 0.9, 0.97),
    family('talk-track', 0.85, 0.93),
    family('closing', 0.85, 0.93),
    family('listening', 0.7, 0.85),
    { bar: 'bereavement-care, recall', value: recall, n, ship: 0.95, aim: 0.99 },
    { bar: 'bereavement-care, precision', value: precision, n, ship: 0.95, aim: 0.99 },
  ];
};

const nameBars = ({ inserted, exact, n }: NameFigures): readonly Bar[] => [
  { bar: 'wrong names put in by one click', value: inserted, n, ship: 0, aim: 0, most: true },
  { bar: 'names exact', value: exact / n, n, ship: Number.NaN, aim: 0.98 },
];

const wholeBars = (whole: WholeFigures): readonly Bar[] => [
  { bar: 'good replies with no prompt', value: whole.goodQuiet / whole.good, n: whole.good, ship: 0.8, aim: 0.92 },
  { bar: 'prompts per good reply', value: whole.promptsPerGood, n: whole.good, ship: 0.3, aim: 0.1, most: true },
  { bar: 'warns per 100 good replies', value: whole.warnsPer100, n: whole.good, ship: 4, aim: 1, most: true },
  {
    bar: 'poor replies with a right prompt among three',
    value: whole.poorHit / whole.poor,
    n: whole.poor,
    ship: 0.85,
    aim: 0.96,
  },
  {
    bar: 'decent replies with no prompt',
    value: whole.beside.quiet / whole.beside.n,
    n: whole.beside.n,
    ship: 0.8,
    aim: 0.92,
  },
  {
    bar: 'warns per 100 decent replies',
    value: (100 * whole.beside.warns) / whole.beside.n,
    n: whole.beside.n,
    ship: 4,
    aim: 1,
    most: true,
  },
  { bar: 'internal notes silent', value: whole.notesSilent / whole.notes, n: whole.notes, ship: 1, aim: 1 },
];

const griefBars = ({ grief }: MoodFigures): readonly Bar[] => {
  const { precision, recall, n } = rates(grief);
  return [
    { bar: 'grief flag, recall', value: recall, n, ship: 0.95, aim: 0.99 },
    { bar: 'grief flag, precision', value: precision, n, ship: 0.95, aim: 0.99 },
  ];
};

const moodBars = ({ exact, near, kappa, level3, n }: MoodFigures): readonly Bar[] => [
  { bar: 'mood exact', value: exact / n, n, ship: 0.62, aim: 0.78 },
  { bar: 'mood within one', value: near / n, n, ship: 0.95, aim: 0.99 },
  { bar: 'mood, quadratic kappa', value: kappa, n, ship: 0.7, aim: 0.85 },
  { bar: 'mood, level-3 recall', value: level3[0] / level3[1], n: level3[1], ship: 0.85, aim: 0.95 },
];

const otherBars = ({ checklist, rewrites }: Measured): readonly Bar[] => [
  { bar: 'checklist items right', value: checklistAccuracy(checklist), n: checklist.n, ship: 0.85, aim: 0.94 },
  {
    bar: 'rewrites applied: rule silent there',
    value: rewrites.silent / rewrites.applied,
    n: rewrites.applied,
    ship: 1,
    aim: 1,
  },
  {
    bar: 'rewrites applied: rule silent, nothing new',
    value: rewrites.clean / rewrites.applied,
    n: rewrites.applied,
    ship: 1,
    aim: 1,
  },
  { bar: 'rewrites with a made-up number', value: rewrites.invented, n: rewrites.offered, ship: 0, aim: 0, most: true },
];

/** The share of changes after which the rules say what they must. */
export const passRate = (
  { changes }: Measured,
  kind: Trial['kind'],
): { readonly value: number; readonly n: number } => {
  const own = Object.values(changes).filter((change) => change.kind === kind);
  const n = own.reduce((sum, change) => sum + change.n, 0);
  return { value: own.reduce((sum, change) => sum + change.ok, 0) / n, n };
};

const changeBars = (measured: Measured): readonly Bar[] => [
  { bar: 'masked faults silent', ...passRate(measured, 'mask'), ship: 1, aim: 1 },
  { bar: 'cosmetic changes without effect', ...passRate(measured, 'cosmetic'), ship: 0.97, aim: 1 },
];

const barsOf = (measured: Measured): readonly Bar[] => [
  ...ruleBars(measured.scores),
  ...nameBars(measured.names),
  ...wholeBars(measured.whole),
  ...griefBars(measured.mood),
  ...moodBars(measured.mood),
  ...otherBars(measured),
  ...changeBars(measured),
];

const verdict = ({ value, ship, aim, most, n }: Bar): string => {
  if (Number.isNaN(value) || n === 0) return 'no case';
  const reaches = (bound: number): boolean => (most ? value <= bound : value >= bound);
  return reaches(aim) ? 'aim' : reaches(ship) ? 'ship' : 'no';
};

/** A count that should be none is said as a count. */
const said = ({ value, most, ship }: Bar): string => (most && ship === 0 ? String(value) : two(value));

const cells = (bar: Bar): Row => [`${said(bar)} (n ${bar.n})`, verdict(bar)];

const warnCells = (scores: readonly RuleScore[]): Row => {
  const warns = scores.filter(isWarn);
  const count = (precision: number, recall: number): number => warns.filter(clears(precision, recall)).length;
  const reached = count(0.97, 0.9) === warns.length ? 'aim' : count(0.9, 0.75) === warns.length ? 'ship' : 'no';
  return [`${count(0.9, 0.75)} of ${warns.length} (n ${faults(warns)})`, warns.length === 0 ? 'no case' : reached];
};

/** Every bar that was set, and whether it is met: on the cases seen while working, and on those nobody looked at. */
export function barRows(seen: Measured, frozen: Measured): readonly Row[] {
  const others = barsOf(frozen);
  const bound = ({ ship, aim, most }: Bar): string =>
    [ship, aim].map((value) => (Number.isNaN(value) ? '–' : `${most ? '≤' : '≥'} ${value}`)).join(' / ');
  return [
    ['bar', 'ship / aim', 'seen', 'met on seen', 'frozen', 'met on frozen'],
    [
      'warn rules with precision and recall',
      '≥ 0.9, 0.75 / ≥ 0.97, 0.9',
      ...warnCells(seen.scores),
      ...warnCells(frozen.scores),
    ],
    ...barsOf(seen).map((bar, index) => {
      const other = others[index];
      return [bar.bar, bound(bar), ...cells(bar), ...(other ? cells(other) : [])];
    }),
  ];
}

/** The `warn` rules that these cases don't bear out, with what they reach there. */
export function belowBar({ scores }: Measured): string {
  const below = scores.filter((score) => isWarn(score) && !clears(0.9, 0.75)(score));
  return below
    .map(({ id, tally }) => {
      const { precision, recall, n } = rates(tally);
      return `${id} (${two(precision)} / ${two(recall)}, n ${n})`;
    })
    .join(', ');
}
