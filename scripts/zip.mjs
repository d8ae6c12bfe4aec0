// npm run zip: the packages for the three stores, and the sources they are built from, in .output.
// npm run zip -- --check: builds them once more from the sources' zip alone, in an empty folder with packages fetched
// anew, and compares the bytes.
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

function printTable() {
  const rows = packageNames().map((name) => [name, readFileSync(`${OUT}${name}`)]);
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`${'file'.padEnd(width)}  ${'kB'.padStart(6)}  sha256`);
  for (const [name, bytes] of rows) {
    console.log(`${name.padEnd(width)}  ${(bytes.length / 1000).toFixed(1).padStart(6)}  ${sha256(bytes)}`);
  }
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
}

prepare();
await packAll();
printTable();
if (process.argv.includes('--check')) await check();
