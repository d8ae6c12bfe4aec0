import { useEffect, useState } from 'preact/hooks';
import { downloadJson } from '../ui/download';
import { OwnPage } from '../ui/own-page';
import { count, t } from '../ui/text';
import { forgetOffered, offeredStory } from './hand-over';
import { explainTrouble } from './labels';
import type { Holding, ShelfTrouble } from './shelf';
import { draftFrom, EMPTY_DRAFT, type Story, type StoryDraft } from './story';
import { StoryFiles } from './story-files';
import { StoryForm } from './story-form';
import { StoryList } from './story-list';
import { useShelf } from './use-shelf';

/** What is being written: a new story, one that the panel offered, or one that was kept before. */
type Writing =
  | { readonly what: 'new' | 'offered'; readonly start: StoryDraft }
  | { readonly what: 'kept'; readonly start: Story };

function useOffered(onOffered: (draft: StoryDraft) => void): void {
  useEffect(() => {
    const look = async (): Promise<void> => {
      const offered = await offeredStory();
      const draft = offered === null ? null : draftFrom(offered);
      if (draft) onOffered(draft);
    };
    void look();
  }, []);
}

function Trouble({ trouble, onAgain }: { readonly trouble: ShelfTrouble | null; readonly onAgain: () => void }) {
  return (
    <div class="failure" role="alert">
      {trouble && (
        <>
          <p>{explainTrouble(trouble)}</p>
          <button type="button" onClick={onAgain}>
            {t('stories_again')}
          </button>
        </>
      )}
    </div>
  );
}

/** Written by another version, or damaged: they stay as they are, and can be taken out as they are. */
function Unreadable({ all }: { readonly all: readonly unknown[] }) {
  if (all.length === 0) return null;
  return (
    <div class="failure">
      <p>{count('stories_unreadable', all.length)}</p>
      <button
        type="button"
        onClick={() => downloadJson(`${JSON.stringify(all, null, 2)}\n`, 'attune-stories-unreadable.json')}
      >
        {t('stories_unreadable_export')}
      </button>
    </div>
  );
}

const Nothing = () => (
  <div class="nothing-kept">
    <p>{t('stories_empty')}</p>
    <p class="hint">{t('stories_empty_how')}</p>
  </div>
);

function Kept({ holding, onEdit, onDelete }: { readonly holding: Holding } & ListActs) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        {t('stories_kept')}
      </h2>
      <Unreadable all={holding.unreadable} />
      {holding.stories.length > 0 ? (
        <StoryList stories={holding.stories} onEdit={onEdit} onDelete={onDelete} />
      ) : (
        <Nothing />
      )}
    </section>
  );
}

interface ListActs {
  readonly onEdit: (story: Story) => void;
  readonly onDelete: (story: Story) => void;
}

const titleOf = ({ what }: Writing): string => t(what === 'kept' ? 'story_edit_title' : 'story_new_title');

const focusList = (): void => document.getElementById('kept')?.focus();

/** Replies that the agent wanted to remember: before, after, and why. */
export function StoriesPage() {
  const { holding, trouble, work } = useShelf();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [said, setSaid] = useState('');
  useOffered((start) => setWriting({ what: 'offered', start }));
  const stop = (): void => {
    if (writing?.what === 'offered') void forgetOffered();
    setWriting(null);
    focusList();
  };
  const keep = async (draft: StoryDraft): Promise<void> => {
    const own = writing?.what === 'kept' ? writing.start : { id: crypto.randomUUID(), kept: new Date().toISOString() };
    // Where there is no room the form stays, with all that was written in it.
    if (!(await work((shelf) => shelf.put([{ ...draft, ...{ id: own.id, kept: own.kept } }])))) return;
    setSaid(t('story_kept'));
    stop();
  };
  const remove = async (story: Story): Promise<void> => {
    if (await work((shelf) => shelf.remove(story.id))) setSaid(t('story_deleted'));
    focusList();
  };
  return (
    <OwnPage id="stories" lead={t('stories_lead')}>
      <Trouble trouble={trouble} onAgain={() => void work(async () => undefined)} />
      <p class="said" role="status">
        {said}
      </p>
      {writing ? (
        <StoryForm
          key={writing.what === 'kept' ? writing.start.id : writing.what}
          title={titleOf(writing)}
          start={writing.start}
          redacted={writing.what === 'offered'}
          onKeep={(draft) => void keep(draft)}
          onDiscard={stop}
        />
      ) : (
        holding && (
          <div class="acts">
            <button type="button" onClick={() => setWriting({ what: 'new', start: EMPTY_DRAFT })}>
              {t('story_write')}
            </button>
          </div>
        )
      )}
      {holding && (
        <>
          <Kept
            holding={holding}
            onEdit={(start) => setWriting({ what: 'kept', start })}
            onDelete={(story) => void remove(story)}
          />
          <section aria-labelledby="files">
            <h2 id="files">{t('stories_files')}</h2>
            <StoryFiles holding={holding} work={work} say={setSaid} />
          </section>
        </>
      )}
    </OwnPage>
  );
}
