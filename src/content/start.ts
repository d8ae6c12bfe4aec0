import { browser } from 'wxt/browser';
import type { Helpdesk } from '../helpdesks/helpdesk';
import { picksFrom, withPicks } from '../helpdesks/picks';
import {
  commandIn,
  NEED_SHORTCUTS,
  OPEN_PANEL,
  SESSION_STARTED,
  type SessionLink,
  shortcutsIn,
} from '../messages/protocol';
import { isFromOwnPage } from '../messages/sender';
import { createOverlay, type Overlay, type OverlayActs } from '../overlay/overlay';
import type { Engine } from '../session/engine';
import type { Trends } from '../session/habits';
import { type MemoryStore, openMemory } from '../session/memory';
import { servePanel } from '../session/serve-panel';
import { Session } from '../session/session';
import { openSettings, type SettingsStore } from '../settings/store';
import { isOn, siteOf } from '../settings/switches';
import { openCounter } from '../trends/counter';
import { openDismissals } from '../trends/dismissal-store';
import { loadEngine } from './engine';
import { helpdeskOfPage } from './helpdesks';

/** The extension is gone from under a script when its id is: then every call into it would throw. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

const followCommands = (session: SessionLink, overlay: Overlay, paused: () => boolean, signal: AbortSignal): void => {
  const onMessage = (message: unknown, sender: Parameters<typeof isFromOwnPage>[0]): void => {
    const command = isFromOwnPage(sender) ? commandIn(message) : null;
    if (command === 'next-prompt') overlay.step(1);
    if (command === 'previous-prompt') overlay.step(-1);
    if (command === 'apply-prompt') overlay.apply();
    if (command === 'ignore-prompt') overlay.ignore();
    if (command === 'pause') session.send({ do: 'pause', until: paused() ? 'resume' : 'tomorrow' });
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(onMessage));
};

/** The keys are set on a page of the browser's, so they are asked for again when the agent comes back to this one. */
const followShortcuts = (document: Document, overlay: Overlay, signal: AbortSignal): void => {
  const ask = async (): Promise<void> => {
    if (isAlive() && !document.hidden)
      overlay.useShortcuts(shortcutsIn(await browser.runtime.sendMessage({ ask: NEED_SHORTCUTS })));
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  void ask();
};

/** What differs between a helpdesk's tab and the practice inbox. */
export interface Place {
  readonly helpdesk: Helpdesk;
  readonly document: Document;
  readonly store: SettingsStore;
  readonly memory: MemoryStore;
  readonly openPanel: () => void;
  readonly loadEngine: () => Promise<Engine>;
  /** Left out where nothing is to be counted. */
  readonly trends?: Trends;
}

/** Session, overlay and panel port at work in one page. */
export async function startSession(place: Place, signal: AbortSignal): Promise<SessionLink> {
  const { helpdesk, document, store, memory, openPanel, loadEngine, trends } = place;
  const settings = await store.read();
  let pausedUntil = settings.pausedUntil;
  store.watch((next) => {
    pausedUntil = next.pausedUntil;
  }, signal);
  // The overlay's clicks go to a session that is made after it.
  const moveBadge: OverlayActs['moveBadge'] = (corner) => {
    if (isAlive()) session.keeps(store.update((before) => ({ ...before, badge: { ...before.badge, corner } })));
  };
  const overlay = createOverlay(document, { send: (intent) => session.send(intent), openPanel, moveBadge }, signal);
  const now = (): Date => new Date();
  const session: Session = new Session(
    { helpdesk, document, store, settings, memory, trends, overlay, loadEngine, isAlive, now },
    signal,
  );
  servePanel(session, signal);
  followCommands(session, overlay, () => pausedUntil > now().toISOString(), signal);
  followShortcuts(document, overlay, signal);
  void browser.runtime.sendMessage(SESSION_STARTED);
  return session;
}

/**
 * The settings as they are about one page: what was pointed out there, and an end to all when it is switched off. The
 * session looks at the page when it hears of a change; with the same store this hears of it before.
 */
async function followPage(found: Helpdesk, store: SettingsStore, origin: string, signal: AbortSignal) {
  const settings = await store.read();
  if (signal.aborted || !isOn(settings, found, origin)) return null;
  const off = new AbortController();
  const end = AbortSignal.any([signal, off.signal]);
  let picks = picksFrom(siteOf(settings, origin));
  store.watch((next) => {
    picks = picksFrom(siteOf(next, origin));
    if (!isOn(next, found, origin)) off.abort();
  }, end);
  return { helpdesk: withPicks(found, () => picks), end };
}

/** Starts one session in a helpdesk's tab; null where the page is none or is switched off. */
export async function startInHelpdesk(document: Document, signal: AbortSignal): Promise<SessionLink | null> {
  const url = new URL(document.location.href);
  const found = helpdeskOfPage(url);
  const store = openSettings();
  const page = found && (await followPage(found, store, url.origin, signal));
  if (!page) return null;
  const openPanel = (): void => {
    if (isAlive()) void browser.runtime.sendMessage({ ask: OPEN_PANEL });
  };
  const trends: Trends = { counter: openCounter(() => new Date()), dismissals: openDismissals() };
  const { helpdesk, end } = page;
  return startSession({ helpdesk, document, store, memory: await openMemory(), openPanel, loadEngine, trends }, end);
}
