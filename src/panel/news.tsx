import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NEWS_KEY } from '../messages/news';
import { type MessageKey, t } from '../ui/text';

/** What this version brings, the most useful first; changed with every version that brings something. */
const LINES: readonly MessageKey[] = ['news_practice', 'news_try', 'news_places'];

/** The version that is news to the agent; empty where none is. */
function useNews(): readonly [version: string, seen: () => void] {
  const [version, setVersion] = useState('');
  const take = (stored: unknown): void => setVersion(typeof stored === 'string' ? stored : '');
  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && changes[NEWS_KEY]) take(changes[NEWS_KEY].newValue);
    };
    browser.storage.onChanged.addListener(follow);
    void browser.storage.local.get(NEWS_KEY).then((stored) => take(stored[NEWS_KEY]));
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  const seen = (): void => {
    setVersion('');
    void browser.storage.local.remove(NEWS_KEY);
  };
  return [version, seen];
}

/** After an update, once: what changed, folded, at the foot of the panel. It takes no focus and hides nothing. */
export function News() {
  const [version, seen] = useNews();
  if (version === '') return null;
  return (
    <section class="news" aria-label={t('news', version)}>
      <details>
        <summary>{t('news', version)}</summary>
        <ul>
          {LINES.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      </details>
      <button type="button" class="quiet" onClick={seen}>
        {t('news_seen')}
      </button>
    </section>
  );
}
