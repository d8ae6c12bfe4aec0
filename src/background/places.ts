import { ABOUT_HELPDESKS, HOSTS } from '../helpdesks/about.baked';
import { isOn, patternOf } from '../settings/switches';
import type { Settings } from '../settings/types';

/** A place outside the manifest where Attune works: its pages, and the script that knows them. */
export interface Place {
  readonly id: string;
  readonly matches: readonly string[];
  /** Runs before the session's script and hands it the helpdesk. */
  readonly helpdesk: '/more-helpdesks.js' | '/any-page.js';
}

/** `https://*.acme.com/*` against `https://shop.acme.com`; patterns with a path or a wildcard elsewhere are not used here. */
const covers = (pattern: string, origin: string): boolean => {
  const { protocol, hostname } = new URL(origin);
  const host = /^(https?:)\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!host || host[1] !== protocol) return false;
  return hostname === host[3] || (host[2] !== undefined && hostname.endsWith(`.${host[3]}`));
};

/** Where the agent has switched Attune on, of what was not asked for at installation. */
export function placesOf(settings: Pick<Settings, 'helpdesks' | 'sites'>): readonly Place[] {
  const asked = ABOUT_HELPDESKS.filter((about) => about.consent === 'asked' && isOn(settings, about, ''));
  const known = [...HOSTS, ...asked.flatMap(({ hosts }) => hosts)];
  const sites = Object.keys(settings.sites).filter(
    (origin) =>
      URL.canParse(origin) &&
      isOn(settings, { id: 'any-page', consent: 'site' }, origin) &&
      !known.some((pattern) => covers(pattern, origin)),
  );
  return [
    ...asked.map(({ id, hosts }) => ({
      id: `helpdesk ${id}`,
      matches: hosts,
      helpdesk: '/more-helpdesks.js' as const,
    })),
    ...sites.map((origin) => ({
      id: `site ${origin}`,
      matches: [patternOf(origin)],
      helpdesk: '/any-page.js' as const,
    })),
  ];
}

/** The hosts of helpdesks that were asked for at installation, off before and on now: their tabs need no reload. */
export const switchedOn = (before: Settings, after: Settings): readonly string[] =>
  ABOUT_HELPDESKS.filter(
    (about) => about.consent === 'installed' && !isOn(before, about, '') && isOn(after, about, ''),
  ).flatMap(({ hosts }) => hosts);

/** What the settings say with every place off whose host is no longer allowed. */
export function withoutPlaces(settings: Settings, gone: ReadonlySet<string>): Settings {
  const helpdesks = Object.entries(settings.helpdesks).map(
    ([id, level]) => [id, gone.has(`helpdesk ${id}`) ? 'off' : level] as const,
  );
  const sites = Object.entries(settings.sites).map(
    ([origin, site]) => [origin, gone.has(`site ${origin}`) ? { ...site, on: false } : site] as const,
  );
  return { ...settings, helpdesks: Object.fromEntries(helpdesks), sites: Object.fromEntries(sites) };
}
