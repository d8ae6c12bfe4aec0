import type { Settings, Site } from './types';

/** What is asked of a helpdesk to know whether it is on. */
interface Switched {
  readonly id: string;
  readonly consent: 'installed' | 'asked' | 'site';
}

type Switches = Pick<Settings, 'helpdesks' | 'sites'>;

export const EMPTY_SITE: Site = { on: false, message: '', name: '', composer: '' };

/** What is kept for an address; a name such as `constructor` is no address. */
export const siteOf = (settings: Pick<Settings, 'sites'>, origin: string): Site | null =>
  Object.hasOwn(settings.sites, origin) ? (settings.sites[origin] ?? null) : null;

/** Whether Attune works in a page: the agent's own word, and without one the installation's. */
export function isOn(settings: Switches, { id, consent }: Switched, origin: string): boolean {
  if (consent === 'site') return siteOf(settings, origin)?.on === true;
  const said = Object.hasOwn(settings.helpdesks, id) ? settings.helpdesks[id] : undefined;
  return consent === 'asked' ? said === 'on' : said !== 'off';
}

/** A match pattern for all pages of an address. A pattern names no port: Firefox takes none. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
