import { FIRST_HELPDESKS } from './first';
import type { Helpdesk } from './helpdesk';
import { MORE_HELPDESKS } from './more/index';

/** All that have a file. In a page only those are loaded that it may be: see `content/helpdesks.ts`. */
export const HELPDESKS: readonly Helpdesk[] = [...FIRST_HELPDESKS, ...MORE_HELPDESKS];

export const helpdeskFor = (url: URL): Helpdesk | null => HELPDESKS.find((helpdesk) => helpdesk.matches(url)) ?? null;
