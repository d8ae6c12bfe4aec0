import { ChooseFile } from '../ui/choose-file';
import { Confirm } from '../ui/confirm';
import { download, downloadJson } from '../ui/download';
import { count, t } from '../ui/text';
import { exportStories, mergeStories, readStories } from './file';
import { explainRefusal, markdownWords } from './labels';
import { toMarkdown } from './markdown';
import type { Holding, Shelf } from './shelf';

interface StoryFilesProps {
  readonly holding: Holding;
  readonly work: (deed: (shelf: Shelf) => Promise<void>) => Promise<boolean>;
  readonly say: (said: string) => void;
}

function Import({ holding, work, say }: StoryFilesProps) {
  const take = async (file: File): Promise<void> => {
    const taken = readStories(await file.text());
    if (!taken.ok) return say(explainRefusal(taken.refusal));
    const { added, already } = mergeStories(holding.ids, taken.value);
    const done = await work((shelf) => shelf.put(added));
    if (done)
      say([count('stories_added', added.length), already > 0 ? count('stories_already', already) : ''].join(' '));
  };
  return <ChooseFile label={t('stories_import')} onFile={(file) => void take(file)} />;
}

/** Taking the stories along, bringing others, giving all of them up. */
export function StoryFiles(props: StoryFilesProps) {
  const { holding, work, say } = props;
  const { stories, unreadable } = holding;
  const clear = async (): Promise<void> => {
    if (await work((shelf) => shelf.clear())) say(t('stories_cleared'));
  };
  return (
    <>
      <p>{t('stories_files_body')}</p>
      <div class="acts">
        <Import {...props} />
        {stories.length > 0 && (
          <>
            <button
              type="button"
              onClick={() => download(toMarkdown(stories, markdownWords()), 'attune-stories.md', 'text/markdown')}
            >
              {t('stories_export_markdown')}
            </button>
            <button type="button" onClick={() => downloadJson(exportStories(stories), 'attune-stories.json')}>
              {t('stories_export_json')}
            </button>
          </>
        )}
        {stories.length + unreadable.length > 0 && (
          <Confirm
            label={t('stories_clear')}
            question={count('stories_clear_ask', stories.length + unreadable.length)}
            yes={t('stories_clear_yes')}
            no={t('stories_clear_no')}
            onYes={() => void clear()}
          />
        )}
      </div>
    </>
  );
}
