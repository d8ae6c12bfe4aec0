import { gmail } from './gmail';
import type { Helpdesk } from './helpdesk';
import { intercom } from './intercom';
import { zendesk } from './zendesk';

/** The helpdesks that Attune comes for: their hosts are asked for at installation. */
export const FIRST_HELPDESKS: readonly Helpdesk[] = [zendesk, intercom, gmail];
