import { engineInOwnPage } from '../content/own-page';
import { startSession } from '../content/start';
import type { SessionLink } from '../messages/protocol';
import type { MemoryStore } from '../session/memory';
import { openSettings } from '../settings/store';
import { practiceHelpdesk } from './practice-helpdesk';

/** Practice leaves no trace: no reply is remembered, and no conversation counts as a hard one. */
const forgetful: MemoryStore = {
  present: () => ({ salt: 1, replies: [], hardRun: [] }),
  record: async () => undefined,
  forgetHardRun: async () => undefined,
};

/** The same session, overlay and editor as in a helpdesk's tab, in this page. */
export const startPractice = (document: Document, openPanel: () => void, signal: AbortSignal): Promise<SessionLink> =>
  startSession(
    {
      helpdesk: practiceHelpdesk,
      document,
      store: openSettings(),
      memory: forgetful,
      openPanel,
      loadEngine: engineInOwnPage,
    },
    signal,
  );
