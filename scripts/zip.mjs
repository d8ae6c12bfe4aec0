// npm run zip: the packages for the three stores, and the sources they are built from, in .output.
// npm run zip -- --check: builds them once more from the sources' zip alone, in an empty folder with packages fetched
// anew, and compares the bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder, sha256, unpack, zipOf } from './lib/pack.mjs';
import { BROWSERS, packageNames, SOURCES, SOURCES_README } from './lib/packages.mjs';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { fail, NPM, prepare, ROOT, run } from './lib/setup.mjs';

const OUT = `${ROOT}.output/`;

function buildFor(browser) {
  const folder = `${OUT}${browser}-mv3`;
  // What an earlier build left there would be packed, too.
  rmSync(folder, { recursive: true, force: true });
  run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', browser], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

async function packExtension(browser) {
  const folder = buildFor(browser);
  return zipOf(folder, filesUnder(folder));
}

const packSources = () =>
  zipOf(
    ROOT,
    SOURCES.flatMap((path) => filesUnder(ROOT, path)),
    SOURCES_README,
  );

async function packAll() {
  writeRulesIndex();
  mkdirSync(OUT, { recursive: true });
  const packed = [];
  for (const browser of BROWSERS) packed.push(await packExtension(browser));
  packed.push(await packSources());
  packageNames().forEach((name, at) => {
    writeFileSync(`${OUT}${name}`, packed[at]);
  });
}

const hashesIn = (folder) => packageNames().map((name) => sha256(readFileSync(join(folder, name))));

/** Each package's name, kB and hash. */
const table = () =>
  packageNames().map((name) => {
    const bytes = readFileSync(`${OUT}${name}`);
    return [name, (bytes.length / 1000).toFixed(1), sha256(bytes)];
  });

function printTable() {
  const width = Math.max(...packageNames().map((name) => name.length));
  for (const [name, size, hash] of [['file', 'kB', 'sha256'], ...table()]) {
    console.log(`${name.padEnd(width)}  ${size.padStart(6)}  ${hash}`);
  }
}

/** What the long run found, beside its other results. */
function keepResult() {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  const rows = table().map(([name, size, hash]) => `| ${name} | ${size} | \`${hash}\` |`);
  writeFileSync(
    `${ROOT}tests/long/PACKAGES.md`,
    `# The packages, built twice\n\n${new Date().toISOString().slice(0, 10)}, commit ${stdout.trim()}, Node ${process.versions.node}: once here, and once from the sources’ zip in an empty folder, with the same bytes.\n\n| File | kB | SHA-256 |\n| --- | ---: | --- |\n${rows.join('\n')}\n`,
  );
}

/** As a reviewer does it who has the sources' zip and nothing else. */
async function buildAgain(folder) {
  await unpack(`${OUT}${packageNames().at(-1)}`, folder);
  run(NPM, ['ci', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' });
  run(NPM, ['run', 'zip'], { cwd: folder, shell: process.platform === 'win32' });
  return hashesIn(join(folder, '.output'));
}

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'attune-sources-'));
  const first = hashesIn(OUT);
  const again = await buildAgain(folder);
  const different = packageNames().filter((_, at) => first[at] !== again[at]);
  if (different.length > 0) fail(`Built from the sources’ zip in ${folder}, these differ: ${different.join(', ')}.`);
  rmSync(folder, { recursive: true, force: true });
  console.log('Built once more from the sources’ zip in an empty folder: the same bytes.');
  if (process.env.ATTUNE_LONG) keepResult();
}

prepare();
await packAll();
printTable();
if (process.argv.includes('--check')) await check();
