// npm test: everything that must hold. `-- --quick` leaves the browser out; `-- --long` waits where the others don't, and
// builds the packages twice.

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { wantFirefox } from './lib/firefox.mjs';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { needChromium, prepare, ROOT, run } from './lib/setup.mjs';

const CACHE = 'node_modules/.cache/attune';
const TOOLS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
};

const command = (tool, args) => [process.execPath, [`${ROOT}node_modules/${TOOLS[tool]}`, ...args]];
const node = (tool, ...args) => run(...command(tool, args));

/** Runs a tool beside others; what it says is shown when it is done, in one piece. Resolves with its status. */
function beside(tool, ...args) {
  const [path, all] = command(tool, args);
  const child = spawn(path, all, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { FORCE_COLOR: '1', ...process.env },
  });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(`\n> ${tool} ${args.join(' ')}\n${Buffer.concat(said)}`);
      resolve(status ?? 1);
    });
  });
}

/** Both builds, one after the other: they write the same types. */
async function buildAll() {
  const chrome = await beside('wxt', 'build');
  if (chrome !== 0 || !firefox) return chrome;
  return beside('wxt', 'build', '-b', 'firefox');
}

prepare();
writeRulesIndex();
const quick = process.argv.includes('--quick');
const long = process.argv.includes('--long');
if (long) process.env.ATTUNE_LONG = '1';
if (!quick) needChromium();
const firefox = !quick && wantFirefox();
if (!quick && !firefox) console.log('No Firefox 150 or newer here (FIREFOX_PATH names one): its tests are left out.');

mkdirSync(`${ROOT}${CACHE}`, { recursive: true });
node('wxt', 'prepare');
const statuses = await Promise.all([
  beside('vitest', 'run'),
  beside('tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.tsbuildinfo`),
  beside('biome', 'check', '.'),
  ...(quick ? [] : [buildAll()]),
]);
const failed = statuses.find((status) => status !== 0);
if (failed !== undefined) process.exit(failed);
if (!quick) node('vitest', 'run', '--config', 'vitest.browser.config.ts');
if (long) run(process.execPath, [`${ROOT}scripts/zip.mjs`, '--check']);
