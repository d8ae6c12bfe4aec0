// npm run bench:browser [-- --json] [-- --quick]: what the extension costs the helpdesk's page, in a real Chromium, beside
// the same page without it. A full run writes tests/bench/BROWSER.md.
import { writeFileSync } from 'node:fs';
import { importTs } from './lib/run-ts.mjs';
import { needChromium, prepare, ROOT, run as runCommand } from './lib/setup.mjs';

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
prepare();
needChromium();
// What is printed as JSON is nothing else.
runCommand(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build'], json ? { stdio: ['ignore', 2, 2] } : {});
const { FULL, QUICK, reportOf, run } = await importTs('tests/bench/browser/index.ts');
const result = await run(quick ? QUICK : FULL);
const report = reportOf(result);
console.log(json ? JSON.stringify(result, null, 2) : report);
if (!quick) writeFileSync(`${ROOT}tests/bench/BROWSER.md`, report);
