// npm run lint:packages: what the stores' own linters say of the zips that `npm run zip` made. The linters are packages of
// tests/package, fetched on the first run. Ends with status 1 at any error, at a warning that tests/package/README.md
// doesn't explain, and at an explanation that nothing asks for any more.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { version } from './lib/packages.mjs';
import { fail, NPM, ROOT, run } from './lib/setup.mjs';

const LINTERS = `${ROOT}tests/package/`;
const MODULES = `${LINTERS}node_modules/`;
const ZIP = `${ROOT}.output/attune-${version()}-firefox.zip`;

const TOOLS = {
  'addons-linter': ['addons-linter/bin/addons-linter', '--output', 'json', ZIP],
  'web-ext lint': [
    'web-ext/bin/web-ext.js',
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${ROOT}.output/firefox-mv3`,
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

if (!existsSync(ZIP)) fail(`There is no ${ZIP.slice(ROOT.length)}: npm run zip makes it.`);
if (!existsSync(MODULES)) {
  run(NPM, ['ci', '--no-audit', '--no-fund'], { cwd: LINTERS, shell: process.platform === 'win32' });
}
const verdicts = Object.entries(TOOLS).map(([tool, words]) => judge(tool, ask(words)));
if (verdicts.includes(false)) process.exitCode = 1;
