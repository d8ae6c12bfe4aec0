import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../ui/text';
import { type Connection, TabFollower } from './connect';
import { Panel } from './panel';
import { useApplyKey } from './use-apply-key';

function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>({ link: null, lost: false, tab: null });
  useEffect(() => {
    const stop = new AbortController();
    void new TabFollower(setConnection).start(stop.signal);
    return () => stop.abort();
  }, []);
  return connection;
}

/** The side panel: the panel, connected to whichever tab is in front. */
export function PanelPage() {
  const { link, lost, tab } = useConnection();
  const applyKey = useApplyKey();
  return (
    <main>
      <h1 class="hidden">{t('panel_title')}</h1>
      <Panel
        link={link}
        lost={lost}
        applyKey={applyKey}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onPractice={() => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}
        onReload={() => void (tab !== null && browser.tabs.reload(tab))}
      />
    </main>
  );
}
