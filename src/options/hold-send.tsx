import { holdsFor } from '../settings/holding';
import { t } from '../ui/text';
import { Tick } from './field';
import { HELD } from './labels';
import { Lock } from './locks';
import type { SectionProps } from './sections';

/** Whether the first press of Send is held, and for what. */
export function HoldSend({ settings, change }: SectionProps) {
  const { hold } = settings;
  const keep = (part: Partial<typeof hold>): void => void change((now) => ({ ...now, hold: { ...now.hold, ...part } }));
  return (
    <Lock path="hold">
      <p>{t('opt_hold_body')}</p>
      <Lock path="hold.on">
        <Tick label={t('opt_hold')} checked={hold.on} onChange={(on) => keep({ on })} />
      </Lock>
      {hold.on && (
        <fieldset class="field">
          <legend>{t('opt_hold_for')}</legend>
          {HELD.map(({ id, label }) => (
            <Lock key={id} path={`hold.rules.${id}`}>
              <Tick
                label={t(label)}
                checked={holdsFor(settings, id)}
                onChange={(on) => keep({ rules: { ...hold.rules, [id]: on ? 'on' : 'off' } })}
              />
            </Lock>
          ))}
        </fieldset>
      )}
      {hold.on && (
        <Lock path="hold.plainEnter">
          <Tick label={t('opt_hold_enter')} checked={hold.plainEnter} onChange={(plainEnter) => keep({ plainEnter })} />
        </Lock>
      )}
    </Lock>
  );
}
