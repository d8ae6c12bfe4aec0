import { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import { t } from '../ui/text';
import { HelpdeskSwitch } from './access';
import type { SectionProps } from './sections';
import { Sites } from './sites';

/** Where Attune works. Each switch holds at once, in tabs that are open as well. */
export function Helpdesks(props: SectionProps) {
  return (
    <>
      <p>{t('opt_helpdesks_lead')}</p>
      {ABOUT_HELPDESKS.map((about) => (
        <HelpdeskSwitch key={about.id} about={about} {...props} />
      ))}
      <Sites {...props} />
    </>
  );
}
