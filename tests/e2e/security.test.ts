import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROTOTYPE, XSS } from '../hostile';
import { FULL } from '../panel/sample-views';
import { type Desk, type Office, openDesk, openOffice, openPanel, SERVED } from './desk';
import {
  cardIsOpen,
  clearOffice,
  errorsOf,
  hoverMark,
  STOCK,
  soon,
  stockIsMarked,
  storedSettings,
} from './session-kit';

/** Code that runs inside an extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;
declare global {
  interface Window {
    /** Shows a view in the panel as if a session had sent it. */
    say(view: unknown): void;
    /** Raised by a hostile text that has run. */
    pwned?: unknown;
    /** What the page's Send was made to do. */
    sent: string[];
  }
}

const BUILD = `${process.cwd()}/.output/chrome-mv3`;
const WRONG = 'Hi Sarah,\n\nA new kettle left us today by courier and will be with you on Friday.\n\nPriya';
const SEND = '[data-test-id="submit_button-button"]';
const PAGES = ['options', 'practice', 'exercises', 'macros', 'stories', 'trends', 'welcome', 'sidepanel'];

/** Another extension that would like to know: it may speak to everybody and read any page. */
const curious = mkdtempSync(join(tmpdir(), 'attune-curious-'));
mkdirSync(curious, { recursive: true });
writeFileSync(
  join(curious, 'manifest.json'),
  JSON.stringify({ manifest_version: 3, name: 'Curious', version: '1', host_permissions: ['<all_urls>'] }),
);
writeFileSync(join(curious, 'page.html'), '<!doctype html><title>Curious</title>');
/** An unpacked extension's id is made of its folder's path. */
const curiousId = [...createHash('sha256').update(curious).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');

let office: Office;
let own: string;
beforeAll(async () => {
  office = await openOffice({ build: `${BUILD},${curious}` });
  own = new URL('/', office.context.serviceWorkers()[0]?.url()).href;
});
afterAll(async () => {
  await office.close();
  rmSync(curious, { recursive: true });
});
afterEach(() => clearOffice(office));

const pwned = (page: Page): Promise<unknown> => page.evaluate(() => window.pwned);

/** Every text of a value with something hostile behind it; a lone small word is a kind of something, not a text. */
const spoil = <T>(value: T, what: string): T => {
  if (typeof value === 'string') return (/^[a-z][a-z-]*$/.test(value) ? value : `${value} ${what}`) as T;
  if (Array.isArray(value)) return value.map((item) => spoil(item, what)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, what)])) as T;
};

/** Elements that only markup made of text could bring. */
const FOREIGN = 'img, script:not([src]), iframe, base, math, form, a[href^="javascript"], style, link[href*="leak"]';

describe('hostile text in a ticket', () => {
  it('is text in the panel and in the card, and nothing of it runs', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    const errors = await errorsOf(desk);
    await desk.page.evaluate((corpus) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let at = 0;
      while (walker.nextNode()) {
        const { currentNode } = walker;
        const text = currentNode.textContent ?? '';
        if (/María López|kettle/i.test(text)) currentNode.textContent = `${text} ${corpus[at++ % corpus.length]}`;
      }
      const subject = document.querySelector<HTMLInputElement>('[data-test-id="omni-header-subject"]');
      if (subject) subject.value = corpus.join(' ');
    }, XSS);
    await desk.write(`Hi María,\n\n${STOCK}. A new kettle left us today ${XSS[0]} and is with you on Friday.\n\nPriya`);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await hoverMark(desk, STOCK);
    const panel = await openPanel(office, desk);
    await panel.locator('.prompt').filter({ hasText: STOCK }).waitFor();
    await panel.locator('.seen summary').click();
    await soon(() => panel.locator('.seen').textContent()).toContain('onerror=globalThis.pwned=1>');
    expect(await panel.locator('main').locator(FOREIGN).count()).toBe(0);
    expect([await pwned(desk.page), await pwned(panel)]).toEqual([undefined, undefined]);
    expect(errors).toEqual([]);
  });

  it('is text in each place of the panel, whatever a session says', async () => {
    const page = await office.context.newPage();
    await page.addInitScript(() => {
      const heard = new Set<(message: unknown) => void>();
      const deaf = { addListener: () => undefined };
      const onMessage = { addListener: (listener: (message: unknown) => void) => heard.add(listener) };
      const port = { onMessage, onDisconnect: deaf, postMessage: () => undefined, disconnect: () => undefined };
      window.say = (view) => {
        for (const listener of heard) listener({ view });
      };
      chrome.tabs.connect = (() => port) as unknown as typeof chrome.tabs.connect;
    });
    await page.goto(`${own}sidepanel.html`);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    for (const text of XSS) {
      await page.evaluate((view) => window.say(view), spoil(FULL, text));
      await page.locator('.prompt').first().waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await soon(() => page.locator('.prompt').first().textContent()).toContain(text);
      expect(await page.locator('main').locator(FOREIGN).count(), text).toBe(0);
    }
    expect(await pwned(page)).toBeUndefined();
  });

  it('is text in the options, from a pack that was stored, and no pack with it is taken', async () => {
    const page = await office.context.newPage();
    const pack = { format: 'attune-pack', version: 1, id: 'acme', name: XSS[0], about: XSS.join(' '), settings: {} };
    await page.goto(`${own}options.html`);
    const input = page.locator('#packs input[type="file"]');
    for (const name of XSS.slice(0, 3)) {
      const text = JSON.stringify({ ...pack, name, about: '' });
      await input.setInputFiles({
        name: `${name}.json`.replaceAll('/', ''),
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await page.locator('#packs .said').filter({ hasText: '<' }).waitFor();
    }
    const stored = { ...pack, classes: {}, phrases: [], macros: [{ text: XSS.join('\n') }] };
    await page.evaluate((one) => chrome.storage.local.set({ packs: { installed: [one], undo: null } }), stored);
    await page.reload();
    await page
      .locator('#packs .pack')
      .filter({ hasText: XSS[0] ?? '' })
      .waitFor();
    expect(await page.locator('main').locator('img, iframe, script, style, math').count()).toBe(0);
    expect(await pwned(page)).toBeUndefined();
  });
});

