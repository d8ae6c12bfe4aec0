// npm test: everything that must hold. `-- --quick` leaves the browser out.

import { wantFirefox } from './lib/firefox.mjs';
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
  if (wantFirefox()) node('wxt/bin/wxt.mjs', 'build', '-b', 'firefox');
  else console.log('No Firefox 150 or newer here (FIREFOX_PATH names one): its tests are left out.');
  node('vitest/vitest.mjs', 'run', '--config', 'vitest.browser.config.ts');
}
