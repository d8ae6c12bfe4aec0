import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What `CHROME_PATH` is for, said once for every script that needs a browser. */
export const CHROMIUM_ADVICE =
  'No Chromium found. Install Chromium (Debian and Ubuntu: apt-get install chromium) or set CHROME_PATH to its binary.';

// Branded Chrome ignores --load-extension since 137, so Chromium and Chrome for Testing come first.
const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-for-testing',
  '/opt/google/chrome-for-testing/chrome',
];

const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const WINDOWS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome for Testing\\Application\\chrome.exe'];

/** Where Playwright unpacks its own browsers, per platform. */
const PLAYWRIGHT_CACHES = {
  linux: join(homedir(), '.cache', 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

const PLAYWRIGHT_BINARIES = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

function usualPaths() {
  if (process.platform === 'darwin') return MACOS;
  if (process.platform !== 'win32') return LINUX;
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
}

function playwrightPaths() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || PLAYWRIGHT_CACHES[process.platform];
  if (!cache || !existsSync(cache)) return [];
  // Folders are named chromium-<build>; the newest build comes first. Headless shells load no extension.
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) => PLAYWRIGHT_BINARIES.map((path) => join(cache, build, ...path)));
}

/**
 * The Chromium to use: `CHROME_PATH` if it is set (and then no other), else the usual places, else Playwright's own.
 * @returns {string | null} the binary's path, or null where there is none
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return [...usualPaths(), ...playwrightPaths()].find((path) => existsSync(path)) ?? null;
}
