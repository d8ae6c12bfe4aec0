import { FIRST_HELPDESKS } from '../helpdesks/first';
import type { Helpdesk } from '../helpdesks/helpdesk';
import { takeHelpdesks } from './hand-over';

/** The helpdesk of a page: one of the three that are always there, else one that was loaded for this page's host. */
export const helpdeskOfPage = (url: URL): Helpdesk | null =>
  [...FIRST_HELPDESKS, ...takeHelpdesks()].find((helpdesk) => helpdesk.matches(url)) ?? null;
