import { useState } from 'preact/hooks';
import type { Example } from '../review/rule';
import type { Settings } from '../settings/types';
import { rich, t } from '../ui/text';
import { Marked, Shown } from './example-text';
import { Lock } from './locks';
import { RulePlaces } from './rule-places';
import type { RuleText } from './rules.baked';
import { TryIt } from './try-it';
import type { Change } from './use-settings';

interface RuleMoreProps {
  readonly rule: RuleText;
  /** The one that stands above it. */
  readonly example: Example | undefined;
  readonly settings: Settings;
  readonly change: Change;
}

function Examples({ rule }: Pick<RuleMoreProps, 'rule'>) {
  const [, another] = rule.examples.fires;
  const [silent] = rule.examples.silent;
  return (
    <>
      <h5>{t('opt_examples')}</h5>
      {another && <p class="example">{rich('opt_example_also', <Shown example={another} />)}</p>}
      {silent && (
        <p class="example">
          {rich(
            'opt_example_silent',
            <span lang="en">
              <Marked draft={silent.draft} />
            </span>,
          )}
        </p>
      )}
    </>
  );
}

/** What there is to know of a rule beside its line, and where to play with it. Built when it is first opened. */
export function RuleMore({ rule, example, settings, change }: RuleMoreProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>
        {t('opt_why')}{' '}
        <span class="hidden" lang="en">
          {rule.statement}
        </span>
      </summary>
      <p lang="en">{rule.why}</p>
      {opened && example && (
        <>
          <h5>{t('opt_try')}</h5>
          <TryIt rule={rule.id} example={example} settings={settings} />
        </>
      )}
      <Examples rule={rule} />
      {opened && (
        <>
          <h5>{t('opt_places')}</h5>
          <Lock path={`rules.${rule.id}`}>
            <RulePlaces rule={rule} settings={settings} change={change} />
          </Lock>
        </>
      )}
      <h5>{t('opt_sources')}</h5>
      <ul class="hint" lang="en">
        {rule.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <code>{rule.id}</code>
    </details>
  );
}
