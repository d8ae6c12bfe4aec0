import type { CDPSession, Page } from 'playwright-core';
import { NEED_SHORTCUTS } from '../../../src/messages/protocol';
import type { Office } from '../../e2e/desk';
import { type Compared, compare } from './figures';
import { openOptions } from './page';

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;

const isGone = async (): Promise<boolean> =>
  (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0;

/** Stops the worker as the browser does when it has been idle. */
async function stopWorker(page: Page, devtools: CDPSession): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId });
  await page.waitForFunction(isGone);
}

/** A question that the worker answers at once; it is started where it doesn't run. */
const ask = (page: Page): Promise<number> =>
  page.evaluate(async (question) => {
    const before = performance.now();
    await chrome.runtime.sendMessage({ ask: question });
    return performance.now() - before;
  }, NEED_SHORTCUTS);

/** How long an answer takes of a worker that runs (`off`), and of one that has to be started first (`on`), in ms. */
export async function measureWorker(office: Office, times: number): Promise<Compared> {
  const page = await openOptions(office);
  const devtools = await office.context.newCDPSession(page);
  const warm: number[] = [];
  const cold: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await stopWorker(page, devtools);
    cold.push(await ask(page));
    warm.push(await ask(page));
  }
  await page.close();
  return compare(warm, cold);
}
