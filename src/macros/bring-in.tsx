import { useState } from 'preact/hooks';
import { Field } from '../options/field';
import { toMacros } from '../options/lists';
import { MACRO_LENGTH, MOST_MACROS } from '../settings/limits';
import { ChooseFile } from '../ui/choose-file';
import { count, type MessageKey, t } from '../ui/text';
import { MAX_LENGTH, type Macro, type ReadMacros, readMacros } from './read-macros';

const PROBLEMS: Readonly<Record<'too-big' | 'not-readable' | 'no-macros', MessageKey>> = {
  'too-big': 'mac_too_big',
  'not-readable': 'mac_not_readable',
  'no-macros': 'mac_no_macros',
};

interface BringInProps {
  readonly kept: readonly string[];
  readonly onBring: (macros: readonly Macro[]) => Promise<void>;
}

/** Those that are not kept already, and how many there is no more room for. */
function choose(kept: readonly string[], macros: readonly Macro[]) {
  const known = new Set(kept);
  const fresh = macros.filter(({ text }) => !known.has(text) && known.add(text));
  const room = Math.max(0, MOST_MACROS - kept.length);
  return { taken: fresh.slice(0, room), left: Math.max(0, fresh.length - room) };
}

const explain = (taken: number, left: number, skipped: number): string =>
  [
    taken > 0 ? count('mac_brought', taken) : t('mac_nothing_new'),
    skipped > 0 ? count('mac_skipped', skipped) : '',
    left > 0 ? t('mac_full', MOST_MACROS, left) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const pasted = (text: string): ReadMacros => {
  const macros = toMacros(text).map((macro) => ({ title: '', text: macro.slice(0, MACRO_LENGTH) }));
  return macros.length > 0 ? { ok: true, macros, skipped: 0 } : { ok: false, problem: 'no-macros' };
};

/** One macro pasted, or all of a helpdesk's from its export. */
export function BringIn({ kept, onBring }: BringInProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const take = async (read: ReadMacros): Promise<boolean> => {
    if (!read.ok) {
      setSaid(t(PROBLEMS[read.problem]));
      return false;
    }
    const { taken, left } = choose(kept, read.macros);
    if (taken.length > 0) await onBring(taken);
    setSaid(explain(taken.length, left, read.skipped));
    return true;
  };
  const takeFile = async (file: File): Promise<void> => {
    await take(file.size > 2 * MAX_LENGTH ? { ok: false, problem: 'too-big' } : readMacros(await file.text()));
  };
  return (
    <section aria-labelledby="bring-title">
      <h2 id="bring-title">{t('mac_bring')}</h2>
      <Field label={t('mac_paste')} hint={t('mac_paste_hint')} rows={5} value={text} onChange={setText} />
      <div class="acts">
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => void take(pasted(text)).then((taken) => taken && setText(''))}
        >
          {t('mac_keep')}
        </button>
        <ChooseFile
          label={t('mac_import')}
          accept=".json,.csv,application/json,text/csv"
          onFile={(file) => void takeFile(file)}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <details>
        <summary>{t('mac_how')}</summary>
        <p>{t('mac_how_zendesk')}</p>
        <p>{t('mac_how_intercom')}</p>
        <p>{t('mac_how_csv')}</p>
      </details>
    </section>
  );
}
