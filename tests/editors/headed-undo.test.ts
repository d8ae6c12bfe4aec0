import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumFlags, needChromium } from '../browser';
import { type Desktop, missingTools, openDesktop } from './headed/desktop';
import { bundle } from './stage';

/**
 * The riskiest path with a real window, mouse and keyboard, and no DevTools: Playwright makes every page believe that
 * it has the focus, which hides the one thing that matters here. After a click in the side panel the page has none.
 */
const TEXT = 'Hello Ana, sorry for any inconvenience. We ship today.';
const WITHOUT_CLICHE = 'Hello Ana, so sorry this happened. We ship today.';
const WITH_SIGN_OFF = `${WITHOUT_CLICHE}\n\nKind regards,\nSam`;
const PAGES = ['ckeditor5', 'prosemirror', 'contenteditable', 'textarea', 'lexical', 'slate'];
/** Openings of the browser and the panel take one to three seconds, longer on a busy machine. */
const DEADLINE_MS = 20_000;
const LOOKS = 6;

interface Message {
  readonly say: string;
  readonly [key: string]: unknown;
}

const missing = missingTools();
if (missing.length > 0) console.log(`headed-undo is skipped: ${missing.join(', ')} not installed`);

describe.skipIf(missing.length > 0)('a rewrite applied from the real side panel', () => {
  let server: Server;
  let origin: string;
  let folder: string;
  let desktop: Desktop;
  let heard: Message[] = [];
  let tell: () => void = () => undefined;

  beforeAll(async () => {
    server = await serve((message) => {
      heard.push(message);
      tell();
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = mkdtempSync(join(tmpdir(), 'attune-headed-'));
    await writeExtension(folder);
  });
  afterAll(() => {
    server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  beforeEach(async () => {
    heard = [];
    desktop = await openDesktop();
  });
  afterEach(() => desktop?.close());

  async function until<T extends Message>(what: string, found: (message: Message) => boolean): Promise<T> {
    const deadline = Date.now() + DEADLINE_MS;
    for (;;) {
      const message = heard.find(found);
      if (message) return message as T;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`never heard: ${what}; last: ${JSON.stringify(heard.slice(-3))}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        tell = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const hear = (say: string) => until<Message>(say, (message) => message.say === say);
  const text = (wanted: string) =>
    until(`the text "${wanted}"`, (message) => message.say === 'text' && plain(message.text) === wanted);

  async function places(): Promise<{ composer: Point; button: Point }> {
    heard = [];
    desktop.hover(400, 500);
    desktop.hover(405, 505);
    return (await hear('page')) as unknown as { composer: Point; button: Point };
  }

  async function clickComposer(): Promise<void> {
    const { composer } = await places();
    desktop.click(composer.x, composer.y);
  }

  /** The panel slides in, and may rest on its way: where it stands is known once so many looks in a row agree. */
  async function panelButton(): Promise<Point> {
    let last: Point | null = null;
    let agreeing = 0;
    for (let look = 0; look < 100; look += 1) {
      heard = [];
      desktop.hover(1150 + (look % 2), 400);
      const now = (await hear('panel')) as unknown as Point;
      agreeing = last && now.x === last.x && now.y === last.y ? agreeing + 1 : 0;
      if (agreeing === LOOKS) return now;
      last = now;
    }
    throw new Error('the panel never came to rest');
  }

  async function clickPanel(): Promise<Message> {
    const button = await panelButton();
    heard = [];
    desktop.click(button.x, button.y);
    return hear('applied');
  }

  for (const page of PAGES) {
    it(`${page}: applied without the focus, undone after a click back`, { timeout: 90_000 }, async () => {
      const flags = chromiumFlags({ extension: folder });
      const profile = mkdtempSync(join(folder, 'profile-'));
      desktop.start(needChromium(), [
        ...flags,
        `--user-data-dir=${profile}`,
        '--window-size=1300,850',
        '--window-position=20,20',
        `${origin}/${page}`,
      ]);
      await hear('ready');
      await clickComposer();
      desktop.type(TEXT);
      await text(TEXT);
      const { button } = await places();
      desktop.click(button.x, button.y);
      await hear('panel-open');

      expect(await clickPanel()).toMatchObject({ outcome: 'done', hadFocus: false });
      await text(WITHOUT_CLICHE);
      expect(await clickPanel()).toMatchObject({ outcome: 'done', hadFocus: false });
      await text(WITH_SIGN_OFF);

      await clickComposer();
      desktop.press('ctrl+z');
      await text(WITHOUT_CLICHE);
      heard = [];
      desktop.press('ctrl+z');
      await text(TEXT);
    });
  }
});

interface Point {
  readonly x: number;
  readonly y: number;
}

const plain = (text: unknown) => String(text).replaceAll('\u00A0', ' ');

/** Serves the editors' pages on loopback and hears what page, panel and content script say. */
async function serve(onMessage: (message: Message) => void): Promise<Server> {
  const server = createServer(async (request, response) => {
    const [, name = '', script] = /^\/(\w+)(\.js)?$/.exec(request.url ?? '') ?? [];
    if (name === 'say') onMessage(JSON.parse(await bodyOf(request)) as Message);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(PAGES.includes(name) ? await answer(name, script !== undefined) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(name: string, asScript: boolean): Promise<string> {
  const { script, style } = await bundle([`tests/editors/pages/${name}.ts`, 'tests/editors/headed/page.ts']);
  if (asScript) return script;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><button id="open-panel">Open the panel</button>
    <div id="composer"></div><script type="module" src="/${name}.js"></script>`;
}

async function writeExtension(folder: string): Promise<void> {
  for (const name of ['background', 'content', 'panel']) {
    const { script } = await bundle(`tests/editors/headed/${name}.ts`, 'iife');
    writeFileSync(join(folder, `${name}.js`), script);
  }
  const button = '<button style="width: 200px; height: 100px">Apply</button>';
  writeFileSync(join(folder, 'panel.html'), `<!doctype html>${button}<script src="panel.js"></script>`);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Headed check',
  version: '1',
  permissions: ['sidePanel', 'tabs'],
  host_permissions: ['http://127.0.0.1/*'],
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'panel.html' },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
};
