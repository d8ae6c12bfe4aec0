import type { ComponentChildren } from 'preact';
import type { Settings } from '../settings/types';
import { Choice } from '../ui/choice';
import { count, type MessageKey, t } from '../ui/text';
import { Field, Tick } from './field';
import { CORNERS, FORMALITIES, SPELLINGS } from './labels';
import { fromMacros, toLines, toMacros } from './lists';
import { Lock } from './locks';
import type { Change } from './use-settings';

export interface SectionProps {
  readonly settings: Settings;
  readonly change: Change;
}

const named = <T extends string>(options: readonly { readonly value: T; readonly label: MessageKey }[]) =>
  options.map(({ value, label }) => ({ value, label: t(label) }));

function Labelled({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  );
}

export function VoiceSection({ settings, change }: SectionProps) {
  const { voice } = settings;
  const keep = (part: Partial<Settings['voice']>): void =>
    void change((now) => ({ ...now, voice: { ...now.voice, ...part } }));
  return (
    <Lock path="voice">
      <Lock path="voice.formality">
        <Labelled label={t('opt_formality')}>
          <Choice
            label={t('opt_formality')}
            options={named(FORMALITIES)}
            value={voice.formality}
            onChange={(formality) => keep({ formality })}
          />
        </Labelled>
      </Lock>
      <Lock path="voice.spelling">
        <Labelled label={t('opt_spelling')}>
          <Choice
            label={t('opt_spelling')}
            options={named(SPELLINGS)}
            value={voice.spelling}
            onChange={(spelling) => keep({ spelling })}
          />
        </Labelled>
      </Lock>
      <Lock path="voice.never">
        <Field
          label={t('opt_never')}
          hint={t('opt_never_hint')}
          rows={3}
          value={voice.never.join('\n')}
          onChange={(text) => keep({ never: toLines(text) })}
        />
      </Lock>
      <Lock path="voice.always">
        <Field
          label={t('opt_always')}
          hint={t('opt_always_hint')}
          rows={3}
          value={voice.always.join('\n')}
          onChange={(text) => keep({ always: toLines(text) })}
        />
      </Lock>
    </Lock>
  );
}

/** More than this are for the macros page: nobody edits thousands in one box. */
const MOST_HERE = 200;

export function Macros({ settings, change }: SectionProps) {
  return (
    <>
      {settings.macros.length <= MOST_HERE && (
        <Lock path="macros">
          <Field
            label={t('opt_macros_label')}
            hint={t('opt_macros_hint')}
            rows={8}
            value={fromMacros(settings.macros)}
            onChange={(text) => void change((now) => ({ ...now, macros: toMacros(text) }))}
          />
        </Lock>
      )}
      <p>
        <a href="/macros.html">{t('opt_macros_page')}</a>
      </p>
      {settings.macros.length > 0 && <p class="tally">{count('opt_macros_count', settings.macros.length)}</p>}
      <Lock path="mergeFields">
        <Field
          label={t('opt_merge')}
          hint={t('opt_merge_hint')}
          rows={3}
          value={settings.mergeFields.join('\n')}
          onChange={(text) => void change((now) => ({ ...now, mergeFields: toLines(text) }))}
        />
      </Lock>
    </>
  );
}

export function InPage({ settings, change }: SectionProps) {
  const { badge } = settings;
  const keep = (part: Partial<Settings['badge']>): void =>
    void change((now) => ({ ...now, badge: { ...now.badge, ...part } }));
  return (
    <>
      <Tick label={t('opt_badge')} checked={badge.shown} onChange={(shown) => keep({ shown })} />
      {badge.shown && (
        <Labelled label={t('opt_corner')}>
          <Choice
            label={t('opt_corner')}
            options={named(CORNERS)}
            value={badge.corner}
            onChange={(corner) => keep({ corner })}
          />
        </Labelled>
      )}
    </>
  );
}
