import { browser } from 'wxt/browser';
import { isIntent } from '../messages/intent';
import { PANEL_PORT, type PanelSays, type SessionLink, type SessionSays } from '../messages/protocol';
import { isFromOwnPage } from '../messages/sender';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Only the panel's kinds of message, by shape; anything else is not answered. */
const isPanelSays = (value: unknown): value is PanelSays =>
  isRecord(value) &&
  (isIntent(value.intent) || ((value.ask === 'outline' || value.ask === 'story') && typeof value.id === 'number'));

const serve = (port: Port, session: SessionLink): void => {
  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  const say = (message: SessionSays): void => {
    if (!closed.signal.aborted) port.postMessage(message);
  };
  session.watch((view) => say({ view }), closed.signal);
  port.onMessage.addListener((message: unknown) => {
    if (!isPanelSays(message)) return;
    if ('intent' in message) session.send(message.intent);
    else void session[message.ask]().then((text) => say({ answer: message.id, text }));
  });
};

/** Answers the panel: ports of this extension's own pages, no others. */
export function servePanel(session: SessionLink, signal: AbortSignal): void {
  const onConnect = (port: Port): void => {
    if (port.name === PANEL_PORT && port.sender && isFromOwnPage(port.sender)) serve(port, session);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
}
