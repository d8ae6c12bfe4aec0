import type { Prompt } from '../messages/protocol';
import type { Rule } from '../review/rule';
import type { Finding, Review, RuleLevel, Severity } from '../review/types';
import { typeset } from '../ui/typeset';

export type Explain = (rule: string) => Pick<Rule, 'family' | 'why' | 'sources' | 'statement'> | undefined;

const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];

/**
 * The shown findings as the panel and the card take them. An id stays while the same words draw the same rule, and holds
 * for one ticket: what was clicked on another is not found here.
 */
export function toPrompts(
  ticket: string,
  review: Review,
  draft: string,
  levels: Readonly<Record<string, RuleLevel>>,
  ignored: ReadonlySet<string>,
  explain: Explain,
): readonly Prompt[] {
  const seen = new Map<string, number>();
  const prompts: Prompt[] = [];
  for (const finding of review.findings) {
    const id = idOf(ticket, finding, seen);
    const rule = explain(finding.rule);
    if (!finding.shown || !rule || ignored.has(id)) continue;
    prompts.push({
      ...finding,
      id,
      message: typeset(finding.message),
      why: typeset(rule.why),
      sources: rule.sources,
      statement: typeset(rule.statement),
      replaces: finding.rewrites.map(({ start, end }) => draft.slice(start, end)),
      quiet: levels[finding.rule] === 'quiet',
    });
  }
  return prompts.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start);
}

const idOf = (ticket: string, finding: Finding, seen: Map<string, number>): string => {
  const cause = `${ticket}:${finding.rule}:${finding.quote}`;
  const nth = seen.get(cause) ?? 0;
  seen.set(cause, nth + 1);
  return `${cause}:${nth}`;
};
