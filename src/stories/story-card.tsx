import { useId } from 'preact/hooks';
import { Confirm } from '../ui/confirm';
import { t } from '../ui/text';
import { headingOf } from './labels';
import type { Story } from './story';

interface StoryCardProps {
  readonly story: Story;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function Side({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <div class="side">
      <h4>{title}</h4>
      <p dir="auto">{text}</p>
    </div>
  );
}

/** One story: what it was about, the two drafts beside each other, and what the agent makes of it. */
export function StoryCard({ story, onEdit, onDelete }: StoryCardProps) {
  const id = useId();
  const heading = headingOf(story);
  return (
    <li>
      <article class="story" data-tag={story.tag} aria-labelledby={id}>
        <h3 id={id}>{heading}</h3>
        {story.line.trim() !== '' && (
          <p class="line" dir="auto">
            {story.line}
          </p>
        )}
        <Side title={t('story_gist')} text={story.gist} />
        <div class="sides">
          <Side title={t('story_before')} text={story.before} />
          <Side title={t('story_after')} text={story.after} />
        </div>
        <div class="acts">
          <button type="button" onClick={onEdit} aria-label={t('story_edit_named', heading)}>
            {t('story_edit')}
          </button>
          <Confirm
            label={t('story_delete')}
            name={t('story_delete_named', heading)}
            question={t('story_delete_ask')}
            yes={t('story_delete_yes')}
            no={t('story_delete_no')}
            onYes={onDelete}
          />
        </div>
      </article>
    </li>
  );
}
