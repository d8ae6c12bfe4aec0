// npm test: everything that must hold. `-- --quick` leaves the browser out.

import { writeRulesIndex } from './lib/rules-index.mjs';
import { needChromium, prepare, ROOT, run } from './lib/setup.mjs';

prepare();
writeRulesIndex();
const quick = process.argv.includes('--quick');
const node = (script, ...args) => run(process.execPath, [`${ROOT}node_modules/${script}`, ...args]);

node('wxt/bin/wxt.mjs', 'prepare');
node('typescript/bin/tsc', '--noEmit');
node('@biomejs/biome/bin/biome', 'check', '.');
node('vitest/vitest.mjs', 'run');
if (!quick) {
  needChromium();
  node('wxt/bin/wxt.mjs', 'build');
  node('vitest/vitest.mjs', 'run', '--config', 'vitest.browser.config.ts');
}
