import { build } from 'esbuild';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Model } from './pages/model';
import type { probe } from './probe';

const HOST = 'https://composer.test';

/** A page with one editor on it, and the composer code beside it in an isolated world. */
export interface EditorPage {
  /** A file in `pages/`, with a query where it knows several shapes. */
  readonly page: string;
  /** What must be there before a test begins, and is opened as the composer. */
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
  /** Types as a person does; Enter for each `\n`, bold between two asterisks. */
  write(text: string, quick?: boolean): Promise<void>;
  /** Presses a key and lets the editor follow the selection, as it does between a person's own keys. */
  press(key: string): Promise<void>;
  model<K extends 'text' | 'bold'>(name: K): Promise<ReturnType<Model[K]>>;
  tell(name: 'insertChip' | 'passTime'): Promise<void>;
  set(text: string): Promise<void>;
}

export const PROBE = 'tests/editors/probe.ts';

/** Bundles scripts, in order, and their style; nothing is fetched while a test runs. */
export async function bundle(
  entries: string | readonly string[],
  format: 'esm' | 'iife' = 'esm',
): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    stdin: { contents: [entries].flat().map(toImport).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format,
    target: 'chrome120',
    outdir: 'out',
    logLevel: 'warning',
    loader: { '.svg': 'text' },
  });
  const find = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: find('.js'), style: find('.css') };
}

const toImport = (entry: string) => `import './${entry}';`;

/** Serves one editor's page under its own host, by interception. */
export async function serveEditor(context: BrowserContext, name: string): Promise<void> {
  const { script, style } = await bundle(`tests/editors/pages/${name}.ts`);
  await context.route(`${HOST}/${name}*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>${name}</title><style>${style}</style><div id="composer"></div><script type="module" src="/script/${name}.js"></script>`,
    }),
  );
  await context.route(`${HOST}/script/${name}.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
}

export async function openStage(page: Page, editor: EditorPage, probeScript: string): Promise<Stage> {
  await page.goto(`${HOST}/${editor.page}`);
  await page.waitForFunction(() => 'model' in window);
  const devtools = await page.context().newCDPSession(page);
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
  await evaluate(probeScript);
  const ask = ((name, ...args) => evaluate(`probe.${name}(...${JSON.stringify(args)})`)) as Ask;
  const family = await ask('open', editor.composer);
  await page.click(editor.composer);
  await page.keyboard.press('Control+Home');
  return {
    page,
    devtools,
    family,
    ask,
    write: (text, quick = false) => write(page, text, quick),
    press: async (key) => {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    },
    model: (name) => page.evaluate((key) => window.model[key](), name) as Promise<never>,
    tell: (name) => page.evaluate((key) => window.model[key]?.(), name),
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
