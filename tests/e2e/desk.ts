import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { type OverlayView, viewOverlay } from './overlay-view';
import { answersOf, type Served } from './serve';

export { SERVED, type Served } from './serve';

/** Tests and scripts are run from the project's folder. */
const root = `${process.cwd()}/`;
const BUILD = `${root}.output/chrome-mv3`;

/** The longest a single step may wait, in ms. */
const STEP_MS = 30_000;

/** A browser with the built extension, and a recorder of every request that would leave the machine. */
export interface Office {
  readonly context: BrowserContext;
  /** Hosts that were asked for beyond what the test serves. */
  readonly leaked: readonly string[];
  readonly port: number;
  close(): Promise<void>;
}

/** One helpdesk tab. */
export interface Desk {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly overlay: OverlayView;
  /** Types as a person does; Enter for each `\n`. */
  type(text: string): Promise<void>;
  /** For a draft that a test only needs to be there: each line at once, as an input method or dictation commits it, and
   * the last letter by its key. Each key of a whole draft has its own review; some hundred drafts so would take minutes. */
  write(text: string): Promise<void>;
  /** The draft as the editor's own model holds it. */
  draft(): Promise<string>;
  /** The composer's markup, byte by byte. */
  markup(): Promise<string>;
  /** The marked texts, by severity. */
  marks(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Resolves when exactly these texts are marked, in any order. */
  marked(severity: 'warn' | 'suggest' | 'info', texts: readonly string[]): Promise<void>;
}

/** A proxy that answers nothing and writes down who asked: what the test serves itself never gets here. */
async function recordLeaks(): Promise<{ port: number; leaked: string[]; close: () => void }> {
  const leaked: string[] = [];
  const server = createServer((request, response) => {
    leaked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    leaked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, leaked, close: () => server.close() };
}

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
};

/** At its installation Attune opens its welcome page; here that tab would stand before the helpdesk's. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  // Closed while it loads, it may take the process's strings with it, and every page after it is without words.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.close();
}

export async function openOffice(
  options: { readonly headless?: boolean; readonly build?: string } = {},
): Promise<Office> {
  const recorder = await recordLeaks();
  const port = await freePort();
  const context = await launchBrowser({
    extension: options.build ?? BUILD,
    debuggingPort: port,
    ...(options.headless === undefined ? {} : { headless: options.headless }),
    args: [`--proxy-server=http://127.0.0.1:${recorder.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  // Shorter than a test may take, so that a failure names the step that waited.
  context.setDefaultTimeout(STEP_MS);
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await closeWelcome(context);
  const close = async (): Promise<void> => {
    await context.close();
    recorder.close();
  };
  return { context, leaked: recorder.leaked, port, close };
}

/** Serves a fixture under its real URL and opens it. */
export async function openDesk(office: Office, served: Served): Promise<Desk> {
  const page = await office.context.newPage();
  await serve(page, served);
  await page.goto(served.url);
  return deskIn(office, page, served);
}

/** Answers for the helpdesk to one page, or to every page of a browser. */
export async function serve(to: Page | BrowserContext, served: Served): Promise<void> {
  const answer = await answersOf(served);
  await to.route(`${new URL(served.url).origin}/**`, (route) => route.fulfill(answer(route.request().url())));
}

/** The desk in a page that is on its way. */
export async function deskIn(office: Office, page: Page, served: Served): Promise<Desk> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return makeDesk(page, await office.context.newCDPSession(page), served);
}

const readMarks = (): Record<string, string[]> =>
  Object.fromEntries(
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('attune-'))
      .map(([name, highlight]) => [name.slice(7), [...highlight].map((range) => range.toString())]),
  );

function makeDesk(page: Page, devtools: CDPSession, served: Served): Desk {
  return {
    page,
    devtools,
    overlay: viewOverlay(page, devtools),
    async type(text) {
      await page.locator(served.composer).first().click();
      await page.keyboard.type(text);
    },
    async write(text) {
      await page.locator(served.composer).first().click();
      const [last = ''] = text.match(/.$/u) ?? [];
      for (const piece of text.slice(0, text.length - last.length).split(/(\n)/)) {
        if (piece === '\n') await page.keyboard.press('Enter');
        else if (piece) await page.keyboard.insertText(piece);
      }
      await page.keyboard.type(last);
    },
    draft: () => page.evaluate(() => window.draftInModel()),
    markup: () =>
      page
        .locator(served.composer)
        .first()
        .evaluate((element) => element.outerHTML),
    marks: () => page.evaluate(readMarks),
    async marked(severity, texts) {
      await page.waitForFunction(
        ([name, wanted]) => {
          const highlight = CSS.highlights.get(`attune-${name}`);
          const found = highlight ? [...highlight].map((range) => range.toString()).sort() : [];
          return JSON.stringify(found) === JSON.stringify(wanted);
        },
        [severity, [...texts].sort()] as const,
      );
    },
  };
}

/** The middle of the first mark on the screen that holds this text. */
export const placeOfMark = (desk: Desk, text: string): Promise<{ x: number; y: number }> =>
  desk.page.evaluate((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
    const box = ranges.find((range) => range.toString().includes(wanted))?.getBoundingClientRect();
    if (!box) throw new Error(`Nothing is marked: ${wanted}`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, text);

/** The real side panel, which is a target of its own: opened by a real click on the badge. */
export async function openPanel(office: Office, desk: Desk): Promise<Page> {
  const there = panelTarget(desk.devtools);
  await desk.overlay.click('.badge');
  // A connection that is made while the panel comes may miss it.
  await there;
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${office.port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => isPanel(page.url()));
  if (!panel) throw new Error(`No panel among ${pages.map((page) => page.url()).join(', ')}`);
  return panel;
}

const isPanel = (url: string): boolean => url.endsWith('/sidepanel.html');

/** Resolves when the browser knows a panel with its address; one that is open already counts. */
function panelTarget(devtools: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No panel has opened.')), STEP_MS);
    const look = ({ targetInfo }: { readonly targetInfo: { readonly url: string } }): void => {
      if (!isPanel(targetInfo.url)) return;
      clearTimeout(late);
      resolve();
    };
    devtools.on('Target.targetCreated', look);
    devtools.on('Target.targetInfoChanged', look);
    devtools.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}
