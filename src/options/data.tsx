import { useState } from 'preact/hooks';
import { DEFAULTS } from '../settings/defaults';
import { explain } from '../settings/explain';
import { readOwn, replaceOwn } from '../settings/store';
import { exportSettings, readImport } from '../settings/transfer';
import { ChooseFile } from '../ui/choose-file';
import { Confirm } from '../ui/confirm';
import { downloadJson } from '../ui/download';
import { t } from '../ui/text';

/** Taking one's own settings along, and giving them up; what packs say comes and goes with the packs. */
export function Data() {
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    const result = readImport(await file.text());
    if (result.ok) await replaceOwn(result.settings);
    setSaid(result.ok ? t('opt_import_done') : explain(result.refusal));
  };
  return (
    <>
      <p>{t('opt_data_body')}</p>
      <div class="acts">
        <button
          type="button"
          onClick={() => void readOwn().then((own) => downloadJson(exportSettings(own), 'attune-settings.json'))}
        >
          {t('opt_export')}
        </button>
        <ChooseFile label={t('opt_import')} onFile={(file) => void take(file)} />
        <Confirm
          label={t('opt_reset')}
          question={t('opt_reset_ask')}
          yes={t('opt_reset_yes')}
          no={t('opt_reset_no')}
          onYes={() => void replaceOwn(DEFAULTS).then(() => setSaid(t('opt_reset_done')))}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
