import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../wxt.config';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
};
const TARGETS = ['chrome', 'edge', 'firefox'] as const;

const manifestFor = async (browser: string): Promise<Manifest> => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.');
  const made = config.manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
  return (await made) as unknown as Manifest;
};

/** The first column's code and the second's text of the tables under a heading of a document. */
function rowsUnder(file: string, heading: string): ReadonlyMap<string, string> {
  const [, part = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  const [own = ''] = part.split('\n## ');
  const rows = [...own.matchAll(/^\| (`[^|]+) \| ([^|]+) \|/gm)];
  return new Map(
    rows.flatMap(([, names = '', why = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, why])),
  );
}

describe.each(TARGETS)('what the manifest for %s asks for', (browser) => {
  it('is explained, name by name, in PRIVACY.md, and nothing else is', async () => {
    const { permissions, host_permissions, optional_host_permissions } = await manifestFor(browser);
    const explained = rowsUnder('PRIVACY.md', 'What it asks for, and why');
    const asked = [...permissions, ...host_permissions, ...optional_host_permissions];
    expect(asked.filter((name) => !explained.has(name))).toEqual([]);
    // Firefox has a sidebar without asking.
    expect([...explained.keys()].filter((name) => !asked.includes(name) && name !== 'sidePanel')).toEqual([]);
    for (const [name, why] of explained) expect(why.split(' ').length, name).toBeGreaterThan(3);
  });

  it('is three helpdesks’ hosts at once; every other one is asked for when it is wanted', async () => {
    const { host_permissions, optional_permissions } = await manifestFor(browser);
    expect([...host_permissions].sort()).toEqual([
      'https://*.zendesk.com/*',
      'https://app.au.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.intercom.com/*',
      'https://mail.google.com/*',
    ]);
    expect(optional_permissions).toBeUndefined();
  });

  it('lets the extension’s pages load their own files, and nothing from anywhere', async () => {
    const { content_security_policy } = await manifestFor(browser);
    const { extension_pages } = content_security_policy as { extension_pages: string };
    const policy = new Map(
      extension_pages.split(';').map((line) => {
        const [name = '', ...values] = line.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('gives pages and other extensions nothing to load or to speak to', async () => {
    const manifest = await manifestFor(browser);
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'oauth2', 'update_url'])
      expect(manifest[door], door).toBeUndefined();
  });
});

describe('the stores’ forms', () => {
  it('say that no data is collected, as Firefox’s manifest does', async () => {
    const { browser_specific_settings } = await manifestFor('firefox');
    expect(browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
    expect(readFileSync('PRIVACY.md', 'utf8')).toContain('`data_collection_permissions: { required: ["none"] }`');
  });
});
