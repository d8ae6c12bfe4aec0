import { useState } from 'preact/hooks';
import { Tick } from '../options/field';
import { useSettings } from '../options/use-settings';
import { Choice } from '../ui/choice';
import { Confirm } from '../ui/confirm';
import { download } from '../ui/download';
import { OwnPage } from '../ui/own-page';
import { count, t } from '../ui/text';
import { FamilyTable, HoursChart, PromptsChart, RepliesChart, Sums } from './charts';
import { toCsv } from './csv';
import { QuietedRules } from './quieted-rules';
import { dayOf, type Tally } from './tally';
import { useTrends } from './use-trends';
import { weeksOf } from './weeks';

const RANGES = [
  { weeks: '4', label: 'trends_4_weeks' },
  { weeks: '12', label: 'trends_12_weeks' },
  { weeks: '52', label: 'trends_52_weeks' },
] as const;
type Range = (typeof RANGES)[number]['weeks'];

type Days = ReadonlyMap<string, Tally>;

function Pictures({ days }: { readonly days: Days }) {
  const [range, setRange] = useState<Range>('12');
  const weeks = weeksOf(days, dayOf(new Date()), Number(range));
  return (
    <>
      <div class="range">
        <Choice<Range>
          label={t('trends_range')}
          options={RANGES.map(({ weeks: value, label }) => ({ value, label: t(label) }))}
          value={range}
          onChange={setRange}
        />
      </div>
      <Sums weeks={weeks} />
      <RepliesChart weeks={weeks} />
      <PromptsChart weeks={weeks} />
      <FamilyTable weeks={weeks} />
      <HoursChart weeks={weeks} />
    </>
  );
}

const Nothing = ({ counted }: { readonly counted: boolean }) => (
  <div class="nothing-counted">
    <p>{t('trends_empty')}</p>
    <p class="hint">{counted ? t('trends_empty_how') : t('trends_empty_off')}</p>
  </div>
);

interface CountsProps {
  readonly days: Days;
  readonly clear: () => void;
}

function Counts({ days, clear }: CountsProps) {
  if (days.size === 0) return null;
  return (
    <div class="acts">
      <button type="button" onClick={() => download(toCsv(days), 'attune-trends.csv', 'text/csv')}>
        {t('trends_export')}
      </button>
      <Confirm
        label={t('trends_clear')}
        question={t('trends_clear_ask')}
        yes={t('trends_clear_yes')}
        no={t('trends_clear_no')}
        onYes={clear}
      />
    </div>
  );
}

/** What the browser said when something could not be read or stored, and what was read and makes no sense. */
function Troubles({
  failure,
  full,
  unreadable,
}: {
  readonly failure: string;
  readonly full: boolean;
  readonly unreadable: number;
}) {
  return (
    <>
      <p class="failure" role="alert">
        {failure !== '' && t('trends_failed', failure)}
      </p>
      {full && <p class="failure">{t('trends_full')}</p>}
      {unreadable > 0 && <p class="failure">{count('trends_unreadable', unreadable)}</p>}
    </>
  );
}

/** A picture of the agent's habits, for the agent alone. */
export function TrendsPage() {
  const { stored, failure, clear, dismissals } = useTrends();
  const { settings, change, failure: settingsFailure } = useSettings();
  if (!stored || !settings) {
    return (
      <OwnPage id="trends" lead={t('trends_lead')}>
        <Troubles failure={failure || settingsFailure} full={false} unreadable={0} />
      </OwnPage>
    );
  }
  const keep = (part: Partial<typeof settings.trends>): void =>
    void change((now) => ({ ...now, trends: { ...now.trends, ...part } }));
  return (
    <OwnPage id="trends" lead={t('trends_lead')}>
      <Troubles failure={failure || settingsFailure} full={stored.full} unreadable={stored.unreadable} />
      <section aria-labelledby="habits">
        <h2 id="habits">{t('trends_habits')}</h2>
        {stored.days.size === 0 ? <Nothing counted={settings.trends.counted} /> : <Pictures days={stored.days} />}
      </section>
      <section aria-labelledby="quieted">
        <h2 id="quieted">{t('trends_quieted')}</h2>
        <p>{t('trends_quieted_body')}</p>
        <Tick
          label={t('trends_go_quiet')}
          checked={settings.trends.goQuiet}
          onChange={(goQuiet) => keep({ goQuiet })}
        />
        <QuietedRules settings={settings} dismissals={stored.dismissals} store={dismissals} change={change} />
      </section>
      <section aria-labelledby="counting">
        <h2 id="counting">{t('trends_counting')}</h2>
        <p>{t('trends_counting_body')}</p>
        <Tick label={t('trends_count')} checked={settings.trends.counted} onChange={(counted) => keep({ counted })} />
        <Counts days={stored.days} clear={() => void clear()} />
      </section>
    </OwnPage>
  );
}
