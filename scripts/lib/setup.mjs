// What a fresh machine needs, done once: the packages from the lockfile, and a Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ADVICE, findChromium } from './chromium.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE_NEEDED = [20, 19];

/** Runs a command where its output can be seen; a failure ends the script with the command's own status. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

export const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NODE_NEEDED;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    fail(`Attune needs Node ${NODE_NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

const lockedIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/**
 * npm leaves in node_modules a lockfile of what it has installed. Times of change tell nothing: a checkout touches the
 * lockfile, and an `npm ci` would take the packages from under whoever is using them.
 */
function isInstalled(locked, installed) {
  const isSame = (path) =>
    locked[path]?.version === installed[path]?.version && locked[path]?.integrity === installed[path]?.integrity;
  // Those for another system are not installed; the entry without a path is the project itself.
  const needed = Object.keys(locked).filter((path) => path !== '' && (!locked[path].optional || path in installed));
  return [...needed, ...Object.keys(installed)].every(isSame);
}

function installPackages() {
  const installed = lockedIn(`${ROOT}node_modules/.package-lock.json`);
  const current = Object.keys(installed).length > 0 && isInstalled(lockedIn(`${ROOT}package-lock.json`), installed);
  if (!current) run(NPM, ['ci', '--no-audit', '--no-fund'], { shell });
}

/** Node and packages. */
export function prepare() {
  checkNode();
  installPackages();
}

/** Whether packages of the system can be installed without asking anybody. */
export const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installChromium() {
  if (canApt()) {
    console.log('Installing Chromium with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  }
  if (findChromium()) return;
  console.log('Fetching Playwright’s Chromium …');
  spawnSync(process.execPath, [`${ROOT}node_modules/playwright-core/cli.js`, 'install', 'chromium'], {
    stdio: 'inherit',
  });
}

/** The path of a Chromium, installed if need be; ends the script with advice where there can be none. */
export function needChromium() {
  if (process.env.CHROME_PATH && !findChromium()) fail(`CHROME_PATH names no file: ${process.env.CHROME_PATH}`);
  if (!findChromium()) installChromium();
  return findChromium() ?? fail(CHROMIUM_ADVICE);
}
