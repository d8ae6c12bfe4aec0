import { launchBrowser } from '../../tests/browser';

/** Opens Chromium with the extension and its practice inbox, until the window is closed. */
export async function open(): Promise<void> {
  const context = await launchBrowser({ extension: `${process.cwd()}/.output/chrome-mv3`, headless: false });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL('/practice.html', worker.url()).href);
  // The installation opens its welcome page, in front; it stays in the second tab.
  if (context.pages().length < 2) await context.waitForEvent('page');
  await page.bringToFront();
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}
