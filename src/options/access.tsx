import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import { isOn } from '../settings/switches';
import { t } from '../ui/text';
import { Tick } from './field';
import type { SectionProps } from './sections';

type About = (typeof ABOUT_HELPDESKS)[number];

/** Whether the browser allows Attune on these pages; null until it has said so. It follows what is changed elsewhere. */
function useAllowed(origins: readonly string[]): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const key = origins.join(' ');
  useEffect(() => {
    const ask = (): void => void browser.permissions.contains({ origins: key.split(' ') }).then(setAllowed);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [key]);
  return allowed;
}

interface AccessProps {
  readonly label: string;
  readonly origins: readonly string[];
  readonly on: boolean;
  /** Came with the installation: it is switched off here and not given back to the browser. */
  readonly kept?: boolean;
  readonly onChange: (on: boolean) => Promise<void>;
}

/** A switch that asks the browser for the pages it is about, and gives them back. */
export function AccessTick({ label, origins, on, kept = false, onChange }: AccessProps) {
  const allowed = useAllowed(origins);
  const [denied, setDenied] = useState(false);
  const switchOn = async (asked: Promise<boolean>): Promise<void> => {
    const given = await asked;
    setDenied(!given);
    if (given) await onChange(true);
  };
  const switchOff = async (): Promise<void> => {
    await onChange(false);
    if (!kept) await browser.permissions.remove({ origins: [...origins] });
  };
  return (
    <div class="access">
      <Tick
        label={label}
        checked={on && allowed === true}
        onChange={(wanted) => {
          // Asked for before anything is awaited: after that the browser no longer takes it for a click.
          if (wanted) void switchOn(browser.permissions.request({ origins: [...origins] }));
          else void switchOff();
        }}
      />
      {(denied || (on && allowed === false)) && <p class="hint">{t('opt_helpdesk_denied', label)}</p>}
    </div>
  );
}

/** One helpdesk, on or off; used at the first run and in the options. */
export function HelpdeskSwitch({ about, settings, change }: SectionProps & { readonly about: About }) {
  const { id, label, hosts, consent } = about;
  return (
    <AccessTick
      label={label}
      origins={hosts}
      on={isOn(settings, about, '')}
      kept={consent === 'installed'}
      onChange={(on) => change((now) => ({ ...now, helpdesks: { ...now.helpdesks, [id]: on ? 'on' : 'off' } }))}
    />
  );
}
