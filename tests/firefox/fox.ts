import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/lib/firefox.mjs';
import { answersOf, type Served } from '../e2e/serve';

const BUILD = `${process.cwd()}/.output/firefox-mv3`;
/** Firefox draws an identifier for each installed extension; a fixed one tells where its pages are. */
const UUID = '6c1c8a6e-2c63-4f1c-9d86-0a5d9c1b7e42';
const EXTENSION = 'attune@attune.example';

/** Null where this machine has no Firefox that is new enough. */
export const firefoxPath: string | null = findFirefox();

export interface Fox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A Firefox with the built extension and an empty profile. `home`: where it looks for what an administrator has set. */
export async function openFirefox(home?: string): Promise<Fox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }) },
  });
  await browser.installExtension(BUILD);
  return { browser, close: () => browser.close() };
}

/** Serves a fixture under its real URL and opens it; every request is answered here. */
export async function openFoxDesk({ browser }: Fox, served: Served): Promise<Page> {
  const answer = await answersOf(served);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => void request.respond(answer(request.url())));
  await page.goto(served.url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** How long a page of the extension may take to stand where the blank page was, ms; the machine's business, like a test's limit. */
const ARRIVES_WITHIN = 60_000;

/**
 * Once the tab holds this page and no longer the blank one. Neither its address nor its events tell (Firefox 153 over
 * WebDriver BiDi: loading an extension page never counts as finished), so the document itself is asked; in the moment
 * the blank one goes, the question is answered with one of several errors. Puppeteer's own waiting may not begin
 * before: it keeps the helper it failed to place in the blank page, and fails at once ever after.
 */
async function arrived(page: Page, url: string): Promise<void> {
  const until = performance.now() + ARRIVES_WITHIN;
  let said: unknown;
  while (performance.now() < until) {
    try {
      said = await page.evaluate(() => location.href);
    } catch (error) {
      said = error;
    }
    if (said === url) return;
  }
  throw new Error(`${url} did not open`, { cause: said });
}

/** A page of the extension in a tab of its own, once it shows what the selector names. */
export async function openFoxPage({ browser }: Fox, name: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${UUID}/${name}`;
  void page.goto(url).catch((error: Error) => error);
  await arrived(page, url);
  await page.waitForSelector(selector);
  return page;
}

/** The sidebar's page, which shows what the tab in front of it holds. */
export const openFoxPanel = (fox: Fox): Promise<Page> => openFoxPage(fox, 'sidepanel.html', '.panel');
