import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page, type Route } from 'playwright-core';
import { CHROMIUM_ADVICE, findChromium } from '../lib/chromium.mjs';
import type { PrintedPage } from './in-page';

/** A saved page and the address it was saved from. */
export interface SavedPage {
  readonly html: string;
  readonly url: string;
  /** Where the page's own files (style sheets, pictures) lie; without it none are served. */
  readonly folder?: string;
}

/** Opens saved pages under their own addresses. Nothing is fetched, and no script of a page runs. */
export interface Reader {
  read(saved: SavedPage): Promise<PrintedPage>;
  /** Opens a page with the reading code in it, under the name `reading`, until the next one is opened. */
  open(saved: SavedPage): Promise<Page>;
  close(): Promise<void>;
}

/** `root`: the project's folder. */
export async function openReader(root: string): Promise<Reader> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(CHROMIUM_ADVICE);
  const script = await bundleReading(root);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  // With JavaScript off no script of the page runs; `evaluate` goes past that switch.
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  let serving: SavedPage | null = null;
  await context.route('**/*', (route) => (serving ? serve(route, serving) : route.abort()));
  // One tab for all pages: a page is left behind by opening the next.
  const page = await context.newPage();
  const open = async (saved: SavedPage): Promise<Page> => {
    serving = saved;
    // From one place in a page to another there is no navigation (Gmail's addresses differ behind the # only).
    await page.goto('about:blank');
    await page.goto(saved.url, { waitUntil: 'load' });
    await page.evaluate(script);
    return page;
  };
  return {
    open,
    read: async (saved) => (await open(saved)).evaluate<PrintedPage>('reading.readPage()'),
    close: () => browser.close(),
  };
}

async function bundleReading(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/read/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reading',
    target: 'chrome120',
    logLevel: 'error',
  });
  // `var` inside an evaluated script is local to it: the name is put on the window instead.
  return `${outputFiles[0]?.text ?? ''}\nglobalThis.reading = reading;`;
}

/** The page itself, the files that were saved beside it, and nothing else. */
function serve(route: Route, saved: SavedPage): Promise<void> {
  const request = route.request();
  if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: saved.html });
  }
  const file = fileBeside(saved, new URL(request.url()));
  return file === null ? route.abort() : route.fulfill({ path: file });
}

function fileBeside({ url, folder }: SavedPage, wanted: URL): string | null {
  const base = new URL('.', url);
  if (folder === undefined || wanted.origin !== base.origin || !wanted.pathname.startsWith(base.pathname)) return null;
  const file = normalize(join(folder, decodeURIComponent(wanted.pathname.slice(base.pathname.length))));
  return file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Browsers write the address into the first lines of a page they save: `<!-- saved from url=(0042)https://… -->`. */
export const savedFrom = (html: string): string | null =>
  /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ?? null;

export const readSaved = (path: string): string => readFileSync(path, 'utf8');
