import { useId, useState } from 'preact/hooks';
import { t } from '../ui/text';
import type { Exercise } from './exercise';

interface SpotItProps {
  readonly exercise: Exercise;
  /** It was found before: the reason stands there from the start. */
  readonly found: boolean;
  readonly onFound: () => void;
}

/** Null: nothing was chosen. */
type Answer = { readonly piece: number | null };

function Feedback({ exercise, answer }: { readonly exercise: Exercise; readonly answer: Answer | null }) {
  if (!answer) return null;
  const piece = answer.piece === null ? undefined : exercise.pieces[answer.piece];
  if (!piece) return <p>{t('ex_spot_none')}</p>;
  return (
    <p>
      <b>{t(answer.piece === exercise.fault ? 'ex_spot_right' : 'ex_spot_wrong')}</b>{' '}
      <span lang="en">{piece.because}</span>
    </p>
  );
}

/** The reply with its parts to choose from. Every part says why it fails or may stand, once it is chosen. */
export function SpotIt({ exercise, found, onFound }: SpotItProps) {
  const name = useId();
  const { fault, pieces, signOff } = exercise;
  const [chosen, setChosen] = useState<number | null>(found ? fault : null);
  const [answer, setAnswer] = useState<Answer | null>(found ? { piece: fault } : null);
  const check = (): void => {
    setAnswer({ piece: chosen });
    if (chosen === fault) onFound();
  };
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h3>{t('ex_spot')}</h3>
      <fieldset>
        <legend>{t('ex_spot_ask')}</legend>
        <div class="reply" lang="en">
          {pieces.map(({ text }, index) => (
            <label key={text}>
              <input type="radio" name={name} checked={chosen === index} onChange={() => setChosen(index)} />
              <span>{text}</span>
            </label>
          ))}
          {signOff !== '' && <p class="sign-off">{signOff}</p>}
        </div>
      </fieldset>
      <button type="submit" class={found ? '' : 'main'}>
        {t('ex_check')}
      </button>
      <div class="says" role="status" data-right={answer?.piece === fault}>
        <Feedback exercise={exercise} answer={answer} />
      </div>
    </form>
  );
}
