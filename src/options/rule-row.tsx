import type { RuleLevel } from '../review/types';
import type { Settings } from '../settings/types';
import { Choice } from '../ui/choice';
import { list, rich, t } from '../ui/text';
import { Shown } from './example-text';
import { LEVELS } from './labels';
import { Lock } from './locks';
import { RuleMore } from './rule-more';
import { otherwiseIn } from './rule-places';
import type { RuleText } from './rules.baked';
import type { Change } from './use-settings';

interface RuleRowProps {
  readonly rule: RuleText;
  readonly level: RuleLevel;
  readonly onLevel: (level: RuleLevel) => void;
  readonly settings: Settings;
  readonly change: Change;
}

/** One rule: what it holds, an example, how loud it is. */
export function RuleRow({ rule, level, onLevel, settings, change }: RuleRowProps) {
  const [example] = rule.examples.fires;
  const otherwise = otherwiseIn(rule, settings);
  return (
    <li class="rule" id={rule.id} data-level={level}>
      <div class="about">
        <h4 lang="en">{rule.statement}</h4>
        {example && (
          <p class="example">
            <span class="hidden">{t('opt_example_of')} </span>
            <Shown example={example} />
          </p>
        )}
        {otherwise.length > 0 && (
          <p class="otherwise">
            {rich(
              'opt_places_some',
              list(otherwise, (place) => place),
            )}
          </p>
        )}
        <RuleMore rule={rule} example={example} settings={settings} change={change} />
      </div>
      <Lock path={`rules.${rule.id}`}>
        <Choice
          label={t('opt_rule_level', rule.statement)}
          options={LEVELS.map(({ value, label }) => ({ value, label: t(label) }))}
          value={level}
          onChange={onLevel}
        />
      </Lock>
    </li>
  );
}
