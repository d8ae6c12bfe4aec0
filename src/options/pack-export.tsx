import { useState } from 'preact/hooks';
import { readTitles, titleOf, withTitles } from '../macros/titles';
import { packFrom, printPack } from '../packs/export';
import type { Layers } from '../packs/layers';
import type { Settings } from '../settings/types';
import { downloadJson } from '../ui/download';
import { t } from '../ui/text';
import { Field } from './field';

/** The settings as they hold now, as one file for the team. */
export function PackExport({ settings, layers }: { readonly settings: Settings; readonly layers: Layers }) {
  const [name, setName] = useState(t('packs_export_default'));
  const give = async (): Promise<void> => {
    const titles = withTitles(
      await readTitles(),
      layers.packs.flatMap(({ macros }) => macros),
    );
    const pack = packFrom(settings, layers, name.trim(), (macro) => titleOf(titles, macro));
    downloadJson(printPack(pack), `${pack.id}.attune-pack.json`);
  };
  return (
    <section>
      <h3>{t('packs_export')}</h3>
      <p>{t('packs_export_body')}</p>
      <Field label={t('packs_export_name')} value={name} onChange={(text) => setName(text.slice(0, 80))} />
      <button type="button" disabled={name.trim() === ''} onClick={() => void give()}>
        {t('packs_export')}
      </button>
    </section>
  );
}
