import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../src/content/hand-over-engine';
import { feedbackIn } from '../src/review/feedback/feedback';
import { keepsakeOf } from '../src/review/privacy/keepsake';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import { teamRuleOf } from '../src/review/team';
import { findTeam } from '../src/review/team-pattern';
import { Aside } from '../src/session/aside';

export default defineUnlistedScript(() =>
  handOver({
    review,
    explain: (id) => RULES.find((rule) => rule.id === id) ?? teamRuleOf(id),
    feedbackIn,
    keepsakeOf,
    findTeam,
    aside: new Aside(),
  }),
);
