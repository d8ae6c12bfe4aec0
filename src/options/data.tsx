import { useRef, useState } from 'preact/hooks';
import { DEFAULTS } from '../settings/defaults';
import { explain } from '../settings/explain';
import { readOwn, replaceOwn } from '../settings/store';
import { exportSettings, readImport } from '../settings/transfer';
import { downloadJson } from '../ui/download';
import { t } from '../ui/text';

export { explain };

function Reset({ onReset }: { readonly onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t('opt_reset')}
      </button>
    );
  return (
    <span class="ask">
      {t('opt_reset_ask')}
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {t('opt_reset_yes')}
      </button>
      <button type="button" class="quiet" onClick={() => setAsking(false)}>
        {t('opt_reset_no')}
      </button>
    </span>
  );
}

/** Taking one's own settings along, and giving them up; what packs say comes and goes with the packs. */
export function Data() {
  const picker = useRef<HTMLInputElement>(null);
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
        <button type="button" onClick={() => picker.current?.click()}>
          {t('opt_import')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
            // The same file can be chosen again after it was repaired.
            currentTarget.value = '';
          }}
        />
        <Reset onReset={() => void replaceOwn(DEFAULTS).then(() => setSaid(t('opt_reset_done')))} />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
