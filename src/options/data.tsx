import { useRef, useState } from 'preact/hooks';
import { DEFAULTS } from '../settings/defaults';
import { exportSettings, type Kind, type Refusal, readImport } from '../settings/transfer';
import type { Settings } from '../settings/types';
import { downloadJson } from '../ui/download';
import { type MessageKey, t } from '../ui/text';
import type { Change } from './use-settings';

const KIND_LABEL: Readonly<Record<Kind, MessageKey>> = {
  text: 'kind_text',
  'yes-no': 'kind_yes_no',
  list: 'kind_list',
  group: 'kind_group',
  email: 'kind_email',
  date: 'kind_date',
  selector: 'kind_selector',
};

/** What was wrong with a file, naming the field. */
export function explain(refusal: Refusal): string {
  switch (refusal.problem) {
    case 'too-big':
      return t('import_too_big');
    case 'not-json':
      return t('import_not_json');
    case 'foreign':
      return t('import_foreign');
    case 'newer':
      return t('import_newer', refusal.version);
    case 'unknown-field':
      return t('import_unknown_field', refusal.field);
    case 'unsafe-field':
      return t('import_unsafe_field', refusal.field);
    case 'too-long':
      return t('import_too_long', refusal.field);
    case 'wrong-choice':
      return t('import_wrong_choice', refusal.field, refusal.expected.join(', '));
    case 'wrong-kind':
      return t('import_wrong_kind', refusal.field, t(KIND_LABEL[refusal.expected]));
  }
}

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

/** Taking the settings along, and giving them up. */
export function Data({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    const result = readImport(await file.text());
    if (result.ok) await change(() => result.settings);
    setSaid(result.ok ? t('opt_import_done') : explain(result.refusal));
  };
  return (
    <>
      <p>{t('opt_data_body')}</p>
      <div class="acts">
        <button type="button" onClick={() => downloadJson(exportSettings(settings), 'attune-settings.json')}>
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
        <Reset onReset={() => void change(() => DEFAULTS).then(() => setSaid(t('opt_reset_done')))} />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
