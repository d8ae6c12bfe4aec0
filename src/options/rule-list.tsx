import { useId, useState } from 'preact/hooks';
import type { RuleLevel } from '../review/types';
import type { Settings } from '../settings/types';
import { count, t } from '../ui/text';
import { FAMILIES } from './labels';
import { useLocked } from './locks';
import { RuleRow } from './rule-row';
import { RULE_TEXTS, type RuleText } from './rules.baked';
import type { Change } from './use-settings';

interface RuleListProps {
  readonly settings: Settings;
  readonly change: Change;
}

const levelOf = (settings: Settings, id: string): RuleLevel =>
  Object.hasOwn(settings.rules, id) ? (settings.rules[id] ?? 'on') : 'on';

/** All that a rule can be found by, in lower case. */
const wordsOf = ({ id, statement, why, examples }: RuleText): string =>
  [id, statement, why, ...examples.fires.map(({ draft }) => draft)].join(' ').toLowerCase();

function matching(query: string): readonly RuleText[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return RULE_TEXTS.filter((rule) => words.every((word) => wordsOf(rule).includes(word)));
}

/** A rule that is on is not listed: a rule that comes later is on, too. */
const withLevel =
  (id: string, level: RuleLevel) =>
  (settings: Settings): Settings => {
    const { [id]: _, ...others } = settings.rules;
    return { ...settings, rules: level === 'on' ? others : { ...others, [id]: level } };
  };

export function RuleList({ settings, change }: RuleListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = matching(query);
  const allLocked = useLocked('rules');
  const isChanged = ({ id }: RuleText): boolean =>
    levelOf(settings, id) !== 'on' || Object.values(settings.exceptions).some((levels) => Object.hasOwn(levels, id));
  const changed = RULE_TEXTS.filter(isChanged).length;
  return (
    <>
      <div class="field">
        <label for={id}>{t('opt_search')}</label>
        <input
          id={id}
          type="search"
          placeholder={t('opt_search_hint')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="tally" role="status">
        {found.length > 0 ? count('opt_found', found.length) : t('opt_none')} · {t('opt_levels')}
      </p>
      {changed > 0 && !allLocked && (
        <p class="tally">
          {count('opt_changed', changed)}{' '}
          <button type="button" class="quiet" onClick={() => change((now) => ({ ...now, rules: {}, exceptions: {} }))}>
            {t('opt_all_on')}
          </button>
        </p>
      )}
      {FAMILIES.map((family) => {
        const rules = found.filter((rule) => rule.family === family.id);
        return (
          rules.length > 0 && (
            <section key={family.id} class="family">
              <h3>{t(family.label)}</h3>
              <ul>
                {rules.map((rule) => (
                  <RuleRow
                    key={rule.id}
                    rule={rule}
                    level={levelOf(settings, rule.id)}
                    onLevel={(level) => change(withLevel(rule.id, level))}
                    settings={settings}
                    change={change}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
