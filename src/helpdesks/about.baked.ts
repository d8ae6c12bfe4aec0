import { FIRST_HELPDESKS } from './first';
import { HELPDESKS } from './index';

/** What is asked of the helpdesks where none is read: hosts, names, and whether they are asked for. */
export const HOSTS: readonly string[] = FIRST_HELPDESKS.flatMap(({ hosts }) => [...hosts]);

export const ABOUT_HELPDESKS: readonly {
  readonly id: string;
  readonly label: string;
  readonly hosts: readonly string[];
  readonly consent: 'installed' | 'asked' | 'site';
}[] = HELPDESKS.map(({ id, label, hosts, consent }) => ({ id, label, hosts, consent }));
