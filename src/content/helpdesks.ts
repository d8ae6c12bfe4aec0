import { FIRST_HELPDESKS } from '../helpdesks/first';
import type { Helpdesk } from '../helpdesks/helpdesk';
import { withFrames } from '../helpdesks/in-frames';
import { takeHelpdesks } from './hand-over';

/** The helpdesk of a page: one of the three that are always there, else one that was loaded for this page's host. */
export function helpdeskOfPage(url: URL): Helpdesk | null {
  const found = [...FIRST_HELPDESKS, ...takeHelpdesks()].find((helpdesk) => helpdesk.matches(url));
  if (!found) return null;
  // On any other page nobody but the agent says where they write: the focus leads into the frame.
  return found.consent === 'site' ? found : withFrames(found);
}
