import { useState } from 'preact/hooks';
import { isEmail } from '../settings/schema';
import type { Settings } from '../settings/types';
import { t } from '../ui/text';
import { Field, Tick } from './field';
import { toLines } from './lists';
import { Lock } from './locks';
import type { SectionProps } from './sections';

/** The agent's own addresses. A line that is none is named and not stored. */
function Aliases({ settings, change }: SectionProps) {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const keep = (text: string): void => {
    const lines = toLines(text);
    setWrong(lines.filter((line) => !isEmail(line)));
    void change((now) => ({ ...now, aliases: lines.filter(isEmail) }));
  };
  return (
    <Field
      label={t('opt_aliases')}
      hint={t('opt_aliases_hint')}
      rows={2}
      value={settings.aliases.join('\n')}
      onChange={keep}
      problem={wrong.length > 0 ? t('opt_aliases_wrong', wrong.join(', ')) : ''}
    />
  );
}

export function You({ settings, change }: SectionProps) {
  const { agent } = settings;
  const keep = (part: Partial<Settings['agent']>): void =>
    void change((now) => ({ ...now, agent: { ...now.agent, ...part } }));
  return (
    <>
      <Field
        label={t('opt_name')}
        placeholder={t('opt_name_hint')}
        value={agent.name}
        onChange={(name) => keep({ name })}
      />
      <Lock path="agent.signOff">
        <Field
          label={t('opt_sign_off')}
          placeholder={t('opt_sign_off_hint')}
          value={agent.signOff}
          onChange={(signOff) => keep({ signOff })}
        />
      </Lock>
      <Lock path="agent.autoSignature">
        <Tick
          label={t('opt_auto_signature')}
          checked={agent.autoSignature}
          onChange={(autoSignature) => keep({ autoSignature })}
        />
      </Lock>
      <Aliases settings={settings} change={change} />
    </>
  );
}
