import { HELPDESKS } from './index';

/** What is asked of the helpdesks where none is read: their hosts and their names. */
export const HOSTS: readonly string[] = HELPDESKS.flatMap(({ hosts }) => [...hosts]);

export const HELPDESK_NAMES: readonly { readonly id: string; readonly label: string }[] = HELPDESKS.map(
  ({ id, label }) => ({ id, label }),
);
