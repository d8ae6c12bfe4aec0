import type { Intent, SeenLine, SessionLink, SessionView } from '../messages/protocol';
import { EnglishOnly } from '../ui/english-only';
import { count, t } from '../ui/text';
import { CopyButton } from './copy-button';
import { CERTAINTY_LABEL, FIELD_LABEL } from './labels';

export const fieldLabel = (field: string): string => {
  const key = Object.hasOwn(FIELD_LABEL, field) ? FIELD_LABEL[field] : undefined;
  return key ? t(key) : field;
};

function Line({ line }: { readonly line: SeenLine }) {
  return (
    <div class="line" data-certainty={line.confidence}>
      <dt>{fieldLabel(line.field)}</dt>
      <dd>
        <span class="value" dir="auto">
          {line.value ?? t('not_found')}
        </span>
        <span class="certainty">{t(CERTAINTY_LABEL[line.confidence])}</span>
        {line.from !== '' && <code>{line.from}</code>}
      </dd>
    </div>
  );
}

interface SeenProps {
  readonly view: SessionView;
  readonly link: SessionLink;
  readonly send: (intent: Intent) => void;
  readonly onPointOut: (() => void) | undefined;
}

/** Two selectors that don't agree, by the field they are about; never what they say. */
function Disagreements({ all }: { readonly all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <p class="aside">{t('seen_disagree')}</p>
      <ul class="disagree">
        {all.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The one thing that is counted about the day, and how to end it. */
function HardToday({ number, send }: { readonly number: number; readonly send: SeenProps['send'] }) {
  if (number === 0) return null;
  return (
    <p class="hard-today">
      {count('hard_today', number)}{' '}
      <button type="button" class="quiet" onClick={() => send({ do: 'forget-hard-run' })}>
        {t('forget_now')}
      </button>
    </p>
  );
}

/** Everything that was read from the page, where from and how sure: no black box, and the way to repair a helpdesk. */
export function Seen({ view, link, send, onPointOut }: SeenProps) {
  return (
    <details class="seen">
      <summary>{t('what_i_can_see')}</summary>
      <EnglishOnly />
      <dl>
        {view.seen.map((line) => (
          <Line key={line.field} line={line} />
        ))}
      </dl>
      <Disagreements all={view.disagreements} />
      <HardToday number={view.hardToday} send={send} />
      <p class="aside">{t('outline_explained')}</p>
      <div class="acts">
        {onPointOut && (
          <button type="button" onClick={onPointOut}>
            {t('point_out')}
          </button>
        )}
        <CopyButton label={t('copy_outline')} text={() => link.outline()} />
      </div>
    </details>
  );
}
