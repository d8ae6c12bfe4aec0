import { browser } from 'wxt/browser';
import { takeEngine } from '../content/engine';
import { startSession } from '../content/start';
import type { SessionLink } from '../messages/protocol';
import type { Engine } from '../session/engine';
import type { MemoryStore } from '../session/memory';
import { practiceHelpdesk } from './practice-helpdesk';

/** Practice leaves no trace: no reply is remembered, and no conversation counts as a hard one. */
const forgetful: MemoryStore = {
  present: () => ({ salt: 1, replies: [], hardRun: [] }),
  record: async () => undefined,
};

/** The same file that a helpdesk's tab gets; a page of the extension may fetch it by itself. */
const loadEngine = (document: Document): Promise<Engine> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/engine.js');
    script.addEventListener('load', () => resolve(takeEngine()));
    script.addEventListener('error', () => reject(new Error('The rules could not be loaded.')));
    document.head.append(script);
  });

/** The same session, overlay and editor as in a helpdesk's tab, in this page. */
export const startPractice = (document: Document, openPanel: () => void, signal: AbortSignal): Promise<SessionLink> =>
  startSession(
    { helpdesk: practiceHelpdesk, document, memory: forgetful, openPanel, loadEngine: () => loadEngine(document) },
    signal,
  );
