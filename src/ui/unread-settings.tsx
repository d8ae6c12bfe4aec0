import { useEffect, useState } from 'preact/hooks';
import { report } from '../report';
import { watchStored } from '../settings/store';
import type { Stored } from '../settings/stored';
import { list, rich, t } from './text';

/** Names that are said; of a store that is damaged throughout nobody reads more. */
const NAMED = 8;

const textOf = ({ newer, unread }: Stored) => {
  if (newer) return t('settings_newer');
  if (unread.includes('')) return t('settings_unread_all');
  return rich(
    'settings_unread',
    list(unread.slice(0, NAMED), (path) => path),
  );
};

/** That settings are stored which can't be used, for as long as they are; without a word about it they would seem gone. */
export function UnreadSettings({ class: name }: { readonly class: string }) {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchStored(setStored, stop.signal).catch((error: unknown) => report('reading the settings', error));
    return () => stop.abort();
  }, []);
  if (!stored || (!stored.newer && stored.unread.length === 0)) return null;
  return (
    <p class={name} role="alert">
      {textOf(stored)}
    </p>
  );
}
