import { browser } from 'wxt/browser';
import { NEED_ENGINE } from '../messages/protocol';
import type { Engine } from '../session/engine';
import { takeEngine } from './hand-over-engine';

/** A content script can't fetch a file by itself; the background puts it into the tab. */
export async function loadEngine(): Promise<Engine> {
  await browser.runtime.sendMessage({ ask: NEED_ENGINE });
  return takeEngine();
}
