import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../ui/text';

interface Command {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** Where Chromium browsers let shortcuts be set; Firefox has a call for it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Names that the browser itself binds, such as the toolbar button's. */
const isOwn = ({ name }: Command): boolean => name !== undefined && !name.startsWith('_');

async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

/** The commands and their shortcuts; they are set in the browser. */
export function Keyboard() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => setCommands((await browser.commands.getAll()).filter(isOwn));
    void look();
    // The agent comes back from the browser's own page with other shortcuts.
    const stop = new AbortController();
    addEventListener('focus', () => void look(), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <>
      <p>{t('opt_keys_body')}</p>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('opt_key_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcuts().catch(() => setFailed(true))}>
        {t('opt_keys_open')}
      </button>
      <p role="status">{failed && t('opt_keys_failed')}</p>
    </>
  );
}
