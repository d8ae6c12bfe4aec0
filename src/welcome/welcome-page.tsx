import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import { HelpdeskSwitch } from '../options/access';
import { Field } from '../options/field';
import type { SectionProps } from '../options/sections';
import { useSettings } from '../options/use-settings';
import { EnglishOnly } from '../ui/english-only';
import { Fork } from '../ui/fork';
import { type MessageKey, t } from '../ui/text';

const READS: readonly MessageKey[] = ['welcome_reads_ticket', 'welcome_reads_keeps'];
const NEVER: readonly MessageKey[] = [
  'welcome_never_sends',
  'welcome_never_judges',
  'welcome_never_writes',
  'welcome_never_stores',
  'welcome_never_blocks',
];

interface StepProps {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly children: ComponentChildren;
}

const Step = ({ id, title, body, children }: StepProps) => (
  <li aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{body}</p>
    {children}
  </li>
);

function You({ settings, change }: SectionProps) {
  const { agent } = settings;
  const keep = (part: Partial<typeof agent>): void =>
    void change((now) => ({ ...now, agent: { ...now.agent, ...part } }));
  return (
    <div class="you">
      <Field
        label={t('welcome_name')}
        placeholder={t('opt_name_hint')}
        value={agent.name}
        onChange={(name) => keep({ name })}
      />
      <Field
        label={t('opt_sign_off')}
        placeholder={t('opt_sign_off_hint')}
        value={agent.signOff}
        onChange={(signOff) => keep({ signOff })}
      />
    </div>
  );
}

const Steps = (props: SectionProps) => (
  <ol class="steps">
    <Step id="where" title={t('welcome_where')} body={t('welcome_where_body')}>
      <div class="helpdesks">
        {ABOUT_HELPDESKS.map((about) => (
          <HelpdeskSwitch key={about.id} about={about} {...props} />
        ))}
      </div>
    </Step>
    <Step id="who" title={t('welcome_who')} body={t('welcome_who_body')}>
      <You {...props} />
    </Step>
    <Step id="try" title={t('welcome_try')} body={t('welcome_try_body')}>
      <p class="ways">
        <a class="main" href={browser.runtime.getURL('/practice.html')}>
          {t('welcome_try_open')}
        </a>
        <a href={browser.runtime.getURL('/options.html')}>{t('welcome_more')}</a>
      </p>
    </Step>
  </ol>
);

interface PlainWordsProps {
  readonly title: string;
  readonly lines: readonly MessageKey[];
}

const PlainWords = ({ title, lines }: PlainWordsProps) => (
  <>
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  </>
);

/** Shown once, after the installation: where, who, and a first try. Each change holds at once, so there is no end to it. */
export function WelcomePage() {
  const { settings, change, failure } = useSettings();
  return (
    <div class="welcome">
      <header>
        <Fork />
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
        <EnglishOnly />
      </header>
      <main>
        <p class="failure" role="alert">
          {failure !== '' && t('opt_save_failed', failure)}
        </p>
        {settings && <Steps settings={settings} change={change} />}
      </main>
      <aside aria-label={t('welcome_reads')}>
        <PlainWords title={t('welcome_reads')} lines={READS} />
        <PlainWords title={t('welcome_never')} lines={NEVER} />
      </aside>
    </div>
  );
}
