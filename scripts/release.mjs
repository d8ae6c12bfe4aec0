// npm run release: what must hold before a version goes to the stores; then it makes the tag, here and only here, and says
// what is left to do by hand. It pushes nothing and uploads nothing. -- --dry-run: everything but the tag, to the end even
// where something doesn't hold.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { BROWSERS, packageNames, version } from './lib/packages.mjs';
import { ROOT } from './lib/setup.mjs';

/** Bytes. No store's own bound (Firefox's is 200 MB); an extension of ours that is bigger holds something by mistake. */
const ZIP_LIMIT = 2_000_000;

const dryRun = process.argv.includes('--dry-run');
const current = version();
const tag = `v${current}`;
const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');

function git(...args) {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout.trim();
}

/** Runs one of our scripts where its output can be seen; whether it went well. */
const script = (name, ...args) =>
  spawnSync(process.execPath, [`${ROOT}scripts/${name}`, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;

function changelogProblem() {
  const [, top, date] = read('CHANGELOG.md').match(/^## (\S+) — (.+)$/m) ?? [];
  if (top !== current) return `CHANGELOG.md begins with ${top}, package.json says ${current}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? null : `CHANGELOG.md has “${date}” where the day belongs`;
}

async function packagesProblem() {
  for (const name of packageNames()) {
    const bytes = readFileSync(`${ROOT}.output/${name}`);
    if (bytes.length > ZIP_LIMIT) return `${name} has ${bytes.length} bytes`;
    const manifest = (await JSZip.loadAsync(bytes)).file('manifest.json');
    const isExtension = BROWSERS.some((browser) => name.endsWith(`-${browser}.zip`));
    if (isExtension !== Boolean(manifest)) return `${name}: manifest.json is ${manifest ? '' : 'not '}there`;
    if (manifest && JSON.parse(await manifest.async('string')).version !== current) return `${name} is another version`;
  }
  return null;
}

/** What is asked, cheapest first: null, or what is wrong. */
const CHECKS = {
  'nothing is uncommitted': () => git('status', '--porcelain') || null,
  'the lockfile has the version': () =>
    JSON.parse(read('package-lock.json')).version === current ? null : 'package-lock.json has another: npm install',
  'the changelog has the version and its day': changelogProblem,
  'the stores’ news are of this version': () =>
    read('store/texts/en/whats-new.txt').startsWith(`${current}\n`) ? null : 'store/texts/en/whats-new.txt is older',
  [`the tag ${tag} is free`]: () => (git('tag', '--list', tag) ? `${tag} is there already` : null),
  'the packages build, twice the same': () => (script('zip.mjs', '--check') ? null : 'see above'),
  'the packages are whole': packagesProblem,
  'the linters say nothing new': () => (script('lint-packages.mjs') ? null : 'see above'),
};

const BY_HAND = `
Left to do by hand, as docs/submission.md says:
  1. npm test, if it has not run on this commit; npm run store:pictures, if the product looks different.
  2. git push, and git push origin ${tag}
  3. Chrome Web Store, Edge Add-ons, addons.mozilla.org: upload the packages, paste store/texts.
`;

const wrong = [];
for (const [what, problemOf] of Object.entries(CHECKS)) {
  const problem = await problemOf();
  console.log(problem === null ? `yes  ${what}` : `NO   ${what}: ${problem}`);
  if (problem !== null) wrong.push(what);
  if (wrong.length > 0 && !dryRun) break;
}
if (wrong.length > 0) {
  console.error(`\n${current} is not ready to be released.`);
  process.exit(1);
}
if (dryRun) {
  console.log(`\n${current} is ready; without --dry-run the tag ${tag} would be made now.`);
} else {
  git('tag', '--annotate', tag, '--message', `Attune ${current}`);
  console.log(`\nThe tag ${tag} is made, on this machine.`);
}
console.log(BY_HAND);
