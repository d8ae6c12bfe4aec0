import { openSettings } from '../settings/store';
import { EMPTY_SITE, patternOf, siteOf } from '../settings/switches';
import { t } from '../ui/text';
import type { Extension } from './inject';

const USE = 'use-on-this-site';
const PICK = 'point-at-parts';
const PICKER = '/picker.js';

const originOf = (address: string | undefined): string | null => {
  const { origin, protocol } = new URL(address ?? 'about:blank');
  return /^https?:$/.test(protocol) ? origin : null;
};

/** The site is switched on once the agent has allowed it, and it alone. */
async function switchOnSite(origin: string, allowing: Promise<boolean>): Promise<void> {
  if (!(await allowing)) return;
  await openSettings().update((settings) => {
    const site = { ...EMPTY_SITE, ...siteOf(settings, origin), on: true };
    return { ...settings, sites: { ...settings.sites, [origin]: site } };
  });
}

/** The toolbar button's own menu: the two things that are about the page in front. Nothing is in any page's menu. */
export function offerSites(browser: Extension): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: USE, title: t('menu_use_site'), contexts: ['action'] });
      browser.contextMenus.create({ id: PICK, title: t('menu_pick'), contexts: ['action'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // The click lends access to this tab, so that its address can be read; no other tab's can.
    const origin = originOf(tab?.url);
    if (!origin || tab?.id === undefined) return;
    // Asked for at once: after any wait the browser no longer takes it for the agent's click.
    if (menuItemId === USE) void switchOnSite(origin, browser.permissions.request({ origins: [patternOf(origin)] }));
    if (menuItemId === PICK) void browser.scripting.executeScript({ target: { tabId: tab.id }, files: [PICKER] });
  });
}
