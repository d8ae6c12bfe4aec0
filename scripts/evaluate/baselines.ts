import vader from 'vader-sentiment';
import { RULES } from '../../src/review/rules/index';
import { fold, normalise } from '../../src/review/text/normalise';
import type { Finding } from '../../src/review/types';
import { type Answered, isRuleCase, judges } from './answer';
import { emptyTally, type Row, rates, share, type Tally, two } from './figures';
import { moodCases, moodFigures } from './mood-score';
import { STOCK_LIST } from './phrase-list';
import { type Finder, macroF1, type RuleScore, scoreRules } from './rule-score';
import { wholeFigures } from './whole-score';

const linesOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const escaped = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const GREP = new Map(
  Object.entries(STOCK_LIST).map(([rule, list]) => [
    rule,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${linesOf(list).map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  ]),
);

export const PHRASES = Object.values(STOCK_LIST).reduce((sum, list) => sum + linesOf(list).length, 0);

/** The banned-phrase list that a team would write: found wherever it stands, whoever said it. */
const byGrep: Finder = ({ item }, rule) => {
  const text = fold(normalise(item.input.draft).text);
  const severity = RULES.find(({ id }) => id === rule)?.severity ?? 'suggest';
  return [...text.matchAll(GREP.get(rule) ?? /$^/g)].map(
    ({ 0: quote, index }): Finding => ({
      rule,
      severity,
      start: index,
      end: index + quote.length,
      quote,
      message: '',
      rewrites: [],
      shown: true,
    }),
  );
};

const allByGrep = (one: Answered): readonly Finding[] =>
  one.item.input.mode === 'note' ? [] : [...GREP.keys()].flatMap((rule) => byGrep(one, rule)).slice(0, 3);

export const phraseRows = (answered: readonly Answered[], scores: readonly RuleScore[]): readonly Row[] => {
  const listed = [...GREP.keys()];
  const row = (name: string, own: readonly RuleScore[], whole: ReturnType<typeof wholeFigures>): Row => [
    name,
    two(macroF1(own)),
    share(whole.goodQuiet, whole.good),
    two(whole.promptsPerGood),
    share(whole.poorHit, whole.poor),
  ];
  return [
    [
      `${listed.length} rules with a wording`,
      'macro-F1',
      'good replies quiet',
      'prompts per good reply',
      'poor with a right prompt',
    ],
    row(
      'Attune',
      scores.filter(({ id }) => listed.includes(id)),
      wholeFigures(answered),
    ),
    row(`phrase grep (${PHRASES} phrases)`, scoreRules(answered, listed, byGrep), wholeFigures(answered, allByGrep)),
  ];
};

/** Chosen once, before a case was run: VADER's own bound of neutral, then halfway and four fifths of the way down. */
const VADER_LEVELS = [-0.05, -0.5, -0.8] as const;

const latestOf = ({ item }: Answered): string => {
  const { messages } = item.input;
  const lastAgent = messages.findLastIndex(({ from }) => from === 'agent');
  const since = messages.slice(lastAgent + 1).filter(({ from }) => from === 'customer');
  return since.map(({ text }) => text).join('\n');
};

const vaderLevel = (one: Answered): number => {
  const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(latestOf(one));
  return VADER_LEVELS.filter((bound) => compound <= bound).length;
};

const commonestLevel = (answered: readonly Answered[]): number => {
  const levels = moodCases(answered).map(({ item }) => item.mood?.level ?? 0);
  const count = (level: number): number => levels.filter((one) => one === level).length;
  return [0, 1, 2, 3].reduce((best, level) => (count(level) > count(best) ? level : best), 0);
};

export const moodBaselineRows = (answered: readonly Answered[]): readonly Row[] => {
  const usual = commonestLevel(answered);
  const row = (name: string, levelOf?: (one: Answered) => number): Row => {
    const { exact, near, n, kappa, level3 } = moodFigures(answered, levelOf);
    return [name, share(exact, n), share(near, n), two(kappa), share(level3[0], level3[1])];
  };
  return [
    ['mood', 'exact', 'within one', 'quadratic kappa', 'level-3 recall'],
    row('Attune'),
    row(`VADER, compound at ${VADER_LEVELS.join(', ')}`, vaderLevel),
    row(`always level ${usual}`, () => usual),
  ];
};

const THANKS = /\b(?:thanks|thank you|thx|appreciate|grateful)\b/;
const OFFER =
  /\b(?:let (?:me|us) know|(?:anything|something) else|any (?:further |other |more |additional )?(?:questions?|help|queries|concerns|assistance)|(?:happy|glad|here) to (?:help|assist)|feel free|(?:do not|don't) hesitate|reach out|get in touch|contact (?:me|us)|repl(?:y|ying) (?:here|to this)|write (?:back|to me))\b/;

/** What reply scoring usually asks of an ending: thanks and an offer of help, whatever else it says. */
const thanksAndOffer = ({ item }: Answered): boolean => {
  const text = fold(normalise(item.input.draft).text);
  return THANKS.test(text) && OFFER.test(text);
};

const CLOSING = RULES.filter(({ family }) => family === 'closing').map(({ id }) => id);

const tallyEndings = (answered: readonly Answered[], isWeak: (one: Answered) => boolean): Tally => {
  const tally = emptyTally();
  for (const one of answered) {
    if (!isRuleCase(one.item) || !CLOSING.some((rule) => judges(one.item, rule))) continue;
    const gold = (one.item.gold ?? []).some(({ rule }) => CLOSING.includes(rule));
    if (gold) tally[isWeak(one) ? 'tp' : 'fn']++;
    else if (isWeak(one)) tally.fp++;
  }
  return tally;
};

const drawsClosingRule = ({ item, answer }: Answered): boolean =>
  answer.findings.some(({ rule }) => CLOSING.includes(rule) && judges(item, rule));

const isStrong = ({ answer }: Answered): boolean => answer.closing.every(({ state }) => state !== 'unmet');

export const closingRows = (answered: readonly Answered[]): readonly Row[] => {
  const labelled = answered.filter(({ item }) => item.closing !== undefined);
  const agree = (strong: (one: Answered) => boolean): string =>
    share(
      labelled.filter((one) => strong(one) === !Object.values(one.item.closing ?? {}).includes('unmet')).length,
      labelled.length,
    );
  const row = (name: string, weak: (one: Answered) => boolean, strong: (one: Answered) => boolean): Row => {
    const { precision, recall, f1, n } = rates(tallyEndings(answered, weak));
    return [name, String(n), two(precision), two(recall), two(f1), agree(strong)];
  };
  return [
    ['weak endings', 'n', 'precision', 'recall', 'F1', 'strong or not, as labelled in the checklist'],
    row('Attune', drawsClosingRule, isStrong),
    row('thanks + offer', (one) => !thanksAndOffer(one), thanksAndOffer),
  ];
};
