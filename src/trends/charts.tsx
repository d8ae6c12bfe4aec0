import { FAMILIES } from '../options/labels';
import { count, language, number, t } from '../ui/text';
import { Chart } from './chart';
import { at, hourKey, PROMPT_KINDS, type PromptKind, promptKey, type Tally } from './tally';
import { sumOf, type Week } from './weeks';

const KIND_LABEL = { shown: 'trends_shown', taken: 'trends_taken', ignored: 'trends_ignored' } as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const day = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(`${iso}T12:00:00`).toLocaleDateString(language(), options);

const along = (weeks: readonly Week[]) => ({
  along: t('trends_week'),
  ticks: weeks.map(({ monday }) => day(monday, { day: 'numeric', month: 'short' })),
  names: weeks.map(({ monday }) => day(monday, { day: 'numeric', month: 'long', year: 'numeric' })),
});

const counts = (weeks: readonly Week[], key: string): readonly number[] => weeks.map(({ tally }) => at(tally, key));

const promptsOf = (tally: Tally, kind: PromptKind): number =>
  FAMILIES.reduce((sum, { id }) => sum + at(tally, promptKey(id, kind)), 0);

export function RepliesChart({ weeks }: { readonly weeks: readonly Week[] }) {
  return (
    <Chart
      title={t('trends_replies_title')}
      as="lines"
      {...along(weeks)}
      series={[
        { label: t('trends_replies'), values: counts(weeks, 'replies'), tone: 1 },
        { label: t('trends_named'), values: counts(weeks, 'named'), tone: 2 },
        { label: t('trends_ended'), values: counts(weeks, 'ended'), tone: 3 },
      ]}
    />
  );
}

export function PromptsChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const tones = { shown: 1, taken: 2, ignored: 3 } as const;
  return (
    <Chart
      title={t('trends_prompts_title')}
      as="lines"
      {...along(weeks)}
      series={PROMPT_KINDS.map((kind) => ({
        label: t(KIND_LABEL[kind]),
        values: weeks.map(({ tally }) => promptsOf(tally, kind)),
        tone: tones[kind],
      }))}
    />
  );
}

const hourName = (hour: number): string =>
  new Date(2026, 0, 1, hour).toLocaleTimeString(language(), { hour: 'numeric' });

export function HoursChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const sum = sumOf(weeks);
  const names = HOURS.map(hourName);
  return (
    <Chart
      title={t('trends_hours_title')}
      as="bars"
      along={t('trends_hour')}
      ticks={names}
      names={names}
      series={[
        { label: t('trends_replies'), values: HOURS.map((hour) => at(sum, hourKey('hour', hour))), tone: 2 },
        { label: t('trends_hard'), values: HOURS.map((hour) => at(sum, hourKey('hard', hour))), tone: 1 },
      ]}
    />
  );
}

/** The families of which there was a prompt; what never came up is no row. */
export function FamilyTable({ weeks }: { readonly weeks: readonly Week[] }) {
  const sum = sumOf(weeks);
  const rows = FAMILIES.filter(({ id }) => PROMPT_KINDS.some((kind) => at(sum, promptKey(id, kind)) > 0));
  if (rows.length === 0) return null;
  return (
    <table class="families">
      <caption>{t('trends_families_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trends_family')}</th>
          {PROMPT_KINDS.map((kind) => (
            <th key={kind} scope="col">
              {t(KIND_LABEL[kind])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{t(label)}</th>
            {PROMPT_KINDS.map((kind) => (
              <td key={kind}>{number(at(sum, promptKey(id, kind)))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The whole range in four lines. */
export function Sums({ weeks }: { readonly weeks: readonly Week[] }) {
  const sum = sumOf(weeks);
  return (
    <ul class="sums">
      <li>{count('trends_sum_replies', at(sum, 'replies'))}</li>
      <li>{t('trends_sum_named', at(sum, 'named'), at(sum, 'nameable'))}</li>
      <li>{t('trends_sum_ended', at(sum, 'ended'), at(sum, 'endable'))}</li>
      <li>{t('trends_sum_prompts', promptsOf(sum, 'taken'), promptsOf(sum, 'shown'))}</li>
    </ul>
  );
}
