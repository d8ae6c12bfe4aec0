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

/** What Firefox answers where the blank page that was asked goes in that very moment; Puppeteer asks again only after others. */
const LOST_DOCUMENT = "right-hand side of 'in' should be an object";

const tellsOf = (error: unknown, words: string): boolean =>
  error instanceof Error && (error.message.includes(words) || tellsOf(error.cause, words));

async function shownIn(page: Page, selector: string): Promise<void> {
  try {
    await page.waitForSelector(selector);
  } catch (error) {
    if (!tellsOf(error, LOST_DOCUMENT)) throw error;
    await shownIn(page, selector);
  }
}

/** A page of the extension in a tab of its own, once it shows what the selector names. */
export async function openFoxPage({ browser }: Fox, name: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  const ready = shownIn(page, selector);
  // Loading an extension page never counts as finished (Firefox 153 over WebDriver BiDi); what it shows says that it is.
  void page.goto(`moz-extension://${UUID}/${name}`).catch((error: Error) => error);
  await ready;
  return page;
}

/** The sidebar's page, which shows what the tab in front of it holds. */
export const openFoxPanel = (fox: Fox): Promise<Page> => openFoxPage(fox, 'sidepanel.html', '.panel');
