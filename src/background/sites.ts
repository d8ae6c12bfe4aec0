import type { Browser } from 'wxt/browser';
import { LAYER_KEYS } from '../packs/stored';
import { fromStored, openSettings, SETTINGS_KEY } from '../settings/store';
import type { Settings } from '../settings/types';
import { type Extension, injectIntoTabs, manifestScripts, type Script } from './inject';
import { type Place, placesOf, switchedOn, withoutPlaces } from './places';

type Registered = Browser.scripting.RegisteredContentScript;

/** The manifest's scripts as they run in a place: the session's is told its helpdesk first. */
const scriptsOf = (browser: Extension, place: Place): readonly Script[] =>
  manifestScripts(browser).map(({ css, js, run_at }) =>
    run_at === 'document_start' ? { js, run_at } : { css, js: [place.helpdesk, ...(js ?? [])], run_at },
  );

const registrationsOf = (browser: Extension, place: Place): readonly Registered[] =>
  scriptsOf(browser, place).map(({ css, js, run_at }, index) => ({
    id: `${place.id} ${index}`,
    matches: [...place.matches],
    ...(css ? { css: [...css] } : {}),
    js: [...(js ?? [])],
    runAt: run_at === 'document_start' ? 'document_start' : 'document_idle',
    persistAcrossSessions: true,
  }));

const isAllowed = (browser: Extension, place: Place): Promise<boolean> =>
  browser.permissions.contains({ origins: [...place.matches] });

/** Registers what is on and allowed, takes back what is not, and serves the tabs that are open. */
async function register(browser: Extension, settings: Settings): Promise<void> {
  const places = placesOf(settings);
  const allowed = await Promise.all(places.map((place) => isAllowed(browser, place)));
  const wanted = places.filter((_, index) => allowed[index]);
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const scripts = wanted.flatMap((place) => registrationsOf(browser, place));
  const gone = [...registered].filter((id) => !scripts.some((script) => script.id === id));
  const fresh = scripts.filter(({ id }) => !registered.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length > 0) await browser.scripting.registerContentScripts([...fresh]);
  for (const place of wanted) {
    const isFresh = fresh.some(({ id }) => id.startsWith(`${place.id} `));
    if (isFresh) await injectIntoTabs(browser, place.matches, scriptsOf(browser, place));
  }
}

/** Access that was taken back in the browser switches the place off here too, so that the options say what is so. */
async function giveUp(browser: Extension): Promise<void> {
  const store = openSettings();
  const places = placesOf(await store.read());
  const allowed = await Promise.all(places.map((place) => isAllowed(browser, place)));
  const gone = new Set(places.filter((_, index) => !allowed[index]).map(({ id }) => id));
  if (gone.size > 0) await store.update((settings) => withoutPlaces(settings, gone));
}

const isAboutPlaces = (before: Settings, after: Settings): boolean =>
  JSON.stringify([before.helpdesks, before.sites]) !== JSON.stringify([after.helpdesks, after.sites]);

/** Keeps the pages that Attune works in as the settings and the browser's permissions have them. */
export function keepSites(browser: Extension): void {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: two at once would register the same script twice.
  const queue = (work: () => Promise<void>): void => {
    last = last.then(work).catch((error: unknown) => console.error('Attune, registering scripts:', error));
  };
  const sync = (): void => queue(async () => register(browser, await openSettings().read()));
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(() => queue(() => giveUp(browser)));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && LAYER_KEYS.some((key) => Object.hasOwn(changes, key))) sync();
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const [before, after] = [fromStored(change.oldValue), fromStored(change.newValue)];
    if (isAboutPlaces(before, after)) sync();
    const hosts = switchedOn(before, after);
    if (hosts.length > 0) queue(() => injectIntoTabs(browser, hosts, manifestScripts(browser)));
  });
}
