// npm run lint:packages: what linters and browsers say of the zips that `npm run zip` made. The linters are packages of
// tests/package, fetched on the first run. Ends with status 1 at any error, at a warning that tests/package/README.md
// doesn't explain, and at an explanation that nothing asks for any more.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { manifestWarnings } from './lib/manifest-warnings.mjs';
import { unpack } from './lib/pack.mjs';
import { BROWSERS, version } from './lib/packages.mjs';
import { fail, NPM, ROOT, run } from './lib/setup.mjs';

const LINTERS = `${ROOT}tests/package/`;
const MODULES = `${LINTERS}node_modules/`;
const UNPACKED = `${ROOT}.output/lint/`;

const zipFor = (browser) => `${ROOT}.output/attune-${version()}-${browser}.zip`;

const TOOLS = {
  'addons-linter': ['addons-linter/bin/addons-linter', '--output', 'json', zipFor('firefox')],
  'web-ext lint': [
    'web-ext/bin/web-ext.js',
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${UNPACKED}firefox`,
  ],
};

/** Both tell errors by their exit status, too; what counts is what they print. */
function ask([script, ...args]) {
  const { stdout, stderr, error } = spawnSync(process.execPath, [`${MODULES}${script}`, ...args], { encoding: 'utf8' });
  if (error) fail(`${script} could not be started: ${error.message}`);
  if (!stdout.startsWith('{')) fail(`${script} said nothing that can be read:\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** What is shared between pages, and in which chunk, is the bundler's choice; so is the chunk's name. */
const placeOf = ({ code, file = 'manifest.json' }) => `${code} in ${file.replace(/^chunks\/.+/, 'chunks')}`;

/** The rows of the table in tests/package/README.md: code, file, how many times, and why. */
const explained = () =>
  new Map(
    [...readFileSync(`${LINTERS}README.md`, 'utf8').matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \| (\d+) \|/gm)].map(
      ([, code, file, times]) => [`${code} in ${file}`, Number(times)],
    ),
  );

function count(messages) {
  const counts = new Map();
  for (const message of messages) counts.set(placeOf(message), (counts.get(placeOf(message)) ?? 0) + 1);
  return counts;
}

function judge(tool, { errors, warnings, notices }) {
  const found = count([...warnings, ...notices]);
  const known = explained();
  const wrong = [
    ...errors.map((error) => `error ${placeOf(error)}: ${error.message}`),
    ...[...found].filter(([place, times]) => known.get(place) !== times).map(([place]) => `not explained: ${place}`),
    ...[...known.keys()]
      .filter((place) => !found.has(place))
      .map((place) => `explained, but no longer there: ${place}`),
  ];
  console.log(`${tool}: ${errors.length} errors; warnings and notices, all explained: ${wrong.length === 0}`);
  for (const [place, times] of found) console.log(`  ${place}, ${times} times`);
  for (const line of wrong) console.error(`  ${line}`);
  return wrong.length === 0;
}

/** Chromium must have nothing to say of its own packages; of Firefox's it has, or it wasn't heard. */
async function judgeInChromium() {
  if ((await manifestWarnings(`${UNPACKED}firefox`)).length === 0) fail('Chromium’s warnings could not be heard.');
  const said = [];
  for (const browser of ['chrome', 'edge']) said.push(...(await manifestWarnings(`${UNPACKED}${browser}`)));
  console.log(`Chromium: ${said.length} warnings about the manifests for Chrome and Edge`);
  for (const line of said) console.error(`  ${line}`);
  return said.length === 0;
}

const missing = BROWSERS.map(zipFor).find((zip) => !existsSync(zip));
if (missing) fail(`There is no ${missing.slice(ROOT.length)}: npm run zip makes it.`);
if (!existsSync(MODULES)) {
  run(NPM, ['ci', '--no-audit', '--no-fund'], { cwd: LINTERS, shell: process.platform === 'win32' });
}
rmSync(UNPACKED, { recursive: true, force: true });
for (const browser of BROWSERS) await unpack(zipFor(browser), `${UNPACKED}${browser}`);
const verdicts = Object.entries(TOOLS).map(([tool, words]) => judge(tool, ask(words)));
verdicts.push(await judgeInChromium());
if (verdicts.includes(false)) process.exitCode = 1;
