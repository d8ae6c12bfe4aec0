// npm run bench [-- --json] [-- --quick]: how fast the engine is, against peers on the same texts. The peers are packages
// of tests/bench, fetched on the first run; measuring needs no network. A full run writes tests/bench/REPORT.md.
import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { ROOT, run as runCommand } from './lib/setup.mjs';

const BENCH = `${ROOT}tests/bench/`;
const ENGINE = `${ROOT}node_modules/.cache/attune/bench-engine.mjs`;

const quick = process.argv.includes('--quick');
writeRulesIndex();
if (!existsSync(`${BENCH}node_modules`)) {
  runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH, shell: process.platform === 'win32' });
}
await build({
  entryPoints: [`${BENCH}engine.ts`],
  outfile: ENGINE,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
const { run } = await import(pathToFileURL(`${BENCH}run.mjs`).href);
const { reportOf } = await import(pathToFileURL(`${BENCH}report.mjs`).href);
const engine = await import(pathToFileURL(ENGINE).href);
const size = quick ? { replies: 20, drafts: 2 } : { replies: 200, drafts: 7 };
const result = await run(engine, ENGINE, { cases: `${ROOT}tests/cases`, ...size });
console.log(process.argv.includes('--json') ? JSON.stringify(result, null, 2) : reportOf(result));
if (!quick) writeFileSync(`${BENCH}REPORT.md`, reportOf(result));
process.exit(0);
