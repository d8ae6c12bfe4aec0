import { useContext } from 'preact/hooks';
import { lists, t } from '../ui/text';
import { PolicyContext } from './locks';
import { settingName } from './pack-words';

/** What the organisation has set, and why it can't be changed; nothing where it has set nothing. */
export function Managed() {
  const { pack, locked, problem } = useContext(PolicyContext);
  if (!pack && locked.length === 0 && problem === '') return null;
  const names = lists().format(locked.map(settingName));
  return (
    <section class="managed" aria-labelledby="managed-title">
      <h3 id="managed-title">{t('managed_title')}</h3>
      {problem !== '' && <p class="problem">{t('managed_problem', problem)}</p>}
      {pack && <p>{t('managed_pack', pack.name)}</p>}
      {pack && pack.about !== '' && <p class="hint">{pack.about}</p>}
      {problem === '' && <p>{locked.length > 0 ? t('managed_locked', names) : t('managed_unlocked')}</p>}
    </section>
  );
}
