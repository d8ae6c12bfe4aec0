import type { Page } from 'playwright-core';
import type { Desk, Office } from '../../e2e/desk';
import { STOCK } from './desks';

/** Two frames drawn and nothing waiting. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1000 })),
        );
      }),
  );

/** How long a person looks before they type on, in ms; what follows upon coming to a tab is over by then. */
const LOOK_MS = 400;

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function comeTo(page: Page): Promise<void> {
  await page.bringToFront();
  await settle(page);
  await wait(LOOK_MS);
}

/** Resolves when the one sentence of the draft that is not right is marked, as long as it is. */
export const stockMarked = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (stock) =>
      [...CSS.highlights].some(
        ([name, ranges]) => name.startsWith('attune-') && [...ranges].some((range) => range.toString() === stock),
      ),
    STOCK,
  );
};

/** The extension's options page, from which its worker is reached. */
export async function openOptions({ context }: Office): Promise<Page> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no service worker.');
  const page = await context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  return page;
}

/** What the page's scripts hold, all worlds together, once the garbage is gone; in bytes. */
export async function heapOf({ devtools }: Desk): Promise<number> {
  // What a first collection lets go of through weak references is collected by the second.
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
