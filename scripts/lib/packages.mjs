// The packages that go to the stores: what they are called, what is in the one with the sources.
import { readFileSync } from 'node:fs';
import { ROOT } from './setup.mjs';

export const BROWSERS = ['chrome', 'edge', 'firefox'];

export const version = () => JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

/** `attune-1.2.3-chrome.zip` and so on; `sources` is what Firefox's reviewers build from. */
export const packageNames = () => [...BROWSERS, 'sources'].map((kind) => `attune-${version()}-${kind}.zip`);

/** What building needs, and nothing else: no tests, no pictures, no labelled cases. */
export const SOURCES = [
  '.npmrc',
  'LICENSE',
  'THIRD-PARTY.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/build',
  'scripts/lib/chromium.mjs',
  'scripts/lib/pack.mjs',
  'scripts/lib/packages.mjs',
  'scripts/lib/rules-index.mjs',
  'scripts/lib/run-ts.mjs',
  'scripts/lib/setup.mjs',
  'scripts/zip.mjs',
  'src',
  'store/texts/sources.md',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The project's README speaks of what isn't in there; its place is taken by one for whoever builds. */
export const SOURCES_README = { 'README.md': 'store/texts/sources.md' };
