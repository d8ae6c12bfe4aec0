import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:js|html|css|json)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`${build}/${name}`, 'utf8') }));
const scripts = files.filter(({ name }) => name.endsWith('.js'));

/** Where a pattern stands in what ships, with a little of what is around it. */
const places = (pattern: RegExp, among = scripts): string[] =>
  among.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(({ index }) => `${name}: ${text.slice(Math.max(0, index - 30), index + 40)}`),
  );

/** preact's own attribute `dangerouslySetInnerHTML`, which lint forbids us to use. */
const PREACT_INNER_HTML = /__html[^;]{0,60}innerHTML|innerHTML=\w+\.__html|\w+&&\(\w+\.innerHTML=(?:``|""|`$)/;

/** Readability reads what it has drawn, and draws its own copy of a page anew; no document that shows is touched. */
const READABILITY = /\.innerHTML(?:[^=]|==)|=\w+\.innerHTML|\w+\.innerHTML=\w+[,;})]/;

/** zod asks whether code may be made from text; with `jitless`, as it is set here, it never even asks. */
const ZOD_PROBE = /try\{return (?:new )?Function\(``\),!0\}catch/;

/** Names that are never asked for: XML namespaces, JSON Schema's, the helpdesks' own match patterns, a selector. */
const NAMES_ONLY =
  /^https?:\/\/(?:www\.w3\.org\/|json-schema\.org\/|(?:\*\.zendesk|app(?:\.eu|\.au)?\.intercom|mail\.google)\.com\/|myaccount\.google\.|\*\/|(?:\*\.(?:freshdesk|gorgias|kustomerapp)|app\.(?:frontapp|hubspot)|outlook\.(?:live|office|office365))\.com\/|outlook\.cloud\.microsoft\/|secure\.helpscout\.net\/)/;

describe('what ships', () => {
  it('is there', () => {
    expect(scripts.map(({ name }) => name)).toContain('content-scripts/helpdesk.js');
  });
  it('assigns no markup', () => {
    const found = places(/innerHTML|outerHTML|insertAdjacentHTML|document\.write\(/g);
    const inAnyPage = (place: string): boolean => place.startsWith('any-page.js: ') && READABILITY.test(place);
    expect(found.filter((place) => !PREACT_INNER_HTML.test(place) && !inAnyPage(place))).toEqual([]);
  });
  it('runs no text as code', () => {
    const found = places(/\beval\(|new Function\(|\bFunction\(["'`]|setTimeout\(["'`]/g);
    expect(found.filter((place) => !ZOD_PROBE.test(place))).toEqual([]);
  });
  it('has no way to talk to a network', () => {
    expect(
      places(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|RTCPeerConnection/g),
    ).toEqual([]);
  });
  it('names no address to load from', () => {
    const documents = files.filter(({ name }) => !name.endsWith('.js'));
    const addresses = documents.flatMap(({ text }) => text.match(/https?:\/\/[^\s"'`)<>\\]+/g) ?? []);
    expect(addresses.filter((address) => !NAMES_ONLY.test(address))).toEqual([]);
    // In scripts an address may be read (a rule's source); it may not be loaded.
    expect(places(/(?:src|href|url\(|import\(|from)[\s:=]*["'`(]{1,2}https?:/g)).toEqual([]);
  });
  it('asks for these permissions and no others', () => {
    const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect([...manifest.host_permissions].sort()).toEqual([
      'https://*.zendesk.com/*',
      'https://app.au.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.intercom.com/*',
      'https://mail.google.com/*',
    ]);
  });
  it('may ask for other sites, and for each helpdesk by its own host', () => {
    const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
    expect([...manifest.optional_host_permissions].sort()).toEqual([
      'http://*/*',
      'https://*.freshdesk.com/*',
      'https://*.gorgias.com/*',
      'https://*.kustomerapp.com/*',
      'https://*/*',
      'https://app.frontapp.com/*',
      'https://app.hubspot.com/*',
      'https://outlook.cloud.microsoft/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://secure.helpscout.net/*',
    ]);
  });
  it('carries Readability only to sites that no file knows', () => {
    const carrying = scripts.filter(({ text }) => text.includes('readability-page-1')).map(({ name }) => name);
    expect(carrying).toEqual(['any-page.js']);
  });
});
