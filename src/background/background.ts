import type { Browser } from 'wxt/browser';
import { askIn, NEED_ENGINE, NEED_SHORTCUTS, OPEN_PANEL } from '../messages/protocol';
import { greet } from './first-run';
import { type Extension, injectIntoTabs, manifestScripts } from './inject';
import { offerSites } from './menu';
import { keepPolicy } from './policy';
import { keepSites } from './sites';

type Tab = Browser.tabs.Tab;

const ENGINE = '/engine.js';

/** Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar. Must run while the agent's click is fresh. */
const openPanel = (browser: Extension, tabId: number | undefined): void => {
  if (browser.sidePanel && tabId !== undefined) void browser.sidePanel.open({ tabId });
  else if ('sidebarAction' in browser) void (browser.sidebarAction as { open(): Promise<void> }).open();
};

/** Tabs that were open when Attune was installed or updated get it without a reload. */
async function injectIntoOpenTabs(browser: Extension): Promise<void> {
  for (const script of manifestScripts(browser)) await injectIntoTabs(browser, script.matches ?? [], [script]);
}

/** The engine goes into the frame that sent for it, which waits for the answer. */
async function injectEngine(browser: Extension, sender: Browser.runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) return;
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [ENGINE] });
}

const sendCommand = async (browser: Extension, command: string, tab: Tab | undefined): Promise<void> => {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) await browser.tabs.sendMessage(active.id, { command });
};

const readShortcuts = async (browser: Extension): Promise<Record<string, string>> =>
  Object.fromEntries((await browser.commands.getAll()).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));

/** What the browser starts. It opens panels and passes commands on; no word of a ticket comes here. */
export function startBackground(browser: Extension): void {
  browser.runtime.onInstalled.addListener((arrival) => {
    void injectIntoOpenTabs(browser);
    void greet(browser, arrival);
  });
  keepPolicy(browser);
  keepSites(browser);
  offerSites(browser);
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  if (!browser.sidePanel) browser.action.onClicked.addListener((tab) => openPanel(browser, tab.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(browser, tab?.id);
    else void sendCommand(browser, command, tab);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const ask = sender.id === browser.runtime.id ? askIn(message) : null;
    if (ask === OPEN_PANEL) openPanel(browser, sender.tab?.id);
    if (ask === NEED_SHORTCUTS) return readShortcuts(browser);
    return ask === NEED_ENGINE ? injectEngine(browser, sender) : undefined;
  });
}
