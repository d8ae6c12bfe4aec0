import { movePack, removePack } from '../packs/shelf';
import type { Pack } from '../packs/types';
import { count, t } from '../ui/text';

/** How many settings a pack speaks of; a list counts as one. */
const settingsIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1;
  return Object.values(value).reduce((sum: number, inside) => sum + settingsIn(inside), 0);
};

function Holds({ pack }: { readonly pack: Pack }) {
  const parts = [
    count('packs_holds_settings', settingsIn(pack.settings)),
    count('packs_holds_phrases', pack.phrases.length),
    count('packs_holds_macros', pack.macros.length),
  ];
  return <p class="tally">{parts.join(' · ')}</p>;
}

function Phrases({ pack }: { readonly pack: Pack }) {
  return (
    <details>
      <summary>
        {t('packs_phrases')} <span class="hidden">{pack.name}</span>
      </summary>
      <ul class="phrases">
        {pack.phrases.map(({ id, statement, why, find }) => (
          <li key={id}>
            <b>{statement}</b> {why}
            <code>{find.join(' / ')}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ItemProps {
  readonly pack: Pack;
  readonly first: boolean;
  readonly last: boolean;
  /** Each act may fail, and says so. */
  readonly act: (work: () => Promise<void>) => void;
}

function PackItem({ pack, first, last, act }: ItemProps) {
  const { id, name, about } = pack;
  return (
    <li class="pack">
      <h4>{name}</h4>
      {about !== '' && <p>{about}</p>}
      <Holds pack={pack} />
      {pack.phrases.length > 0 && <Phrases pack={pack} />}
      <div class="acts">
        {!(first && last) && (
          <>
            <button
              type="button"
              disabled={first}
              aria-label={t('packs_earlier_name', name)}
              onClick={() => act(() => movePack(id, -1))}
            >
              {t('packs_earlier')}
            </button>
            <button
              type="button"
              disabled={last}
              aria-label={t('packs_later_name', name)}
              onClick={() => act(() => movePack(id, 1))}
            >
              {t('packs_later')}
            </button>
          </>
        )}
        <button type="button" aria-label={t('packs_remove_name', name)} onClick={() => act(() => removePack(id))}>
          {t('packs_remove')}
        </button>
      </div>
    </li>
  );
}

/** The agent's own packs in their order. */
export function PackList({ installed, act }: { readonly installed: readonly Pack[]; readonly act: ItemProps['act'] }) {
  if (installed.length === 0) return <p class="tally">{t('packs_none')}</p>;
  return (
    <>
      <h3>{t('packs_order')}</h3>
      <ol class="packs">
        {installed.map((pack, at) => (
          <PackItem key={pack.id} pack={pack} first={at === 0} last={at === installed.length - 1} act={act} />
        ))}
      </ol>
    </>
  );
}
