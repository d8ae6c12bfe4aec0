import type { Context } from './context';
import { capitalise, isEditable, replaceSpan } from './rewrite/edits';
import type { Found, Rule } from './rule';
import { findTeam } from './team-pattern';
import type { Rewrite, Span, TeamRule } from './types';

const likeCase = (text: string, model: string): string => (/^\p{Lu}/u.test(model) ? capitalise(text) : text);

const rewritesOf = ({ rewrites }: TeamRule, { draft }: Context, span: Span): readonly Rewrite[] =>
  isEditable(draft, span)
    ? rewrites.map((text) => replaceSpan(span, likeCase(text, draft.text.slice(span.start, span.end))))
    : [];

const find = (team: TeamRule, context: Context): readonly Found[] =>
  findTeam(team, context.draft.text, context.draft.folded).map((span) => ({
    ...span,
    message: team.message,
    rewrites: rewritesOf(team, context, span),
  }));

const toRule = (team: TeamRule): Rule => ({
  ...team,
  family: 'team',
  examples: { fires: [], silent: [] },
  find: (context) => find(team, context),
});

const NONE: readonly Rule[] = [];
const made = new WeakMap<readonly TeamRule[], readonly Rule[]>();

/** What a finding's rule says of itself, for the phrases that were last asked for. */
const lastMade = new Map<string, Rule>();

/** A team's phrases as rules; made once for each state of the settings. */
export function teamRules(team: readonly TeamRule[] | undefined): readonly Rule[] {
  if (!team || team.length === 0) return NONE;
  const known = made.get(team);
  if (known) return known;
  const rules = team.map(toRule);
  made.set(team, rules);
  lastMade.clear();
  for (const rule of rules) lastMade.set(rule.id, rule);
  return rules;
}

export const teamRuleOf = (id: string): Rule | undefined => lastMade.get(id);
