import { PASSES, type Passes } from '../../src/review/review';
import { readDraft } from '../../src/review/text/draft-facts';
import { type Answered, type Asked, answerAll } from './answer';
import { type Row, rates, sumTallies, two } from './figures';
import { macroF1, scoreRules } from './rule-score';
import { type Shower, wholeFigures } from './whole-score';

const NOTHING: ReadonlySet<string> = new Set();

/** The engine without one of its ideas. Passes are exchanged; the rules stay as they are. */
const WITHOUT: Readonly<Record<string, Passes>> = {
  'no anchors (no sentence shares a word, a number or a name with the ticket)': {
    ...PASSES,
    readTicket: (ticket) => ({
      ...PASSES.readTicket(ticket),
      stems: NOTHING,
      numbers: NOTHING,
      properNouns: NOTHING,
    }),
  },
  'no masks (quotes, code and pasted mail are read as the agent’s own)': {
    ...PASSES,
    readDraft: (draft, text, ticket, agent) => readDraft(draft, text, ticket, agent, () => []),
  },
  'no zones (every sentence is opening and closing)': {
    ...PASSES,
    readDraft: (draft, text, ticket, agent) => {
      const facts = PASSES.readDraft(draft, text, ticket, agent);
      const everywhere = { isOpening: true, isClosing: true };
      return { ...facts, sentences: facts.sentences.map((sentence) => ({ ...sentence, ...everywhere })) };
    },
  },
};

const rowOf = (name: string, answered: readonly Answered[], shown?: Shower): Row => {
  const scores = scoreRules(answered);
  const { precision, recall, f1 } = rates(sumTallies(scores.map(({ tally }) => tally)));
  const whole = wholeFigures(answered, shown);
  return [
    name,
    ...[precision, recall, f1, macroF1(scores)].map(two),
    two(whole.goodQuiet / whole.good),
    two(whole.promptsPerGood),
    two(whole.poorHit / whole.poor),
    two(whole.promptsPerPoor),
  ];
};

/** What each idea is worth: the same cases, answered without it. */
export const ablationRows = (asked: readonly Asked[], answered: readonly Answered[]): readonly Row[] => [
  [
    'engine',
    'precision',
    'recall',
    'F1',
    'macro-F1',
    'good replies quiet',
    'prompts per good reply',
    'poor replies with a right prompt',
    'prompts per poor reply',
  ],
  rowOf('as built', answered),
  ...Object.entries(WITHOUT).map(([name, passes]) => rowOf(name, answerAll(asked, passes))),
  rowOf('no arbitration (whatever is found is shown)', answered, ({ answer }) => answer.findings),
];
