import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Where the harness is served, by request interception: no server, no network. */
export const HARNESS_URL = 'http://panel.test/';

/** The panel alone in a page, with sample views instead of a session. */
async function buildHarness() {
  const { outputFiles } = await build({
    entryPoints: [here('harness.tsx')],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'wxt/browser': here('browser-stub.ts') },
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

let built;
/** Built once, however many pages are opened. */
const harness = () => {
  built ??= buildHarness();
  return built;
};

/**
 * Opens the harness in a page of `context`; `window.attune.show(name)` puts a state before the panel.
 * `strings`: another language's messages.json; English where it is left out.
 */
export async function openHarness(context, strings) {
  const { script, style } = await harness();
  const given = strings ? `window.strings = ${JSON.stringify(strings).replaceAll('<', '\\u003c')}` : '';
  const html = `<!doctype html><html lang="${strings?.language.message ?? 'en'}"><meta charset="utf-8"><title>Attune</title>
    <link rel="stylesheet" href="style.css"><div id="root"></div><script>${given}</script>
    <script src="script.js"></script></html>`;
  const files = {
    '/': { contentType: 'text/html', body: html },
    '/style.css': { contentType: 'text/css', body: style },
    '/script.js': { contentType: 'text/javascript', body: script },
  };
  const page = await context.newPage();
  await page.route(`${HARNESS_URL}**`, (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.fulfill({ status: 404 });
  });
  await page.goto(HARNESS_URL);
  return page;
}
