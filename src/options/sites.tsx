import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { explain } from '../settings/explain';
import { isSelector } from '../settings/shape';
import { EMPTY_SITE, patternOf, siteOf } from '../settings/switches';
import { exportSites, readSites } from '../settings/transfer';
import type { Settings, Site } from '../settings/types';
import { ChooseFile } from '../ui/choose-file';
import { downloadJson } from '../ui/download';
import { type MessageKey, t } from '../ui/text';
import { AccessTick } from './access';
import { Field } from './field';
import type { SectionProps } from './sections';

const SELECTORS: readonly { readonly what: 'message' | 'name' | 'composer'; readonly label: MessageKey }[] = [
  { what: 'message', label: 'opt_site_message' },
  { what: 'name', label: 'opt_site_name' },
  { what: 'composer', label: 'opt_site_composer' },
];

const withSite = (settings: Settings, origin: string, part: Partial<Site>): Settings => ({
  ...settings,
  sites: { ...settings.sites, [origin]: { ...EMPTY_SITE, ...siteOf(settings, origin), ...part } },
});

const withoutSite = (settings: Settings, gone: string): Settings => ({
  ...settings,
  sites: Object.fromEntries(Object.entries(settings.sites).filter(([origin]) => origin !== gone)),
});

/** `help.example/tickets` as an address; null where it is none. */
function originOf(text: string): string | null {
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address.trim())) return null;
  const { protocol, hostname, origin } = new URL(address.trim());
  return /^https?:$/.test(protocol) && /\.|^localhost$/.test(hostname) ? origin : null;
}

interface SiteProps extends SectionProps {
  readonly origin: string;
  readonly site: Site;
}

function SelectorField({ origin, site, change, what, label }: SiteProps & (typeof SELECTORS)[number]) {
  const [wrong, setWrong] = useState(false);
  const keep = (text: string): void => {
    const selector = text.trim();
    setWrong(!isSelector(selector));
    if (isSelector(selector)) void change((now) => withSite(now, origin, { [what]: selector }));
  };
  return <Field label={t(label)} value={site[what]} onChange={keep} problem={wrong ? t('opt_site_wrong') : ''} />;
}

function SiteEntry(props: SiteProps) {
  const { origin, site, change } = props;
  const forget = async (): Promise<void> => {
    await change((now) => withoutSite(now, origin));
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  };
  return (
    <li class="site">
      <AccessTick
        label={origin}
        origins={[patternOf(origin)]}
        on={site.on}
        onChange={(on) => change((now) => withSite(now, origin, { on }))}
      />
      <details>
        <summary>{t('opt_site_parts')}</summary>
        {SELECTORS.map((one) => (
          <SelectorField key={one.what} {...props} {...one} />
        ))}
        <button type="button" class="quiet" onClick={() => void forget()}>
          {t('opt_site_forget')}
        </button>
      </details>
    </li>
  );
}

function AddSite({ change }: SectionProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const add = async (origin: string, asked: Promise<boolean>): Promise<void> => {
    const given = await asked;
    setWrong(given ? '' : t('opt_helpdesk_denied', origin));
    if (!given) return;
    await change((now) => withSite(now, origin, { on: true }));
    setText('');
  };
  const submit = (): void => {
    const origin = originOf(text);
    if (origin) void add(origin, browser.permissions.request({ origins: [patternOf(origin)] }));
    else setWrong(t('opt_sites_wrong'));
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('opt_sites_address')}
        placeholder="https://help.example"
        value={text}
        onChange={setText}
        problem={wrong}
      />
      <button type="submit">{t('opt_sites_add')}</button>
    </form>
  );
}

/** Taking along what was pointed out, without the other settings. What comes in is off until it is allowed. */
function MoveSites({ settings, change }: SectionProps) {
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    const result = readSites(await file.text());
    if (!result.ok) return setSaid(explain(result.refusal));
    const off = Object.entries(result.sites).map(([origin, site]) => [origin, { ...site, on: false }] as const);
    await change((now) => ({ ...now, sites: { ...now.sites, ...Object.fromEntries(off) } }));
    setSaid(t('opt_sites_imported'));
  };
  return (
    <>
      <div class="acts">
        <button type="button" onClick={() => downloadJson(exportSites(settings.sites), 'attune-sites.json')}>
          {t('opt_sites_export')}
        </button>
        <ChooseFile label={t('opt_sites_import')} onFile={(file) => void take(file)} />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

/** Pages that no helpdesk's file knows, and what the agent has pointed out there and elsewhere. */
export function Sites(props: SectionProps) {
  const sites = Object.entries(props.settings.sites);
  return (
    <div class="sites">
      <h3>{t('opt_sites')}</h3>
      <p>{t('opt_sites_lead')}</p>
      <AddSite {...props} />
      {sites.length > 0 && (
        <ul>
          {sites.map(([origin, site]) => (
            <SiteEntry key={origin} {...props} origin={origin} site={site} />
          ))}
        </ul>
      )}
      <MoveSites {...props} />
    </div>
  );
}
