import { browser } from 'wxt/browser';
import { NEED_ENGINE } from '../messages/protocol';
import type { Engine } from '../session/engine';
import { takeEngine } from './hand-over-engine';

const ask = (): Promise<unknown> => browser.runtime.sendMessage({ ask: NEED_ENGINE });

/**
 * A content script can't fetch a file by itself; the background puts it into the tab. Where the browser stops the service
 * worker in the middle of that, nobody answers; a second question starts it anew.
 */
export async function loadEngine(): Promise<Engine> {
  await ask().catch(ask);
  return takeEngine();
}
