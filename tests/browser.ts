import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Chromium or Chrome for Testing; branded Chrome ignores `--load-extension`. */
export function findChromium(): string {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, but there is no such file`);
  }
  const found = [...USUAL_PATHS, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Chromium found: install it (Debian: apt-get install chromium) or set CHROME_PATH');
}

export interface BrowserOptions {
  /** A built extension to load. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Opens the DevTools port: the side panel is reached by it alone. */
  readonly debuggingPort?: number;
  readonly args?: readonly string[];
}

/** Nothing in a test may leave this machine, and Chromium's own errands are switched off. */
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

/** A browser with an empty profile of its own. */
export function launchBrowser(options: BrowserOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    args: chromiumFlags(options),
  });
}
