import type { Rule } from '../review/rule';
import { RULES } from '../review/rules/index';

/** What a rule says of itself; the options run none. */
export type RuleText = Omit<Rule, 'find'>;

export const RULE_TEXTS: readonly RuleText[] = RULES.map(({ find: _, examples, ...said }) => ({
  ...said,
  examples: { fires: examples.fires, silent: examples.silent.slice(0, 1) },
}));
