import { useState } from 'preact/hooks';
import type { SessionLink, SessionView } from '../messages/protocol';
import { offerStory } from '../stories/hand-over';
import { t } from '../ui/text';

/** Takes the reply and what it was at first to the stories' page, where it is looked over before it is kept. */
export function KeepStory({ view, link }: { readonly view: SessionView; readonly link: SessionLink }) {
  const [failed, setFailed] = useState(false);
  if (!view.keepable) return null;
  const keep = async (): Promise<void> => {
    try {
      const keepsake = await link.story();
      setFailed(keepsake === '');
      if (keepsake !== '') await offerStory(keepsake);
    } catch (error) {
      console.error('Attune could not offer a story', error instanceof Error ? error.name : 'unknown');
      setFailed(true);
    }
  };
  return (
    <div class="keep">
      <button type="button" class="quiet" onClick={keep}>
        {t('story_keep_reply')}
      </button>
      {failed && <span role="alert">{t('story_keep_failed')}</span>}
    </div>
  );
}
