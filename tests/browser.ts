import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_ADVICE, findChromium } from '../scripts/lib/chromium.mjs';

export interface BrowserOptions {
  /** The folder of a built extension to load. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Opens the DevTools port: the side panel is reached by it alone. */
  readonly debuggingPort?: number;
  readonly args?: readonly string[];
}

/** Nothing in a test may leave this machine, so Chromium's own errands are switched off. */
export function chromiumFlags(options: BrowserOptions = {}): string[] {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (options.extension) {
    flags.push(`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`);
  }
  if (options.debuggingPort !== undefined) flags.push(`--remote-debugging-port=${options.debuggingPort}`);
  return [...flags, ...(options.args ?? [])];
}

export function needChromium(): string {
  const path = findChromium();
  if (!path) throw new Error(CHROMIUM_ADVICE);
  return path;
}

/** A browser with an empty profile of its own. */
export function launchBrowser(options: BrowserOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: needChromium(),
    headless: options.headless ?? true,
    args: chromiumFlags(options),
  });
}
