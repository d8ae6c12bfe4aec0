import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import type { Model } from './pages/model';
import type { probe } from './probe';

const HOST = 'https://composer.test';

/** A page with one editor on it, and the composer code beside it in an isolated world. */
export interface EditorPage {
  /** A file in `pages/`, with a query where it knows several shapes. */
  readonly page: string;
  /** What is opened as the composer; `>>>` leads into a frame, `>>` into a shadow root. */
  readonly composer: string;
}

type Probe = typeof probe;
type Answer<K extends keyof Probe> = Awaited<ReturnType<Probe[K]>>;
type Ask = <K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>) => Promise<Answer<K>>;

export interface Stage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** The family that took the composer. */
  readonly family: string;
  readonly ask: Ask;
  /** Types as a person does; Enter for each `\n`, bold between two asterisks. `quick`: each piece at once, as an input
   * method commits it; a suite of real keys only would take minutes. */
  write(text: string, quick?: boolean): Promise<void>;
  /** Presses a key and lets the editor follow the selection, as it does between a person's own keys. */
  press(key: string): Promise<void>;
  /** Lets the page draw, and tell of what has changed. */
  settle(): Promise<void>;
  model<K extends 'text' | 'bold'>(name: K): Promise<ReturnType<Model[K]>>;
  tell(name: 'insertChip' | 'passTime'): Promise<void>;
  set(text: string): Promise<void>;
}

/** One browser and one tab for all that a test file shows. */
export interface Theatre {
  readonly context: BrowserContext;
  /** A fresh editor; the page is loaded anew only where it is another one, or where a test would leave traces. */
  stage(editor: EditorPage, fresh?: boolean): Promise<Stage>;
  /** A page loaded anew, on which `build` puts the composer. */
  stageIn(name: string, composer: string, build: (page: Page) => Promise<unknown>): Promise<Stage>;
  close(): Promise<void>;
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** What was bundled in this process: an editor's package takes a second each time. */
const bundles = new Map<string, Promise<Bundle>>();

/** Bundles scripts, in order, and their style; nothing is fetched while a test runs. */
export function bundle(entries: string | readonly string[], format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const key = JSON.stringify([entries, format]);
  const made = bundles.get(key) ?? makeBundle(entries, format);
  bundles.set(key, made);
  return made;
}

async function makeBundle(entries: string | readonly string[], format: 'esm' | 'iife'): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: [entries].flat().map(toImport).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format,
    target: 'chrome120',
    outdir: 'out',
    logLevel: 'warning',
    loader: { '.svg': 'text' },
    plugins: [inlineStyles],
    // React and Draft.js ask for Node's names.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const find = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: find('.js'), style: find('.css') };
}

/** As the product's own bundler does it: the text of a style where `?inline` asks for it. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline',
    }));
    onLoad({ filter: /./, namespace: 'inline' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

const toImport = (entry: string) => `import './${entry}';`;

/** Serves the editors' pages under a host of their own, by interception; each is bundled when it is first asked for. */
async function serveEditors(context: BrowserContext): Promise<void> {
  await context.route(`${HOST}/**`, async (route) => {
    const [, name = '', isScript] = /^\/(\w+)(\.js)?$/.exec(new URL(route.request().url()).pathname) ?? [];
    if (name === 'empty') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' });
    const { script, style } = await bundle(`tests/editors/pages/${name}.ts`);
    if (isScript) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>${name}</title><style>${style}</style><div id="composer"></div><script type="module" src="/${name}.js"></script>`,
    });
  });
}

export async function openTheatre(): Promise<Theatre> {
  const context = await launchBrowser();
  await serveEditors(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  const { script } = await bundle('tests/editors/probe.ts', 'iife');
  let shown = '';
  let ask: Ask;
  const load = async (name: string) => {
    shown = '';
    await page.goto(`${HOST}/${name}`);
    await page.waitForFunction(() => 'mount' in window);
    ask = await openProbe(devtools, script);
    shown = name;
  };
  const enter = async (composer: string) => {
    const family = await ask('open', composer);
    await ask('focus');
    await page.keyboard.press('Control+Home');
    return stageOf(page, devtools, ask, family);
  };
  return {
    context,
    async stage(editor, fresh = false) {
      const [name = '', shape = ''] = editor.page.split('?');
      if (fresh || shown !== name) await load(name);
      await page.evaluate((value) => window.mount(value), shape);
      return enter(editor.composer);
    },
    async stageIn(path, composer, build) {
      await load(path.replace(/\?.*/, ''));
      await build(page);
      shown = '';
      return enter(composer);
    },
    close: () => context.close(),
  };
}

/** The composer code in a world of its own beside the page's, as a content script has one. */
async function openProbe(devtools: CDPSession, script: string): Promise<Ask> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'attune',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return ((name, ...args) => evaluate(`probe.${name}(...${JSON.stringify(args)})`)) as Ask;
}

function stageOf(page: Page, devtools: CDPSession, ask: Ask, family: string): Stage {
  const settle = async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  };
  return {
    page,
    devtools,
    family,
    ask,
    write: (text, quick = false) => write(page, text, quick),
    press: async (key) => {
      await page.keyboard.press(key);
      await settle();
    },
    settle,
    model: (name) => page.evaluate((key) => window.model[key](), name) as Promise<never>,
    tell: async (name) => {
      await page.evaluate((key) => window.model?.[key]?.(), name);
    },
    set: (text) => page.evaluate((value) => window.model.set(value), text),
  };
}

async function write(page: Page, text: string, quick: boolean): Promise<void> {
  for (const piece of text.split(/(\*|\n)/)) {
    if (piece === '*') await page.keyboard.press('Control+b');
    else if (piece === '\n') await page.keyboard.press('Enter');
    else if (quick) await page.keyboard.insertText(piece);
    else await page.keyboard.type(piece);
  }
}
