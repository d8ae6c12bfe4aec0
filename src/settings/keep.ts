import { browser } from 'wxt/browser';

/** The browser did not take what was to be stored: its room for an extension is full, or its disk refuses. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** Writes into `storage.local`; what was there before stays where the browser refuses. */
export async function keep(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    throw new NotKept(error instanceof Error ? error.message : String(error));
  }
}
