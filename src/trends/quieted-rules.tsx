import { RULE_TEXTS } from '../options/rules.baked';
import type { Change } from '../options/use-settings';
import type { RuleLevel } from '../review/types';
import type { Settings } from '../settings/types';
import { t } from '../ui/text';
import type { DismissalStore } from './dismissal-store';
import { type Dismissals, stillQuieted, takeOver } from './dismissals';

interface QuietedRulesProps {
  readonly settings: Settings;
  readonly dismissals: Dismissals;
  readonly store: DismissalStore;
  readonly change: Change;
}

const statementOf = (rule: string): string => RULE_TEXTS.find(({ id }) => id === rule)?.statement ?? rule;

const withoutLevel =
  (rule: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    rules: Object.fromEntries(Object.entries(settings.rules).filter(([id]) => id !== rule)),
  });

/** The rules that went quiet by themselves, each with the way back. */
export function QuietedRules({ settings, dismissals, store, change }: QuietedRulesProps) {
  const quieted = stillQuieted(dismissals, settings.rules);
  const keepQuiet = (rule: string): Promise<void> => store.update((before) => takeOver(before, rule));
  const bringBack = async (rule: string): Promise<void> => {
    await change(withoutLevel(rule));
    await keepQuiet(rule);
  };
  if (quieted.length === 0) return <p class="hint">{t('trends_quieted_none')}</p>;
  const said: Readonly<Record<Exclude<RuleLevel, 'on'>, string>> = { quiet: t('level_quiet'), off: t('level_off') };
  return (
    <ul class="quieted">
      {quieted.map(({ rule, level }) => (
        <li key={rule}>
          <span>
            <span lang="en">{statementOf(rule)}</span> <span class="level">{said[level]}</span>
          </span>
          <span class="acts">
            <button type="button" onClick={() => void bringBack(rule)}>
              {t('trends_bring_back')}{' '}
              <span class="hidden" lang="en">
                {statementOf(rule)}
              </span>
            </button>
            <button type="button" class="quiet" onClick={() => void keepQuiet(rule)}>
              {t('trends_leave_so')}{' '}
              <span class="hidden" lang="en">
                {statementOf(rule)}
              </span>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