/** What a page's script can find out. */
async function probe(extension: string): Promise<readonly string[]> {
  const found: string[] = [];
  if (document.querySelector('attune-overlay')?.shadowRoot) found.push('The overlay can be looked into.');
  const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
  if (chrome?.runtime?.sendMessage) found.push('The page can send messages to the extension.');
  const shared = ['attuneSession', 'attuneHearing', 'attuneEngine', 'attuneHelpdesks', 'attunePicker'];
  found.push(...shared.filter((name) => name in globalThis));
  const reads = (file: string) => fetch(`${extension}${file}`).then(() => found.push(file));
  await Promise.allSettled(['manifest.json', 'engine.js', 'sidepanel.html', 'icon/32.png'].map(reads));
  return found;
}

/** What a page's script can try, by messages, by events of every name in use, by keys and presses. */
function attack(extension: string): void {
  const host = document.querySelector('attune-overlay');
  const id = new URL(extension).host;
  const detail = { contentScriptName: 'helpdesk', messageId: 'x', do: 'pause', until: 'never' };
  const names = ['attune-started', 'attune-open-panel', `${id}:helpdesk:wxt:content-script-started`];
  const messages = [
    { ask: 'attune-open-panel' },
    { command: 'apply-prompt' },
    { intent: { do: 'set-rule', rule: 'name-wrong', level: 'off' } },
    { type: names[2], ...detail },
  ];
  for (const message of messages) window.postMessage(message, '*');
  for (const name of names) document.dispatchEvent(new CustomEvent(name, { detail }));
  const all = { bubbles: true, composed: true, cancelable: true };
  const keys = [
    { key: 'Escape', code: 'Escape' },
    { key: 'i', code: 'KeyI' },
    { key: 'Tab', code: 'Tab' },
    { key: 'Enter', code: 'Enter', ctrlKey: true },
    { key: 'l', code: 'KeyL', altKey: true },
  ].flatMap((key) => ['keydown', 'keyup'].map((type) => ({ type, ...key })));
  for (const target of [host, document.querySelector('.ck-editor__editable'), document.body])
    for (const { type, ...key } of keys) target?.dispatchEvent(new KeyboardEvent(type, { ...key, ...all }));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    host?.dispatchEvent(new MouseEvent(type, all));
}

