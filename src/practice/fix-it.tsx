import { useId, useState } from 'preact/hooks';
import { engineInOwnPage } from '../content/own-page';
import { rich, t } from '../ui/text';
import { typeset } from '../ui/typeset';
import type { Exercise } from './exercise';
import { judge, type Verdict } from './judge';

interface FixItProps {
  readonly exercise: Exercise;
  readonly onFixed: () => void;
}

type Said = Verdict | { readonly kind: 'reading' | 'failed' };

function headline(said: Said, customer: string): string {
  switch (said.kind) {
    case 'reading':
      return t('ex_reading');
    case 'failed':
      return t('ex_failed');
    case 'empty':
      return t('ex_verdict_empty');
    case 'unread':
      return t('ex_verdict_unread');
    case 'still':
      return t('ex_verdict_still');
    case 'new':
      return t('ex_verdict_new');
    case 'gone':
      return t('ex_verdict_gone', customer);
  }
}

function Feedback({ said, exercise }: { readonly said: Said; readonly exercise: Exercise }) {
  return (
    <>
      <p>
        <b>{headline(said, exercise.customer)}</b>
      </p>
      {'message' in said && <p lang="en">{typeset(said.message)}</p>}
      {'why' in said && (
        <p class="why" lang="en">
          {typeset(said.why)}
        </p>
      )}
      {said.kind === 'gone' && <p>{rich('ex_model', <q lang="en">{exercise.model}</q>)}</p>}
    </>
  );
}

/** The failing sentence, to be said better. The engine that reads along in a helpdesk says what it finds. */
export function FixIt({ exercise, onFixed }: FixItProps) {
  const id = useId();
  const [text, setText] = useState(exercise.pieces[exercise.fault]?.text ?? '');
  const [said, setSaid] = useState<Said | null>(null);
  const read = async (): Promise<void> => {
    setSaid({ kind: 'reading' });
    const verdict = judge(await engineInOwnPage(), exercise, text);
    setSaid(verdict);
    if (verdict.kind === 'gone') onFixed();
  };
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        read().catch((error: unknown) => {
          console.error('Attune, reading an exercise:', error);
          setSaid({ kind: 'failed' });
        });
      }}
    >
      <h3>{t('ex_fix')}</h3>
      <label for={id}>{t('ex_fix_label')}</label>
      <textarea
        id={id}
        lang="en"
        rows={3}
        value={text}
        aria-describedby={`${id}hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}hint`}>
        {t('ex_fix_hint')}
      </p>
      <button type="submit" class="main">
        {t('ex_read')}
      </button>
      <div class="says" role="status" data-right={said?.kind === 'gone'}>
        {said && <Feedback said={said} exercise={exercise} />}
      </div>
    </form>
  );
}
