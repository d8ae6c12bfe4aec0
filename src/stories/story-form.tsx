import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../options/field';
import { Choice } from '../ui/choice';
import { t } from '../ui/text';
import { TAG_NAME } from './labels';
import { hideWord, type StoryDraft, type StoryText, TAGS, TEXT_LENGTH } from './story';

interface StoryFormProps {
  readonly title: string;
  readonly start: StoryDraft;
  /** Whether texts came from a ticket and were made anonymous. */
  readonly redacted: boolean;
  readonly onKeep: (draft: StoryDraft) => void;
  readonly onDiscard: () => void;
}

const FIELDS = [
  { name: 'gist', label: 'story_gist', rows: 4 },
  { name: 'before', label: 'story_before', rows: 8 },
  { name: 'after', label: 'story_after', rows: 8 },
  { name: 'line', label: 'story_line', rows: 2 },
] as const satisfies readonly { readonly name: keyof StoryText; readonly label: string; readonly rows: number }[];

/** A name that was overlooked goes from all four texts at once. */
function HideWord({ onHide }: { readonly onHide: (word: string) => void }) {
  const id = useId();
  const [word, setWord] = useState('');
  const hide = (event: Event): void => {
    event.preventDefault();
    onHide(word);
    setWord('');
  };
  return (
    <form class="hide-word" onSubmit={hide}>
      <label for={id}>{t('story_hide')}</label>
      <span>
        <input
          id={id}
          type="text"
          aria-describedby={`${id}hint`}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button type="submit" disabled={word.trim() === ''}>
          {t('story_hide_do')}
        </button>
      </span>
      <p class="hint" id={`${id}hint`}>
        {t('story_hide_hint')}
      </p>
    </form>
  );
}

/** A story before it is kept, or changed: everything that will be stored stands here. */
export function StoryForm({ title, start, redacted, onKeep, onDiscard }: StoryFormProps) {
  const [draft, setDraft] = useState(start);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isTooLong = ({ name }: (typeof FIELDS)[number]): boolean => draft[name].length > TEXT_LENGTH;
  const isEmpty = FIELDS.every(({ name }) => draft[name].trim() === '');
  return (
    <section class="story-form" aria-label={title}>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {redacted && <p class="said-first">{t('story_redacted')}</p>}
      <div class="story-fields">
        {FIELDS.map((field) => (
          <Field
            key={field.name}
            label={t(field.label)}
            rows={field.rows}
            value={draft[field.name]}
            problem={isTooLong(field) ? t('story_too_long') : ''}
            onChange={(text) => setDraft((now) => ({ ...now, [field.name]: text }))}
          />
        ))}
      </div>
      <HideWord onHide={(word) => setDraft((now) => ({ ...now, ...hideWord(now, word) }))} />
      <div class="field">
        <p aria-hidden="true">{t('story_tag')}</p>
        <Choice
          label={t('story_tag')}
          options={TAGS.map((value) => ({ value, label: t(TAG_NAME[value]) }))}
          value={draft.tag}
          onChange={(tag) => setDraft((now) => ({ ...now, tag }))}
        />
      </div>
      <div class="acts">
        <button type="button" class="main" disabled={isEmpty || FIELDS.some(isTooLong)} onClick={() => onKeep(draft)}>
          {t('story_keep')}
        </button>
        <button type="button" class="quiet" onClick={onDiscard}>
          {t('story_discard')}
        </button>
      </div>
    </section>
  );
}
