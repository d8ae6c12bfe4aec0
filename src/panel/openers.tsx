import type { Intent, SessionView } from '../messages/protocol';
import { t } from '../ui/text';

interface OpenersProps {
  readonly view: SessionView;
  /** Nothing is written yet: then a first sentence is what is wanted. */
  readonly open: boolean;
  readonly send: (intent: Intent) => void;
}

/** First sentences in the customer's own words; the fault is owned only where the agent says so. */
export function Openers({ view, open, send }: OpenersProps) {
  const openers = view.glance?.openers ?? [];
  if (openers.length === 0) return null;
  const ours = view.faultIsOurs;
  const texts = openers.map(({ text, owning }) => (ours && owning !== null ? owning : text));
  return (
    <details class="openers" open={open}>
      <summary>{t('openers')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <p dir="auto" lang="en">
              {text}
            </p>
            <button
              type="button"
              aria-label={t('opener_insert', text)}
              onClick={() => send({ do: 'insert-line', line: 'opener', text })}
            >
              {t('insert')}
            </button>
          </li>
        ))}
      </ul>
      {openers.some(({ owning }) => owning !== null) && (
        <label class="own">
          <input
            type="checkbox"
            checked={ours}
            onChange={(event) => send({ do: 'own-fault', ours: event.currentTarget.checked })}
          />
          {t('openers_own')}
        </label>
      )}
    </details>
  );
}
