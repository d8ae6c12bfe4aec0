import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SESSION_STARTED } from '../src/messages/protocol';
import { type Connection, TabFollower } from '../src/panel/connect';
import { FULL } from './panel/sample-views';

/** An event of the browser's, as far as it is used. */
class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners = new Set<(...args: Args) => void>();
  addListener = (listener: (...args: Args) => void): unknown => this.#listeners.add(listener);
  removeListener = (listener: (...args: Args) => void): unknown => this.#listeners.delete(listener);
  fire = (...args: Args): void => {
    for (const listener of this.#listeners) listener(...args);
  };
  get size(): number {
    return this.#listeners.size;
  }
}

class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly sent: unknown[] = [];
  closed = false;
  constructor(readonly tab: number) {}
  postMessage = (message: unknown): unknown => this.sent.push(message);
  disconnect = (): void => {
    this.closed = true;
  };
}

const { fake } = vi.hoisted(() => ({ fake: { browser: {} as Record<string, unknown> } }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));

const onActivated = new FakeEvent<[{ tabId: number; windowId: number }]>();
const onUpdated = new FakeEvent<[number, { status?: string }]>();
const onMessage = new FakeEvent<[unknown, { tab?: { id: number } }]>();
let ports: FakePort[];
let shown: Connection[];
let stop: AbortController;

const last = (): Connection => shown.at(-1) ?? { link: null, lost: false, tab: null };
const port = (): FakePort => ports.at(-1) ?? new FakePort(-1);

beforeEach(async () => {
  ports = [];
  shown = [];
  stop?.abort();
  stop = new AbortController();
  fake.browser = {
    windows: { getCurrent: async () => ({ id: 1 }) },
    runtime: { onMessage, lastError: undefined },
    tabs: {
      onActivated,
      onUpdated,
      query: async () => [{ id: 7 }],
      connect: (tab: number) => {
        ports.push(new FakePort(tab));
        return port();
      },
    },
  };
  await new TabFollower((connection) => shown.push(connection)).start(stop.signal);
});

describe('the panel’s connection', () => {
  it('goes to the tab in front and shows its session once that has spoken', () => {
    expect(port().tab).toBe(7);
    expect(shown).toEqual([]);
    port().onMessage.fire({ view: FULL });
    expect(last()).toMatchObject({ lost: false, tab: 7 });
    expect(last().link).not.toBeNull();
  });

  it('says that nobody is there when the port closes without a word', () => {
    port().onDisconnect.fire();
    expect(last()).toEqual({ link: null, lost: false, tab: 7 });
  });

  it('says that the session is lost when it had spoken, and finds the next', () => {
    port().onMessage.fire({ view: FULL });
    port().onDisconnect.fire();
    expect(last()).toEqual({ link: null, lost: true, tab: 7 });
    onMessage.fire(SESSION_STARTED, { tab: { id: 7 } });
    port().onMessage.fire({ view: FULL });
    expect(last().link).not.toBeNull();
  });

  it('looks again when a page has loaded, and then knows that it is no helpdesk', () => {
    port().onMessage.fire({ view: FULL });
    port().onDisconnect.fire();
    onUpdated.fire(7, { status: 'complete' });
    expect(ports).toHaveLength(2);
    port().onDisconnect.fire();
    expect(last()).toEqual({ link: null, lost: false, tab: 7 });
  });

  it('follows the tab in front of its own window only, and closes the port behind it', () => {
    const before = port();
    onActivated.fire({ tabId: 9, windowId: 2 });
    expect(port()).toBe(before);
    onActivated.fire({ tabId: 8, windowId: 1 });
    expect(port().tab).toBe(8);
    expect(before.closed).toBe(true);
    before.onMessage.fire({ view: FULL });
    before.onDisconnect.fire();
    expect(shown).toEqual([]);
  });

  it('leaves other tabs’ sessions and pages alone', () => {
    onMessage.fire(SESSION_STARTED, { tab: { id: 3 } });
    onMessage.fire('something', { tab: { id: 7 } });
    onUpdated.fire(3, { status: 'complete' });
    expect(ports).toHaveLength(1);
  });

  it('passes views and intents on, and asks for the outline', async () => {
    port().onMessage.fire({ view: FULL });
    const { link } = last();
    const views: unknown[] = [];
    const watching = new AbortController();
    link?.watch((view) => views.push(view.ticketId), watching.signal);
    port().onMessage.fire({ view: { ...FULL, ticketId: '2' } });
    port().onMessage.fire({ view: 'nonsense' });
    watching.abort();
    port().onMessage.fire({ view: { ...FULL, ticketId: '3' } });
    expect(views).toEqual([FULL.ticketId, '2']);
    link?.send({ do: 'undo' });
    const outline = link?.outline();
    port().onMessage.fire({ answer: 99, text: 'another’s' });
    port().onMessage.fire({ answer: 1, text: '<main>' });
    expect(await outline).toBe('<main>');
    expect(port().sent).toEqual([{ intent: { do: 'undo' } }, { ask: 'outline', id: 1 }]);
  });

  it('lets go of everything at the end', () => {
    const open = port();
    stop.abort();
    expect(open.closed).toBe(true);
    expect([onActivated.size, onUpdated.size, onMessage.size]).toEqual([0, 0, 0]);
  });
});
