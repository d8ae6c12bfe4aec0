import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FAMILIES } from '../options/labels';
import { rich, t } from '../ui/text';
import type { Exercise } from './exercise';
import { ExerciseList } from './exercise-list';
import { EXERCISES } from './exercises/index';
import { FixIt } from './fix-it';
import { useProgress } from './progress';
import { SpotIt } from './spot-it';

const inAddress = (): Exercise | undefined => EXERCISES.find(({ id }) => id === location.hash.slice(1)) ?? EXERCISES[0];

/** The address says which exercise is open, so that back, forward and a reload keep to it. */
function useExercise(): Exercise | undefined {
  const [exercise, setExercise] = useState(inAddress);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setExercise(inAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return exercise;
}

/** What the customer wrote, and what else one has to know of the reply. */
function Situation({ exercise }: { readonly exercise: Exercise }) {
  const family = FAMILIES.find(({ id }) => id === exercise.family);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes by a link of this page goes on reading at the new exercise.
  useEffect(() => {
    if (location.hash !== '') title.current?.focus();
  }, []);
  return (
    <header>
      <p class="family">{family && t(family.label)}</p>
      <h2 ref={title} tabIndex={-1} lang="en">
        {exercise.title}
      </h2>
      <figure class="message" lang="en">
        <figcaption>{exercise.customer}</figcaption>
        <blockquote>
          {exercise.says.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      </figure>
      {exercise.attachments === 0 && <p class="aside">{t('ex_attachments')}</p>}
      {exercise.elsewhere && <p class="aside">{rich('ex_elsewhere', <q lang="en">{exercise.elsewhere}</q>)}</p>}
    </header>
  );
}

/** Find the sentence that fails the customer, say it better, and hear why. */
export function ExercisesPage() {
  const exercise = useExercise();
  const { progress, done, forget } = useProgress();
  // A new start empties the forms, too.
  const [round, setRound] = useState(0);
  if (!exercise || !progress) return null;
  const found = progress.spotted.includes(exercise.id);
  const next = EXERCISES[(EXERCISES.indexOf(exercise) + 1) % EXERCISES.length];
  const startAgain = (): void => {
    forget();
    setRound(round + 1);
  };
  return (
    <div class="practice exercises">
      <header class="practice-head">
        <h1>{t('ex_title')}</h1>
        <p>{t('ex_lead')}</p>
        <a href={browser.runtime.getURL('/practice.html')}>{t('ex_inbox')}</a>
      </header>
      <ExerciseList open={exercise} progress={progress} onForget={startAgain} />
      <main>
        <article class="exercise" key={`${exercise.id} ${round}`}>
          <Situation exercise={exercise} />
          <SpotIt exercise={exercise} found={found} onFound={() => done('spotted', exercise.id)} />
          {found && <FixIt exercise={exercise} onFixed={() => done('fixed', exercise.id)} />}
          {next && (
            <p class="next">
              <a href={`#${next.id}`}>{rich('ex_next', <span lang="en">{next.title}</span>)}</a>
            </p>
          )}
        </article>
      </main>
    </div>
  );
}