describe('a hostile script in the page', () => {
  const BAR = '.bar:not([hidden])';
  const barIsOpen = async (desk: Desk): Promise<boolean> => (await desk.overlay.box(BAR)) !== null;

  it('neither ends, sees, hears nor drives the session: not by messages, events, keys or clicks of its own', async () => {
    const script = `window.sent = []; addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest(${JSON.stringify(SEND)})) window.sent.push('button');
    });`;
    const desk = await openDesk(office, { ...SERVED.zendesk, script });
    await desk.write(WRONG);
    await desk.marked('warn', ['Sarah']);
    await desk.page
      .locator(SEND)
      .first()
      .click({ position: { x: 8, y: 8 } });
    await soon(() => barIsOpen(desk)).toBe(true);
    const before = await storedSettings(office);

    expect(await desk.page.evaluate(probe, own)).toEqual([]);
    await desk.page.evaluate(attack, own);
    expect(await barIsOpen(desk)).toBe(true);
    expect(await cardIsOpen(desk)).toBe(false);
    expect(await desk.page.evaluate(() => window.sent)).toEqual([]);
    expect(await desk.draft()).toBe(WRONG);
    expect(await storedSettings(office)).toEqual(before);

    // The session still lives: what is typed now is seen, and the agent's own hand works.
    await desk.page.keyboard.press('Escape');
    await soon(() => barIsOpen(desk)).toBe(false);
    await desk.page.locator(SERVED.zendesk.composer).first().click();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type('Hi Tom, it ships today and is with you on Friday.');
    await desk.marked('warn', ['Tom']);
  });

  it('puts no page of the extension into a frame', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    const inFrame = await desk.page.evaluate(
      (src) =>
        new Promise<boolean>((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', () =>
            resolve(frame.contentDocument === null && frame.contentWindow?.length === 0),
          );
          frame.src = src;
          document.body.append(frame);
        }),
      `${own}sidepanel.html`,
    );
    const frames = desk.page.frames().map((frame) => frame.url());
    expect(frames.filter((url) => url.startsWith(own))).toEqual([]);
    expect(typeof inFrame).toBe('boolean');
  });
});

describe('another extension', () => {
  it('that may read every page gets no answer, no port and no file', async () => {
    const page = await office.context.newPage();
    await page.goto(`chrome-extension://${curiousId}/page.html`);
    const heard = await page.evaluate(async (extension) => {
      const id = new URL(extension).host;
      const answers: unknown[] = [];
      for (const message of [{ ask: 'attune-open-panel' }, { ask: 'attune-need-shortcuts' }, { command: 'pause' }])
        answers.push(await chrome.runtime.sendMessage(id, message).catch((error: Error) => error.message));
      const closed = await new Promise<string>((resolve) => {
        const port = chrome.runtime.connect(id, { name: 'attune-panel' });
        port.onMessage.addListener(() => resolve('an answer'));
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed'));
      });
      const file = await fetch(`${extension}engine.js`).then(
        () => 'a file',
        () => 'nothing',
      );
      return { answers, closed, file };
    }, own);
    expect(heard).toEqual({
      answers: Array(3).fill('Could not establish connection. Receiving end does not exist.'),
      closed: 'Could not establish connection. Receiving end does not exist.',
      file: 'nothing',
    });
  });
});

describe('the extension’s own pages', () => {
  it('load what they need under their policy, and nothing may be added or fetched', async () => {
    const page = await office.context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
    });
    for (const name of PAGES) {
      await page.goto(`${own}${name}.html`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
    }
    expect(refused).toEqual([]);
    const got = await page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      const loads = (element: HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          document.head.append(element);
        });
      const make = <K extends 'img' | 'script' | 'link'>(tag: K, parts: Partial<HTMLElementTagNameMap[K]>) =>
        Object.assign(document.createElement(tag), parts);
      const answers = [
        await fetch('https://leak.example/').then(
          () => 'loaded',
          () => 'refused',
        ),
        await loads(make('img', { src: 'https://leak.example/x.png' })),
        await loads(make('script', { src: 'https://leak.example/x.js' })),
        await loads(make('link', { rel: 'stylesheet', href: 'https://leak.example/x.css' })),
      ];
      document.head.append(make('script', { text: 'globalThis.pwned = 1' }));
      return { answers, broken, pwned: window.pwned };
    });
    expect(got.answers).toEqual(Array(4).fill('refused'));
    expect(new Set(got.broken)).toEqual(new Set(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']));
    expect(got.pwned).toBeUndefined();
    expect(office.leaked.filter((address) => address.includes('leak.example'))).toEqual([]);
  });

  it('keep their heads when what is stored names prototypes', async () => {
    const page = await office.context.newPage();
    await page.goto(`${own}options.html`);
    await page.evaluate((names) => {
      const odd = JSON.parse(`{${names.map((name) => `"${name}":"off"`).join(',')}}`);
      return chrome.storage.local.set({
        settings: { version: 1, rules: odd, sites: odd, ...odd },
        dismissals: odd,
        packs: odd,
      });
    }, PROTOTYPE);
    for (const name of PAGES) {
      await page.goto(`${own}${name}.html`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
    }
    expect(await page.evaluate(() => ({}) instanceof Object && !('off' in {}))).toBe(true);
  });
});
