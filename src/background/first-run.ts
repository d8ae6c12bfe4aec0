import { NEWS_KEY } from '../messages/news';
import type { Extension } from './inject';

const WELCOME = '/welcome.html';

/** What the browser tells of an installation or an update. */
interface Arrival {
  readonly reason: string;
  readonly previousVersion?: string | undefined;
}

/**
 * A welcome once, after the installation. For an update no tab is opened: word is left for the panel, which says it where
 * the agent looks anyway, until they put it away. A reload of the same version is no news.
 */
export async function greet(
  { runtime, tabs, storage }: Extension,
  { reason, previousVersion }: Arrival,
): Promise<void> {
  const { version } = runtime.getManifest();
  if (reason === 'install') await tabs.create({ url: runtime.getURL(WELCOME) });
  if (reason === 'update' && previousVersion !== version) await storage.local.set({ [NEWS_KEY]: version });
}
