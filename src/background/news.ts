import { NEWS_KEY } from '../messages/news';
import type { Extension } from './inject';

/** Leaves word for the panel that this version is new. It lies there until the agent has seen it. */
export const announceNews = (browser: Extension): Promise<void> =>
  browser.storage.local.set({ [NEWS_KEY]: browser.runtime.getManifest().version });
