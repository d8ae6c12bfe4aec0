import { browser } from 'wxt/browser';
import {
  PANEL_PORT,
  type PanelSays,
  type Question,
  SESSION_STARTED,
  type SessionLink,
  type SessionView,
} from '../messages/protocol';
import { isSessionSays } from './guard';

type Port = ReturnType<typeof browser.tabs.connect>;
type OnMessage = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** What the panel is connected to. `lost`: a session answered here and then went away. */
export interface Connection {
  readonly link: SessionLink | null;
  readonly lost: boolean;
  /** The tab in front; null before the browser has said which. */
  readonly tab: number | null;
}

/** A session at the other end of a port, as the panel wants it. */
function linkOver(port: Port, onView: () => void): SessionLink {
  const watchers = new Set<(view: SessionView) => void>();
  const questions = new Map<number, (text: string) => void>();
  let view: SessionView | null = null;
  let asked = 0;
  const say = (message: PanelSays): void => port.postMessage(message);
  port.onMessage.addListener((message: unknown) => {
    if (!isSessionSays(message)) return;
    if ('view' in message) {
      view = message.view;
      onView();
      for (const watcher of watchers) watcher(view);
    } else {
      questions.get(message.answer)?.(message.text);
      questions.delete(message.answer);
    }
  });
  const ask = (question: Question): Promise<string> =>
    new Promise((resolve) => {
      asked += 1;
      questions.set(asked, resolve);
      say({ ask: question, id: asked });
    });
  return {
    watch(callback, signal) {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
      if (view) callback(view);
    },
    send: (intent) => say({ intent }),
    outline: () => ask('outline'),
    story: () => ask('story'),
  };
}

/**
 * Follows the tab in front of this window: connects to its session, says when there is none or when it is gone, and
 * tries again when the page has loaded or its session says that it has started. Without the `tabs` permission a tab's
 * address is unknown, so whether a connection holds is the only sign that there is a session.
 */
export class TabFollower {
  readonly #show: (connection: Connection) => void;
  #tab: number | null = null;
  #port: Port | null = null;

  constructor(show: (connection: Connection) => void) {
    this.#show = show;
  }

  async start(signal: AbortSignal): Promise<void> {
    const { id: ours } = await browser.windows.getCurrent();
    const onActivated = (info: { tabId: number; windowId: number }): void => {
      if (info.windowId === ours) this.#follow(info.tabId);
    };
    const onUpdated = (tabId: number, change: { status?: string }): void => {
      if (tabId === this.#tab && change.status === 'complete' && !this.#port) this.#connect(tabId);
    };
    const onMessage: OnMessage = (message: unknown, sender) => {
      const ours = sender.id === browser.runtime.id && sender.tab?.id === this.#tab;
      if (message === SESSION_STARTED && ours && this.#tab !== null) this.#connect(this.#tab);
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
      this.#leave();
    });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && this.#tab === null) this.#follow(tab.id);
  }

  #follow(tab: number): void {
    this.#tab = tab;
    this.#connect(tab);
  }

  #leave(): void {
    this.#port?.disconnect();
    this.#port = null;
  }

  #connect(tab: number): void {
    this.#leave();
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    this.#port = port;
    // A port to nobody opens too, and closes at once; only a view shows that somebody is there.
    let answered = false;
    const link = linkOver(port, () => {
      if (!answered && this.#port === port) this.#show({ link, lost: false, tab });
      answered = true;
    });
    port.onDisconnect.addListener(() => {
      // Chromium writes an error to the console that is not looked at, and nobody at the other end is no error here.
      void browser.runtime.lastError;
      if (this.#port !== port) return;
      this.#port = null;
      this.#show({ link: null, lost: answered, tab });
    });
  }
}
