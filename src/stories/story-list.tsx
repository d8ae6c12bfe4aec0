import { useId, useState } from 'preact/hooks';
import { Choice } from '../ui/choice';
import { count, t } from '../ui/text';
import { TAG_NAME } from './labels';
import { matches, type Story, type Tag } from './story';
import { StoryCard } from './story-card';

type Wanted = Tag | 'all';

/** Stories drawn at once; more come on demand. */
const PAGE = 30;

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly onEdit: (story: Story) => void;
  readonly onDelete: (story: Story) => void;
}

interface SearchProps {
  readonly query: string;
  readonly tag: Wanted;
  readonly onQuery: (query: string) => void;
  readonly onTag: (tag: Wanted) => void;
}

function Search({ query, tag, onQuery, onTag }: SearchProps) {
  const id = useId();
  return (
    <div class="story-search">
      <div class="field">
        <label for={id}>{t('stories_search')}</label>
        <input id={id} type="search" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
      </div>
      <div class="field">
        <p aria-hidden="true">{t('stories_show')}</p>
        <Choice<Wanted>
          label={t('stories_show')}
          options={[
            { value: 'all', label: t('stories_all') },
            { value: 'high', label: t(TAG_NAME.high) },
            { value: 'low', label: t(TAG_NAME.low) },
          ]}
          value={tag}
          onChange={onTag}
        />
      </div>
    </div>
  );
}

/** What was kept, newest first, to be searched. */
export function StoryList({ stories, onEdit, onDelete }: StoryListProps) {
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<Wanted>('all');
  const [shown, setShown] = useState(PAGE);
  const found = stories.filter((story) => (tag === 'all' || story.tag === tag) && matches(story, query));
  return (
    <>
      <Search query={query} tag={tag} onQuery={setQuery} onTag={setTag} />
      <p class="tally" role="status">
        {found.length > 0 ? count('stories_found', found.length) : t('stories_none_found')}
      </p>
      <ul>
        {found.slice(0, shown).map((story) => (
          <StoryCard key={story.id} story={story} onEdit={() => onEdit(story)} onDelete={() => onDelete(story)} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {t('stories_more')}
        </button>
      )}
    </>
  );
}
