import type { Browser } from 'wxt/browser';

export type Extension = typeof import('wxt/browser').browser;
/** WXT knows the built files by name; the manifest only as text. */
type BuiltFiles = NonNullable<Parameters<Extension['scripting']['executeScript']>[0]['files']>;

/** One of the manifest's content scripts, or one that is registered like it. */
export interface Script {
  readonly css?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
  readonly run_at?: string | undefined;
}

export const manifestScripts = (browser: Extension) => browser.runtime.getManifest().content_scripts ?? [];

/** Tabs that are open get a script without a reload. A tab that is asleep refuses; it gets it when it is next loaded. */
export async function injectIntoTabs(
  browser: Extension,
  matches: readonly string[],
  scripts: readonly Script[],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  for (const script of scripts) await Promise.allSettled(tabs.map((tab) => injectIntoTab(browser, tab, script)));
}

async function injectIntoTab(browser: Extension, tab: Browser.tabs.Tab, script: Script): Promise<void> {
  if (tab.id === undefined) return;
  const target = { tabId: tab.id };
  if (script.css) await browser.scripting.insertCSS({ target, files: [...script.css] });
  if (script.js) await browser.scripting.executeScript({ target, files: [...script.js] as BuiltFiles });
}
