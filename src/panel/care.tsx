import { useEffect, useState } from 'preact/hooks';
import type { Intent, Care as Offer, SessionView } from '../messages/protocol';
import { count, t } from '../ui/text';

type Send = (intent: Intent) => void;

const SECONDS = 10;
const SECOND_MS = 1000;

/** Counts down once; over is over. */
function Countdown({ onOver }: { readonly onOver: () => void }) {
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    const tick = setInterval(() => setLeft((before) => before - 1), SECOND_MS);
    return () => clearInterval(tick);
  }, []);
  useEffect(() => {
    if (left <= 0) onOver();
  }, [left, onOver]);
  return (
    <>
      <p role="status">{t('pause_running')}</p>
      <progress max={SECONDS} value={SECONDS - left} aria-label={count('pause_seconds', Math.max(left, 0))} />
      <div class="acts">
        <button type="button" onClick={onOver}>
          {t('pause_enough')}
        </button>
      </div>
    </>
  );
}

function Pause({ send }: { readonly send: Send }) {
  const [running, setRunning] = useState(false);
  const away = (): void => send({ do: 'put-away', care: 'pause' });
  if (running) return <Countdown onOver={away} />;
  return (
    <>
      <p>{t('pause_offer')}</p>
      <div class="acts">
        <button type="button" onClick={() => setRunning(true)}>
          {t('pause_take')}
        </button>
        <button type="button" class="quiet" onClick={away}>
          {t('not_now')}
        </button>
      </div>
    </>
  );
}

function Break({ send }: { readonly send: Send }) {
  return (
    <>
      <p>{t('break_offer')}</p>
      <div class="acts">
        <button type="button" class="quiet" onClick={() => send({ do: 'put-away', care: 'break' })}>
          {t('not_now')}
        </button>
      </div>
    </>
  );
}

/** What one may say, and whom one may turn to, when one is insulted. */
function Boundary({
  glance,
  writing,
  send,
}: {
  readonly glance: NonNullable<SessionView['glance']>;
  readonly writing: boolean;
  readonly send: Send;
}) {
  const { boundary } = glance;
  return (
    <>
      <p class="hint">{t(glance.abuse === 'violence' ? 'use_procedure' : 'hand_over')}</p>
      {boundary !== null && writing && (
        <details>
          <summary>{t('boundary')}</summary>
          <p class="line" dir="auto" lang="en">
            {boundary}
          </p>
          <button
            type="button"
            aria-label={t('opener_insert', boundary)}
            onClick={() => send({ do: 'insert-line', line: 'boundary', text: boundary })}
          >
            {t('insert')}
          </button>
        </details>
      )}
    </>
  );
}

const OFFERS: Readonly<Record<Offer, (props: { readonly send: Send }) => preact.JSX.Element>> = {
  pause: Pause,
  break: Break,
};

/** For the agent's own sake: offered, never in the way. */
export function Care({ view, send }: { readonly view: SessionView; readonly send: Send }) {
  const { glance, care } = view;
  const insulted = glance !== null && glance.abuse !== 'none';
  // What a prompt says already isn't said twice.
  const prompted = (rule: string): boolean => view.prompts.some((prompt) => prompt.rule === rule);
  const offers = care.filter((offer) => offer !== 'break' || !prompted('hard-run-break'));
  if (offers.length === 0 && !insulted) return null;
  const writing = (view.status === 'reviewing' || view.status === 'empty') && !prompted('abuse-boundary');
  return (
    <section class="care" aria-label={t('care')}>
      {offers.map((offer) => {
        const Offered = OFFERS[offer];
        return <Offered key={offer} send={send} />;
      })}
      {insulted && <Boundary glance={glance} writing={writing} send={send} />}
    </section>
  );
}
