import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extension } from '../src/background/inject';
import { offerSites } from '../src/background/menu';
import { placesOf, switchedOn, withoutPlaces } from '../src/background/places';
import { DEFAULTS } from '../src/settings/defaults';
import { EMPTY_SITE, isOn, patternOf } from '../src/settings/switches';
import { exportSites, readSites } from '../src/settings/transfer';
import type { Settings } from '../src/settings/types';

const stored = vi.hoisted(() => ({ settings: undefined as Settings | undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (name: string) => name },
    storage: {
      local: {
        get: async () => ({ settings: stored.settings }),
        set: async (next: { settings: Settings }) => {
          stored.settings = next.settings;
        },
      },
    },
  },
}));
beforeEach(() => {
  stored.settings = undefined;
});

const SITE = { ...EMPTY_SITE, on: true };
const idsOf = (settings: Partial<Settings>): readonly string[] =>
  placesOf({ ...DEFAULTS, ...settings }).map(({ id }) => id);

describe('whether Attune is on', () => {
  it.each([
    ['installed', {}, true],
    ['installed', { helpdesks: { x: 'off' } }, false],
    ['asked', {}, false],
    ['asked', { helpdesks: { x: 'on' } }, true],
    ['site', { helpdesks: { x: 'on' } }, false],
    ['site', { sites: { 'https://help.example': SITE } }, true],
    ['site', { sites: { 'https://help.example': { ...SITE, on: false } } }, false],
    ['site', { sites: { 'https://other.example': SITE } }, false],
  ] as const)('%s, %o: %s', (consent, settings, on) => {
    expect(isOn({ ...DEFAULTS, ...settings }, { id: 'x', consent }, 'https://help.example')).toBe(on);
  });
  it('no address is called constructor', () => {
    expect(isOn(DEFAULTS, { id: 'any-page', consent: 'site' }, 'constructor')).toBe(false);
  });
});

describe('the places outside the manifest', () => {
  it('are none before the agent asks', () => {
    expect(idsOf({})).toEqual([]);
  });
  it('are the helpdesks that were asked for, and the sites', () => {
    expect(idsOf({ helpdesks: { freshdesk: 'on', zendesk: 'on' }, sites: { 'https://help.example': SITE } })).toEqual([
      'helpdesk freshdesk',
      'site https://help.example',
    ]);
  });
  it('leave a site to the helpdesk that knows it, as long as that is on', () => {
    const sites = { 'https://acme.freshdesk.com': SITE, 'https://acme.zendesk.com': SITE };
    expect(idsOf({ sites })).toEqual(['site https://acme.freshdesk.com']);
    expect(idsOf({ sites, helpdesks: { freshdesk: 'on' } })).toEqual(['helpdesk freshdesk']);
  });
  it('are given up where the browser took its permission back', () => {
    const before: Settings = { ...DEFAULTS, helpdesks: { front: 'on' }, sites: { 'https://help.example': SITE } };
    const after = withoutPlaces(before, new Set(['helpdesk front', 'site https://help.example']));
    expect(placesOf(after)).toEqual([]);
    expect(Object.keys(after.sites)).toEqual(['https://help.example']);
  });
  it('are not what a switch of a first helpdesk is about: its own tabs are served again', () => {
    const off: Settings = { ...DEFAULTS, helpdesks: { gmail: 'off' } };
    expect(switchedOn(off, DEFAULTS)).toEqual(['https://mail.google.com/*']);
    expect(switchedOn(DEFAULTS, off)).toEqual([]);
  });
  it('are asked for without a port', () => {
    expect(patternOf('https://help.example:8443')).toBe('https://help.example/*');
  });
});

describe('the toolbar button’s menu', () => {
  /** As much of a browser as the menu uses. */
  function openMenu(yes: boolean) {
    const asked: unknown[] = [];
    const run: unknown[] = [];
    let click: (info: { menuItemId: string }, tab?: { id: number; url?: string }) => void = () => undefined;
    const browser = {
      runtime: { onInstalled: { addListener: () => undefined } },
      contextMenus: { onClicked: { addListener: (listener: typeof click) => (click = listener) } },
      permissions: {
        request: async (wanted: unknown) => {
          asked.push(wanted);
          return yes;
        },
      },
      scripting: { executeScript: async (what: unknown) => run.push(what) },
    };
    offerSites(browser as unknown as Extension);
    return { asked, run, click };
  }
  const TAB = { id: 7, url: 'https://help.example/tickets/77' };

  it('asks for this site alone, at once, and switches it on after a yes', async () => {
    const { asked, click } = openMenu(true);
    click({ menuItemId: 'use-on-this-site' }, TAB);
    expect(asked).toEqual([{ origins: ['https://help.example/*'] }]);
    await vi.waitFor(() => expect(stored.settings?.sites).toEqual({ 'https://help.example': SITE }));
  });
  it('changes nothing after a no, and asks nothing of a page that is no site', async () => {
    const { asked, click } = openMenu(false);
    click({ menuItemId: 'use-on-this-site' }, TAB);
    click({ menuItemId: 'use-on-this-site' }, { id: 8, url: 'chrome://settings/' });
    click({ menuItemId: 'use-on-this-site' }, { id: 9 });
    await Promise.resolve();
    expect(asked).toHaveLength(1);
    expect(stored.settings).toBeUndefined();
  });
  it('keeps what was pointed out there before', async () => {
    stored.settings = { ...DEFAULTS, sites: { 'https://help.example': { ...EMPTY_SITE, name: 'h1' } } };
    openMenu(true).click({ menuItemId: 'use-on-this-site' }, TAB);
    await vi.waitFor(() => expect(stored.settings?.sites['https://help.example']).toEqual({ ...SITE, name: 'h1' }));
  });
  it('puts the picker into the tab', () => {
    const { run, click } = openMenu(true);
    click({ menuItemId: 'point-at-parts' }, TAB);
    expect(run).toEqual([{ target: { tabId: 7 }, files: ['/picker.js'] }]);
  });
});

describe('a file of sites', () => {
  const sites = { 'https://help.example': { on: true, message: '.from-customer', name: 'h2', composer: 'textarea' } };
  it('comes back as it went', () => {
    expect(readSites(exportSites(sites))).toEqual({ ok: true, sites });
  });
  it.each([
    [{ 'help.example': {} }, 'help.example'],
    [{ 'https://help.example/tickets': {} }, 'https://help.example/tickets'],
    [{ 'https://help.example': { text: 'María' } }, 'https://help.example.text'],
    [{ 'https://help.example': { name: 'x'.repeat(501) } }, 'https://help.example.name'],
  ])('is refused with the field that is wrong: %o', (wrong, field) => {
    const read = readSites(JSON.stringify({ format: 'attune-sites', sites: wrong }));
    expect(read.ok || ('field' in read.refusal && read.refusal.field)).toBe(field);
  });
  it('is refused where it is another file', () => {
    expect(readSites(JSON.stringify({ format: 'attune-settings', sites }))).toEqual({
      ok: false,
      refusal: { problem: 'foreign' },
    });
  });
});
