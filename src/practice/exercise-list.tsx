import { useState } from 'preact/hooks';
import { FAMILIES } from '../options/labels';
import { t } from '../ui/text';
import type { Exercise } from './exercise';
import { EXERCISES } from './exercises/index';
import type { Progress } from './progress';

interface ExerciseListProps {
  readonly open: Exercise;
  readonly progress: Progress;
  readonly onForget: () => void;
}

function stateOf({ id }: Exercise, { fixed, spotted }: Progress): string {
  if (fixed.includes(id)) return t('ex_fixed');
  return spotted.includes(id) ? t('ex_spotted') : '';
}

/** Forgetting is asked about once: nothing brings it back. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t('ex_forget')}
      </button>
    );
  return (
    <div class="ask">
      <p>{t('ex_forget_ask')}</p>
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          onForget();
        }}
      >
        {t('ex_forget_yes')}
      </button>
      <button type="button" class="quiet" onClick={() => setAsking(false)}>
        {t('ex_forget_no')}
      </button>
    </div>
  );
}

/**
 * All exercises by family, and what was done of them. No sum is drawn: it would be a mark. What a team asks for is its own,
 * and nothing to practise here.
 */
export function ExerciseList({ open, progress, onForget }: ExerciseListProps) {
  const anything = Object.values(progress).some((ids) => ids.length > 0);
  return (
    <nav class="exercise-list" aria-label={t('ex_list')}>
      {FAMILIES.filter(({ id }) => id !== 'team').map(({ id, label }) => (
        <section key={id} aria-labelledby={`family-${id}`}>
          <h2 id={`family-${id}`}>{t(label)}</h2>
          <ul>
            {EXERCISES.filter(({ family }) => family === id).map((exercise) => (
              <li key={exercise.id}>
                <a href={`#${exercise.id}`} aria-current={exercise.id === open.id ? 'page' : undefined}>
                  <span lang="en">{exercise.title}</span> <small>{stateOf(exercise, progress)}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {anything && <Forget onForget={onForget} />}
    </nav>
  );
}
