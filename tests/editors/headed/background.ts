import { browser } from 'wxt/browser';

browser.runtime.onMessage.addListener((message, sender) => {
  if (message === 'open-panel' && sender.tab?.id !== undefined) void browser.sidePanel.open({ tabId: sender.tab.id });
});
