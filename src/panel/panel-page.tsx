import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../ui/text';
import { UnreadSettings } from '../ui/unread-settings';
import { type Connection, TabFollower } from './connect';
import { News } from './news';
import { Panel } from './panel';
import { useApplyKey } from './use-apply-key';

/** Null until the tab in front has answered or closed the port. */
function useConnection(): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void new TabFollower(setConnection).start(stop.signal);
    return () => stop.abort();
  }, []);
  return connection;
}

/** The picker is a script of its own, put into the page only when it is wanted. */
const pointOut = (tabId: number): void =>
  void browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });

/** The side panel: the panel, connected to whichever tab is in front. */
export function PanelPage() {
  const connection = useConnection();
  const tab = connection?.tab ?? null;
  const applyKey = useApplyKey();
  return (
    <main class="panel-page">
      <h1 class="hidden">{t('panel_title')}</h1>
      <News />
      <UnreadSettings class="unread" />
      <Panel
        link={connection?.link ?? null}
        waiting={connection === null}
        lost={connection?.lost ?? false}
        applyKey={applyKey}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onPractice={() => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}
        onPointOut={() => tab !== null && pointOut(tab)}
        onReload={() => void (tab !== null && browser.tabs.reload(tab))}
      />
    </main>
  );
}
