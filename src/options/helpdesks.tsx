import { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import { t } from '../ui/text';
import { HelpdeskSwitch } from './access';
import { Lock } from './locks';
import type { SectionProps } from './sections';
import { Sites } from './sites';

/** Where Attune works. Each switch holds at once, in tabs that are open as well. */
export function Helpdesks(props: SectionProps) {
  return (
    <>
      <p>{t('opt_helpdesks_lead')}</p>
      {ABOUT_HELPDESKS.map((about) => (
        <Lock key={about.id} path={`helpdesks.${about.id}`}>
          <HelpdeskSwitch about={about} {...props} />
        </Lock>
      ))}
      <Lock path="sites">
        <Sites {...props} />
      </Lock>
    </>
  );
}
