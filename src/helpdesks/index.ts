import { gmail } from './gmail';
import type { Helpdesk } from './helpdesk';
import { intercom } from './intercom';
import { zendesk } from './zendesk';

/** Asked in this order; a helpdesk that would match anything comes last. */
export const HELPDESKS: readonly Helpdesk[] = [zendesk, intercom, gmail];

export const helpdeskFor = (url: URL): Helpdesk | null => HELPDESKS.find((helpdesk) => helpdesk.matches(url)) ?? null;
