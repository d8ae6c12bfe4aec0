import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isEmptyDiff, type ListChange, type PackDiff, type SettingChange } from '../packs/diff';
import type { Pack } from '../packs/types';
import { count, t } from '../ui/text';
import { changeWords, settingName } from './pack-words';

/** So many entries of a list are shown; what is more is counted. */
const SHOWN = 8;

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="pack-part">
      <h4>{title}</h4>
      <ul>{children}</ul>
    </section>
  );
}

function Setting({ change }: { readonly change: SettingChange }) {
  const { name, from, to } = changeWords(change);
  return (
    <li>
      <span class="hidden">{t('packs_from_to_said', name, from, to)}</span>
      <span aria-hidden="true">
        {name}: <del>{from}</del> → <ins>{to}</ins>
      </span>
    </li>
  );
}

function Entries({ label, items }: { readonly label: (item: string) => string; readonly items: readonly string[] }) {
  return (
    <>
      {items.slice(0, SHOWN).map((item) => (
        <li key={item}>{label(item)}</li>
      ))}
      {items.length > SHOWN && <li>{count('packs_diff_more', items.length - SHOWN)}</li>}
    </>
  );
}

function Words({ path, added, gone }: ListChange) {
  return (
    <li>
      {settingName(path)}
      <ul>
        <Entries label={(item) => t('packs_diff_added', item)} items={added} />
        <Entries label={(item) => t('packs_diff_gone', item)} items={gone} />
      </ul>
    </li>
  );
}

function Macros({ added, gone }: ListChange) {
  return (
    <>
      {added.length > 0 && <li>{count('packs_diff_macros_added', added.length)}</li>}
      {gone.length > 0 && <li>{count('packs_diff_macros_gone', gone.length)}</li>}
    </>
  );
}

const statements = (rules: PackDiff['phrases']['added']): readonly string[] => rules.map(({ statement }) => statement);

function Changes({ diff }: { readonly diff: PackDiff }) {
  const words = diff.lists.filter(({ path }) => path !== 'macros');
  const macros = diff.lists.find(({ path }) => path === 'macros');
  const { added, changed, gone } = diff.phrases;
  return (
    <>
      {diff.settings.length > 0 && (
        <Part title={t('packs_diff_settings')}>
          {diff.settings.map((change) => (
            <Setting key={change.path} change={change} />
          ))}
        </Part>
      )}
      {words.length > 0 && (
        <Part title={t('packs_diff_lists')}>
          {words.map((change) => (
            <Words key={change.path} {...change} />
          ))}
        </Part>
      )}
      {added.length + changed.length + gone.length > 0 && (
        <Part title={t('packs_diff_phrases')}>
          <Entries label={(item) => t('packs_diff_added', item)} items={statements(added)} />
          <Entries label={(item) => t('packs_diff_rewritten', item)} items={statements(changed)} />
          <Entries label={(item) => t('packs_diff_gone', item)} items={statements(gone)} />
        </Part>
      )}
      {macros && (
        <Part title={t('packs_diff_macros')}>
          <Macros {...macros} />
        </Part>
      )}
    </>
  );
}

interface PackDiffProps {
  readonly pack: Pack;
  readonly diff: PackDiff;
  /** A pack of the same id is there already. */
  readonly replaces: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a pack would change, before it does. The focus goes to it, since it came of a file that was just chosen. */
export function PackDiffView({ pack, diff, replaces, onApply, onCancel }: PackDiffProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each pack that is chosen anew is read out anew.
  useEffect(() => heading.current?.focus(), [pack]);
  return (
    <section class="pack-diff" aria-labelledby="pack-diff-title">
      <h3 id="pack-diff-title" ref={heading} tabIndex={-1}>
        {t('packs_diff', pack.name)}
      </h3>
      {pack.about !== '' && <p class="about-pack">{pack.about}</p>}
      {replaces && <p class="hint">{t('packs_diff_replaces')}</p>}
      {isEmptyDiff(diff) ? <p>{t('packs_diff_none')}</p> : <Changes diff={diff} />}
      {diff.kept.length > 0 && (
        <Part title={t('packs_diff_kept')}>
          {diff.kept.map(({ path, to }) => (
            <li key={path}>{`${settingName(path)}: ${changeWords({ path, from: to, to }).to}`}</li>
          ))}
        </Part>
      )}
      <div class="acts">
        <button type="button" class="main" onClick={onApply}>
          {t('packs_apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('packs_cancel')}
        </button>
      </div>
    </section>
  );
}
