import type { SessionView } from '../messages/protocol';
import type { ClosingCheck } from '../review/types';
import { rich, t } from '../ui/text';
import { CLOSING_LABEL } from './labels';

const STATE_LABEL = { met: 'check_met', unmet: 'check_unmet', na: 'check_na' } as const;

function Check({ check, name }: { readonly check: ClosingCheck; readonly name: string | null }) {
  const label =
    check.item === 'names' && name ? rich('closing_names_named', <bdi>{name}</bdi>) : t(CLOSING_LABEL[check.item]);
  return (
    <li class={check.state}>
      <span class="tick" aria-hidden="true" />
      <span>
        {label}
        <span class="hidden"> {t(STATE_LABEL[check.state])}</span>
      </span>
    </li>
  );
}

/** What a good ending has, and what this one has of it. It counts; it never scores. */
export function Checklist({ view }: { readonly view: SessionView }) {
  const counting = view.closing.filter(({ state }) => state !== 'na');
  if (view.closing.length === 0) return null;
  const met = counting.filter(({ state }) => state === 'met').length;
  return (
    <section class="finish" aria-label={t('finish_strong')}>
      <h2 class="label">
        {t('finish_strong')} {counting.length > 0 && <small>{t('met_of', met, counting.length)}</small>}
      </h2>
      <ul class="checks">
        {view.closing.map((check) => (
          <Check key={check.item} check={check} name={view.name?.address ?? null} />
        ))}
      </ul>
    </section>
  );
}
