import { FIRST_HELPDESKS } from './first';
import type { Helpdesk } from './helpdesk';
import { withFrames } from './in-frames';
import { MORE_HELPDESKS } from './more/index';

/** All that have a file. In a page only those are loaded that it may be: see `content/helpdesks.ts`. */
export const HELPDESKS: readonly Helpdesk[] = [...FIRST_HELPDESKS, ...MORE_HELPDESKS];

export function helpdeskFor(url: URL): Helpdesk | null {
  const found = HELPDESKS.find((helpdesk) => helpdesk.matches(url));
  return found ? withFrames(found) : null;
}
