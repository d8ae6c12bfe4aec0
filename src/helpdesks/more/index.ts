import type { Helpdesk } from '../helpdesk';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { kustomer } from './kustomer';
import { outlook } from './outlook';

/** Each asks for its host when the agent switches it on, and is in a page only there. */
export const MORE_HELPDESKS: readonly Helpdesk[] = [freshdesk, helpScout, hubspot, front, gorgias, kustomer, outlook];
