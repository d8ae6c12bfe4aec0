import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Extension } from '../src/background/inject';
import type { Intent, SessionLink } from '../src/messages/protocol';
import { FULL } from './panel/sample-views';

const OWN = 'chrome-extension://attune/';

/** An event of the browser's, as far as it is used. */
class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();
  addListener = (listener: (...args: Args) => unknown): unknown => this.#listeners.add(listener);
  removeListener = (listener: (...args: Args) => unknown): unknown => this.#listeners.delete(listener);
  fire = (...args: Args): readonly unknown[] => [...this.#listeners].map((listener) => listener(...args));
}

const { fake } = vi.hoisted(() => ({ fake: { browser: {} as Record<string, unknown> } }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { servePanel } = await import('../src/session/serve-panel');
const { isIntent } = await import('../src/messages/intent');
const { isFromOwnPage } = await import('../src/messages/sender');
const { startBackground } = await import('../src/background/background');

const fakePort = (sender: object | undefined, name = 'attune-panel') => ({
  name,
  sender,
  sent: [] as unknown[],
  onMessage: new FakeEvent<[unknown]>(),
  onDisconnect: new FakeEvent<[]>(),
  postMessage(message: unknown) {
    this.sent.push(message);
  },
});
type FakePort = ReturnType<typeof fakePort>;

const onConnect = new FakeEvent<[FakePort]>();
beforeEach(() => {
  fake.browser = {
    runtime: { id: 'attune', getURL: (path: string) => `${OWN}${path.slice(1)}`, onConnect },
    storage: { local: { get: async () => ({}) } },
  };
});

const PANEL = { id: 'attune', url: `${OWN}sidepanel.html` };
const FOREIGN: readonly (readonly [string, object | undefined])[] = [
  ['another extension', { id: 'curious', url: 'chrome-extension://curious/page.html' }],
  ['a script in a helpdesk’s page', { id: 'attune', url: 'https://acme.zendesk.com/agent/tickets/1', tab: { id: 3 } }],
  ['a page whose address begins like ours', { id: 'attune', url: 'chrome-extension://attune.example/' }],
  ['nobody', undefined],
  ['nobody that the browser knows', {}],
];

describe('who may speak', () => {
  it('is the extension’s own page, and its background, which has no address everywhere', () => {
    expect([PANEL, { id: 'attune' }].map(isFromOwnPage)).toEqual([true, true]);
  });

  it.each(FOREIGN)('is not %s: a session shows its ticket to own pages alone', (_who, sender) => {
    const end = new AbortController();
    const link = { watch: vi.fn(), send: vi.fn(), outline: vi.fn(), story: vi.fn() };
    servePanel(link as unknown as SessionLink, end.signal);
    const port = fakePort(sender);
    onConnect.fire(port);
    onConnect.fire(fakePort(PANEL, 'another-port'));
    port.onMessage.fire({ intent: { do: 'undo' } });
    expect([port.sent, link.watch.mock.calls, link.send.mock.calls]).toEqual([[], [], []]);
    end.abort();
  });

  it.each(FOREIGN.filter(([, sender]) => (sender as { id?: string } | undefined)?.id !== 'attune'))(
    'is not %s: the background does nothing for it',
    (_who, sender) => {
      const heard = new FakeEvent<[unknown, unknown]>();
      const touched = vi.fn();
      const deaf = { addListener: () => undefined };
      startBackground({
        runtime: { id: 'attune', onInstalled: deaf, onStartup: deaf, onMessage: heard, getURL: String },
        storage: { onChanged: deaf, managed: { get: async () => ({}) }, local: { get: async () => ({}) } },
        permissions: { onAdded: deaf, onRemoved: deaf },
        contextMenus: { onClicked: deaf },
        commands: { onCommand: deaf, getAll: touched },
        sidePanel: { setPanelBehavior: async () => undefined, open: touched },
        scripting: { executeScript: touched },
      } as unknown as Extension);
      for (const ask of ['attune-open-panel', 'attune-need-engine', 'attune-need-shortcuts'])
        expect(heard.fire({ ask }, sender ?? {})).toEqual([undefined]);
      expect(touched).not.toHaveBeenCalled();
    },
  );
});

const INTENTS: readonly Intent[] = [
  { do: 'apply', prompt: 'p', rewrite: 0, text: 'Hi' },
  { do: 'undo' },
  { do: 'ignore', prompt: 'p' },
  { do: 'set-rule', rule: 'weak-close', level: 'quiet' },
  { do: 'set-rule', rule: 'team:kettle-and-cup/unit', level: 'off' },
  { do: 'insert-ending', kind: 'solved', text: 'Bye' },
  { do: 'show', prompt: 'p' },
  { do: 'choose-mode', mode: 'reply' },
  { do: 'pause', until: 'never' },
];

describe('what may be asked of a session', () => {
  it.each(INTENTS)('%o is what a click asks for', (intent) => {
    expect(isIntent(intent)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['text', 'undo'],
    ['a list', ['undo']],
    ['an unknown wish', { do: 'send' }],
    ['a key of every object', { do: 'constructor' }],
    ['a rewrite without its number', { do: 'apply', prompt: 'p', text: 'Hi' }],
    ['a rewrite before the first', { do: 'apply', prompt: 'p', rewrite: -1, text: 'Hi' }],
    ['a text that is none', { do: 'apply', prompt: 'p', rewrite: 0, text: { toString: 'x' } }],
    ['a level that is none', { do: 'set-rule', rule: 'weak-close', level: 'loud' }],
    ['a setting’s name that reaches a prototype', { do: 'set-rule', rule: '__proto__', level: 'off' }],
    ['a rule that is no text', { do: 'set-rule', rule: {}, level: 'off' }],
    ['an ending that is none', { do: 'insert-ending', kind: 'loud', text: 'x' }],
    ['a mode that is none', { do: 'choose-mode', mode: 'send' }],
    ['a pause without an end', { do: 'pause' }],
  ])('%s is not', (_name, message) => {
    const end = new AbortController();
    const send = vi.fn();
    servePanel({ watch: vi.fn(), send, outline: vi.fn(), story: vi.fn() } as unknown as SessionLink, end.signal);
    const port = fakePort(PANEL);
    onConnect.fire(port);
    port.onMessage.fire({ intent: message });
    port.onMessage.fire({ ask: 'settings', id: 1 });
    port.onMessage.fire({ ask: 'outline', id: '1' });
    port.onMessage.fire({ ask: '__proto__', id: 1 });
    expect(send).not.toHaveBeenCalled();
    expect(port.sent).toEqual([]);
    end.abort();
  });

  it('the panel itself is shown the view and answered', () => {
    const end = new AbortController();
    const send = vi.fn();
    const watch = (callback: (view: unknown) => void): void => callback(FULL);
    servePanel({ watch, send, outline: vi.fn(), story: vi.fn() } as unknown as SessionLink, end.signal);
    const port = fakePort(PANEL);
    onConnect.fire(port);
    port.onMessage.fire({ intent: { do: 'undo' } });
    expect(port.sent).toEqual([{ view: FULL }]);
    expect(send).toHaveBeenCalledWith({ do: 'undo' });
    end.abort();
  });
});

const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      name: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    })),
);
const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe('no door stands open', () => {
  it('for a page’s own messages', () => {
    expect(filesWith(/addEventListener\(\s*['"]message['"]|\b(?:window|view|self|globalThis)\.postMessage\(/)).toEqual(
      [],
    );
    expect(filesWith(/\b(?:window|view|self|globalThis)\.onmessage\b|BroadcastChannel/)).toEqual([]);
  });
  it('for other extensions', () => {
    expect(filesWith(/on(?:Message|Connect)External|onUserScript|externally_connectable/)).toEqual([]);
  });
  it('for a script of the page to end a session by WXT’s own event', () => {
    expect(filesWith(/\bctx\b|context\.signal|onInvalidated/)).toEqual([]);
  });
  it('for markup or code made of text', () => {
    expect(
      filesWith(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/),
    ).toEqual([]);
    expect(filesWith(/dangerouslySetInnerHTML|\beval\(|new Function|setHTMLUnsafe/)).toEqual([]);
  });
  it('into a shadow root of ours', () => {
    const roots = sources.flatMap(({ text }) => text.match(/attachShadow\([^)]*\)/g) ?? []);
    expect(roots.length).toBeGreaterThan(2);
    expect(new Set(roots)).toEqual(new Set(["attachShadow({ mode: 'closed' })"]));
  });
  it('for keys and presses that no hand made: whoever hears them first asks', () => {
    const hearers = filesWith(/hearFirst\(/).filter((name) => !name.endsWith('first-hearing.ts'));
    expect(hearers.length).toBeGreaterThan(2);
    expect(hearers.filter((name) => !filesWith(/isTrusted/).includes(name))).toEqual([]);
    // Every button in a page is made by `button`, which asks.
    const inPages = sources.filter(({ name }) => /^src\/(?:overlay|picker)\//.test(name));
    const clicks = inPages.filter(({ text }) => /addEventListener\(\s*'click'/.test(text)).map(({ name }) => name);
    expect(clicks).toEqual(['src/overlay/element.ts']);
  });
});
