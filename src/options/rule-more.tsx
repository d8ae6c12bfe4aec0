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

const saysOf = ({ says }: Example): string | undefined => (typeof says === 'string' ? says : says?.at(-1));

function Examples({ rule, example }: Pick<RuleMoreProps, 'rule' | 'example'>) {
  const another = rule.examples.fires.find((candidate) => candidate !== example);
  const [silent] = rule.examples.silent;
  const says = example && saysOf(example);
  return (
    <>
      {says && <p>{rich('opt_example_says', <q>{says}</q>)}</p>}
      {another && <p class="example">{rich('opt_example_also', <Shown example={another} />)}</p>}
      {silent && <p class="example">{rich('opt_example_silent', <Marked draft={silent.draft} />)}</p>}
    </>
  );
}

/** What there is to know of a rule beside its line, and where to play with it. Built when it is first opened. */
export function RuleMore({ rule, example, settings, change }: RuleMoreProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>
        {t('opt_why')} <span class="hidden">{rule.statement}</span>
      </summary>
      <p>{rule.why}</p>
      <Examples rule={rule} example={example} />
      {opened && (
        <>
          <h5>{t('opt_try')}</h5>
          {example && <TryIt rule={rule.id} example={example} settings={settings} />}
          <h5>{t('opt_places')}</h5>
          <Lock path={`rules.${rule.id}`}>
            <RulePlaces rule={rule} settings={settings} change={change} />
          </Lock>
        </>
      )}
      <h5>{t('opt_sources')}</h5>
      <ul class="hint">
        {rule.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <code>{rule.id}</code>
    </details>
  );
}
