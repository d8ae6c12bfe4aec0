import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canApt } from './setup.mjs';

const USUAL = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** `strict_min_version` in the manifest: the first with all that the marks need. */
const OLDEST = 150;

function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** The Firefox to use: `FIREFOX_PATH` if it is set (and then no other), else the usual places; null where none is new enough. */
export function findFirefox() {
  const places = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : USUAL;
  return places.find((path) => existsSync(path) && versionOf(path) >= OLDEST) ?? null;
}

/** As `findFirefox`, installed first where that takes nobody's hand: on Debian, as root. */
export function wantFirefox() {
  if (!findFirefox() && !process.env.FIREFOX_PATH && canApt()) {
    console.log('Installing Firefox ESR with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], { stdio: 'inherit' });
  }
  return findFirefox();
}
