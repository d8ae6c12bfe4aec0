import { RULES } from '../../src/review/rules/index';
import { readCases } from './cases';
import { type Answered, answerAll, moodFigures, nameFigures, rates, tallyRule, wholeFigures, wilson } from './score';

const two = (value: number): string => (Number.isNaN(value) ? ' – ' : value.toFixed(2));
const share = (a: number, b: number): string => `${a}/${b} (${two(a / b)})`;
const range = (hits: number, n: number): string => wilson(hits, n).map(two).join('–');

const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => `| ${row.join(' | ')} |`)
    .flatMap((row, index) => (index === 0 ? [row, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`] : [row]))
    .join('\n');

interface RuleRow {
  readonly id: string;
  readonly family: string;
  readonly f1: number;
  readonly cells: readonly string[];
  readonly wrong: readonly string[];
}

const rowOf = (answered: readonly Answered[], rule: (typeof RULES)[number]): RuleRow => {
  const tally = tallyRule(answered, rule.id);
  const { precision, recall, f1, f05, n } = rates(tally);
  return {
    id: rule.id,
    family: rule.family,
    f1,
    wrong: tally.wrong,
    cells: [
      rule.id,
      rule.severity,
      String(n),
      `${two(precision)} (${range(tally.tp, tally.tp + tally.fp)})`,
      `${two(recall)} (${range(tally.tp, tally.tp + tally.fn)})`,
      two(f1),
      two(f05),
    ],
  };
};

const familyRows = (rows: readonly RuleRow[]): readonly (readonly string[])[] =>
  [...new Set(rows.map(({ family }) => family))].map((family) => {
    const scores = rows.filter((row) => row.family === family && !Number.isNaN(row.f1)).map(({ f1 }) => f1);
    return [family, two(scores.reduce((sum, f1) => sum + f1, 0) / scores.length), String(scores.length)];
  });

/** What the floor in `tests/cases/floor.json` is held against; each is better the higher it is. */
export type Figures = Readonly<Record<string, number>>;

/** The report as Markdown, what went wrong for looking at, and the figures that have a floor. */
export function evaluate(folder: string, only: readonly string[]): { report: string; wrong: string; figures: Figures } {
  const answered = answerAll(readCases(folder));
  const rules = RULES.filter(({ id }) => only.length === 0 || only.includes(id));
  const rows = rules.map((rule) => rowOf(answered, rule));
  const whole = wholeFigures(answered);
  const names = nameFigures(answered);
  const mood = moodFigures(answered);
  const flags = rates(mood.flags);
  const report = [
    table([
      ['rule', 'severity', 'n', 'precision (95 %)', 'recall (95 %)', 'F1', 'F0.5'],
      ...rows.map(({ cells }) => cells),
    ]),
    table([['family', 'macro-F1', 'rules'], ...familyRows(rows)]),
    table([
      ['measure', 'value'],
      ['good replies with no prompt', share(whole.goodQuiet, whole.good)],
      ['prompts per good reply', two(whole.promptsPerGood)],
      ['warns per 100 good replies', two(whole.warnsPer100)],
      ['poor replies with a right prompt among those shown', share(whole.poorHit, whole.poor)],
      ['internal notes silent', share(whole.notesSilent, whole.notes)],
      ['names exact', share(names.exact, names.n)],
      ['names wrong', share(names.wrongName, names.n)],
      ['name confidence', share(names.confidence, names.n)],
      ['mood exact', share(mood.exact, mood.n)],
      ['mood within one', share(mood.near, mood.n)],
      ['mood, quadratic kappa', two(mood.kappa)],
      ['mood, level-3 recall', share(mood.level3[0], mood.level3[1])],
      ['emotion', share(mood.emotion, mood.n)],
      ['flags, precision / recall', `${two(flags.precision)} / ${two(flags.recall)}`],
    ]),
  ].join('\n\n');
  const wrong = [
    ...rows.flatMap(({ id, wrong }) => wrong.map((line) => `${id}: ${line}`)),
    ...whole.wrong.map((line) => `whole: ${line}`),
    ...names.wrong.map((line) => `names: ${line}`),
    ...mood.wrong.map((line) => `mood: ${line}`),
  ].join('\n');
  const figures = {
    'good replies with no prompt': whole.goodQuiet / whole.good,
    'poor replies with a right prompt': whole.poorHit / whole.poor,
    'internal notes silent': whole.notesSilent / whole.notes,
    'names exact': names.exact / names.n,
    'names not wrong': 1 - names.wrongName / names.n,
    'mood exact': mood.exact / mood.n,
    'mood within one': mood.near / mood.n,
    ...Object.fromEntries(familyRows(rows).map(([family, f1]) => [`${family}, macro-F1`, Number(f1)])),
  };
  return { report, wrong, figures };
}
