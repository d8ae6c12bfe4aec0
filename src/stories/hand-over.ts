import { browser } from 'wxt/browser';

/** In the browser's memory alone: what is offered and not kept is gone when the browser is closed. */
const KEY = 'story-draft';

/** Shows a keepsake on the stories' page, where the agent looks it over before anything is stored. */
export async function offerStory(keepsake: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: keepsake });
  await browser.tabs.create({ url: browser.runtime.getURL('/stories.html') });
}

/** What was offered last; null where nothing is. */
export async function offeredStory(): Promise<string | null> {
  const { [KEY]: offered } = await browser.storage.session.get(KEY);
  return typeof offered === 'string' ? offered : null;
}

/** It was kept or put aside. */
export const forgetOffered = (): Promise<void> => browser.storage.session.remove(KEY);
