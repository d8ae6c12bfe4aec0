import type { Prompt } from '../messages/protocol';
import type { Rule } from '../review/rule';
import type { Finding, Review, RuleLevel } from '../review/types';

export type Explain = (rule: string) => Pick<Rule, 'why' | 'sources' | 'statement'> | undefined;

/** The shown findings as the panel and the card take them. An id stays while the same words draw the same rule. */
export function toPrompts(
  review: Review,
  draft: string,
  levels: Readonly<Record<string, RuleLevel>>,
  ignored: ReadonlySet<string>,
  explain: Explain,
): readonly Prompt[] {
  const seen = new Map<string, number>();
  const prompts: Prompt[] = [];
  for (const finding of review.findings) {
    const id = idOf(finding, seen);
    const rule = explain(finding.rule);
    if (!finding.shown || !rule || ignored.has(id)) continue;
    prompts.push({
      ...finding,
      id,
      why: rule.why,
      sources: rule.sources,
      statement: rule.statement,
      replaces: finding.rewrites.map(({ start, end }) => draft.slice(start, end)),
      quiet: levels[finding.rule] === 'quiet',
    });
  }
  return prompts;
}

const idOf = (finding: Finding, seen: Map<string, number>): string => {
  const cause = `${finding.rule}:${finding.quote}`;
  const nth = seen.get(cause) ?? 0;
  seen.set(cause, nth + 1);
  return `${cause}:${nth}`;
};
