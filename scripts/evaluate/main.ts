import { ablationRows } from './ablations';
import { type Answered, answerAll, ask } from './answer';
import { barRows, belowBar, type Measured, passRate } from './bars';
import { closingRows, moodBaselineRows, phraseRows } from './baselines';
import { type Case, readCases } from './cases';
import { checklistAccuracy, checklistFigures, checklistRows } from './checklist-score';
import { type Row, table } from './figures';
import { metamorphicRows, tryUnits, type Unit, unitsOfCases, unitsOfExamples } from './metamorphic';
import { moodFigures, moodRows } from './mood-score';
import { nameFigures, nameRows } from './name-score';
import { questionAccuracy, questionFigures, questionRows } from './question-score';
import { rewriteFigures, rewriteRows, rewriteRuleRows } from './rewrite-score';
import { channelRows, familyF1, familyRows, ruleRows, scoreRules } from './rule-score';
import { wholeFigures, wholeRows } from './whole-score';

/** What the floor in `tests/cases/floor.json` is held against; each is better the higher it is. */
export type Figures = Readonly<Record<string, number>>;

const measure = (answered: readonly Answered[], only: readonly string[]): Omit<Measured, 'changes'> => ({
  scores: scoreRules(answered, only),
  whole: wholeFigures(answered),
  names: nameFigures(answered),
  mood: moodFigures(answered),
  checklist: checklistFigures(answered),
  questions: questionFigures(answered),
  rewrites: rewriteFigures(answered, only),
});

const measureRows = ({ whole, names, mood, questions, rewrites }: Omit<Measured, 'changes'>): readonly Row[] => [
  ['measure', 'value (95 %)'],
  ...wholeRows(whole),
  ...nameRows(names),
  ...moodRows(mood),
  ...questionRows(questions),
  ...rewriteRows(rewrites),
];

const wrongOf = ({ scores, whole, names, mood, checklist, questions, rewrites }: Omit<Measured, 'changes'>): string => {
  const said = (name: string, lines: readonly string[]): readonly string[] => lines.map((line) => `${name}: ${line}`);
  return [
    ...scores.flatMap(({ id, tally }) => said(id, tally.wrong)),
    ...said('whole', whole.wrong),
    ...said('names', names.wrong),
    ...said('mood', mood.wrong),
    ...said('checklist', checklist.wrong),
    ...said('questions', questions.wrong),
    ...said('rewrite', rewrites.wrong),
  ].join('\n');
};

const figuresOf = (measured: Measured): Figures => ({
  ...ruleFigures(measured),
  'masked faults silent': passRate(measured, 'mask').value,
  'cosmetic changes without effect': passRate(measured, 'cosmetic').value,
});

const ruleFigures = ({ scores, whole, names, mood, checklist, questions, rewrites }: Measured): Figures => ({
  'good replies with no prompt': whole.goodQuiet / whole.good,
  'poor replies with a right prompt': whole.poorHit / whole.poor,
  'internal notes silent': whole.notesSilent / whole.notes,
  'names exact': names.exact / names.n,
  'names not wrong': 1 - names.wrongName / names.n,
  'mood exact': mood.exact / mood.n,
  'mood within one': mood.near / mood.n,
  'checklist items right': checklistAccuracy(checklist),
  'questions found': questions.found / questions.labelled,
  'questions told right': questionAccuracy(questions),
  'rewrites clean once applied': rewrites.clean / rewrites.applied,
  ...Object.fromEntries(
    [...new Set(scores.map(({ family }) => family))].map((family) => [`${family}, macro-F1`, familyF1(scores, family)]),
  ),
});

/** The rules only: fast enough to run after each change. */
export function evaluate(folder: string, only: readonly string[]): { report: string; wrong: string } {
  const answered = answerAll(ask(readCases(folder)));
  const measured = measure(answered, only);
  const report = [ruleRows(measured.scores), measureRows(measured), checklistRows(measured.checklist)];
  return { report: report.map(table).join('\n\n'), wrong: wrongOf(measured) };
}

/** All of them take minutes: one unit in so many is changed in every way for the report. */
const CHANGED = 12;

/** What each change does to every example and case, and which unit it upsets. */
export function changesOf(folder: string): string {
  const passed = tryUnits([...unitsOfExamples(), ...unitsOfCases(readCases(folder))], 1);
  const wrong = Object.entries(passed).flatMap(([name, { failures }]) => failures.map((said) => `${name}: ${said}`));
  return `${wrong.join('\n')}\n\n${table(metamorphicRows(passed))}`;
}

const sectionOf = (cases: readonly Case[], units: readonly Unit[]): { section: string; measured: Measured } => {
  const asked = ask(cases);
  const answered = answerAll(asked);
  const measured = { ...measure(answered, []), changes: tryUnits(units, CHANGED) };
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['Each rule', ruleRows(measured.scores)],
    ['By family', familyRows(measured.scores, answered)],
    ['By channel', channelRows(answered)],
    ['Whole replies, names, mood, rewrites', measureRows(measured)],
    ['The finish-strong checklist', checklistRows(measured.checklist)],
    ['Against a phrase list', phraseRows(answered, measured.scores)],
    ['Against VADER', moodBaselineRows(answered)],
    ['Against “thanks and an offer”', closingRows(answered)],
    ['What each idea is worth', ablationRows(asked, answered)],
    ['Changes that must silence, and changes that must not matter', metamorphicRows(measured.changes)],
    ['Rewrites, rule by rule', rewriteRuleRows(answered)],
  ];
  return { section: tables.map(([title, rows]) => `### ${title}\n\n${table(rows)}`).join('\n\n'), measured };
};

const barsSection = (seen: Measured, frozen: Measured): string => `## The bars

“aim”, “ship” or “no”: which of the two bounds the figure reaches. n = the faults, replies or messages it rests on.

${table(barRows(seen, frozen))}

\`warn\` rules under .90 precision or .75 recall (precision / recall):

- on the seen cases: ${belowBar(seen) || 'none'}
- on the frozen cases: ${belowBar(frozen) || 'none'}`;

/** Everything, on the seen and on the frozen cases. The seen cases hold the floor. */
export function reportAll(seen: string, frozen: string): { report: string; figures: Figures } {
  const [cases, held] = [readCases(seen), readCases(frozen)];
  const one = sectionOf(cases, [...unitsOfExamples(), ...unitsOfCases(cases)]);
  const other = sectionOf(held, unitsOfCases(held));
  return {
    report: [
      barsSection(one.measured, other.measured),
      `## Seen cases\n\n${one.section}`,
      `## Frozen cases\n\n${other.section}`,
    ].join('\n\n'),
    figures: figuresOf(one.measured),
  };
}
