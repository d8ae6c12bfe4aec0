import { useId, useState } from 'preact/hooks';
import type { SessionView } from '../messages/protocol';
import type { Feedback } from '../review/types';
import { count, t } from '../ui/text';
import { CopyButton } from './copy-button';
import { CHANNEL_LABEL, FEEDBACK_LINE } from './labels';

const noteOf = (feedback: readonly Feedback[], channel: SessionView['channel']): string =>
  [
    channel ? t('feedback_note_from', t(CHANNEL_LABEL[channel])) : t('feedback_note'),
    ...feedback.map(({ kind, quote }) => t(FEEDBACK_LINE[kind], quote)),
  ].join('\n');

/** The note as it will be copied; what is typed into it goes along. */
function Note({ text }: { readonly text: string }) {
  const id = useId();
  const [note, setNote] = useState(text);
  return (
    <>
      <label for={id}>{t('feedback_edit')}</label>
      <textarea id={id} rows={6} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <div class="acts">
        <CopyButton label={t('feedback_copy')} text={async () => note} />
      </div>
    </>
  );
}

/** What the customer says about the product, as a note for those who make it. */
export function ProductFeedback({ view }: { readonly view: SessionView }) {
  if (view.feedback.length === 0) return null;
  const text = noteOf(view.feedback, view.channel);
  return (
    <details class="feedback">
      <summary>{count('feedback_spotted', view.feedback.length)}</summary>
      <p class="aside">{t('feedback_redacted')}</p>
      <Note key={text} text={text} />
    </details>
  );
}
