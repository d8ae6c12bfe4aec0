import type { Intent, SessionView } from '../messages/protocol';
import { Menu } from '../ui/menu';
import { t } from '../ui/text';

interface FooterProps {
  readonly view: SessionView | null;
  readonly send: (intent: Intent) => void;
  readonly onOptions: () => void;
}

/** Where the words stay, the agent's own pages, and the two ways to change how Attune behaves. */
export function Footer({ view, send, onOptions }: FooterProps) {
  const pausable = view !== null && view.status !== 'paused' && view.status !== 'updated';
  return (
    <footer class="foot">
      <p>{t('stays_here')}</p>
      {pausable && (
        <Menu
          up
          label={t('pause')}
          items={[
            { label: t('pause_today'), act: () => send({ do: 'pause', until: 'tomorrow' }) },
            { label: t('pause_on'), act: () => send({ do: 'pause', until: 'never' }) },
          ]}
        >
          {t('pause')}
        </Menu>
      )}
      <a href="/stories.html" target="_blank" rel="noreferrer">
        {t('stories')}
      </a>
      <a href="/trends.html" target="_blank" rel="noreferrer">
        {t('trends')}
      </a>
      <button type="button" class="quiet" onClick={onOptions}>
        {t('options')}
      </button>
    </footer>
  );
}
