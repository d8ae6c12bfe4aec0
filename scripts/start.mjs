// npm start: builds, and opens the practice inbox with the extension at work. Without a display (or with
// `-- --headless`) it plays the same headless, prints each review and leaves pictures under .output/demo/.
import { needChromium, prepare, ROOT, run } from './lib/setup.mjs';

prepare();
needChromium();
process.chdir(ROOT);
const { writeRulesIndex } = await import('./lib/rules-index.mjs');
writeRulesIndex();
run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build']);

const { importTs } = await import('./lib/run-ts.mjs');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (hasDisplay && !process.argv.includes('--headless')) {
  console.log('The practice inbox is open. Close its window to end.');
  const { open } = await importTs('scripts/demo/open.ts');
  await open();
} else {
  const { readFileSync } = await import('node:fs');
  const { play } = await importTs('scripts/demo/play.ts');
  await play(JSON.parse(readFileSync(`${ROOT}scripts/demo/replies.json`, 'utf8')));
}
