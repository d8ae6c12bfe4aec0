import type { Rule } from '../review/rule';
import { RULES } from '../review/rules/index';
import { isShown } from './is-shown';

/** What a rule says of itself; the options run none. */
export type RuleText = Omit<Rule, 'find'>;

/** The example that stands under a rule, whose rewrite is worth reading where one is, and another. */
const shownOf = ({ fires, silent }: Rule['examples']): Rule['examples'] => {
  const first = fires.find(({ becomes }) => isShown(becomes)) ?? fires[0];
  const others = fires.filter((example) => example !== first);
  return { fires: [...(first ? [first] : []), ...others.slice(0, 1)], silent: silent.slice(0, 1) };
};

export const RULE_TEXTS: readonly RuleText[] = RULES.map(({ find: _, examples, ...said }) => ({
  ...said,
  examples: shownOf(examples),
}));
