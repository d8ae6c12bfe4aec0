import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSaved, savedFrom } from '../../scripts/read/reader';
import { HELPDESKS } from '../../src/helpdesks';
import { chromiumFlags, needChromium } from '../browser';
import { bundle } from '../editors/stage';
import type { Play, Played } from './session-chaos';
import { ANSWERED } from './session-kit';

/** The long run plays every fixture, and many seeds; otherwise four everyday pages are played with one. */
const LONG = process.env.ATTUNE_LONG !== undefined;
const SEEDS = Number(process.env.ATTUNE_CHAOS_SEEDS ?? (LONG ? 200 : 1));

const FIXTURES = `${process.cwd()}/tests/fixtures`;
const names = [...HELPDESKS.map(({ id }) => id), 'any-page'].flatMap((id) =>
  readdirSync(`${FIXTURES}/${id}`).map((name) => `${id}/${name}`),
);
const played = LONG ? names : names.filter((name) => /^(?:zendesk|intercom|gmail)\/.*everyday$|^any-page/.test(name));

/** Whom a page names when two of its witnesses disagree depends on which of them are left. */
const knows = (name: string): boolean =>
  !name.startsWith('any-page/') &&
  !name.includes('two-customers') &&
  JSON.parse(readSaved(`${FIXTURES}/${name}/expected.json`)).customer.name !== null;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags() });
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function playPage(name: string): Promise<Played> {
  const html = readSaved(`${FIXTURES}/${name}/page.html`);
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  // From one place in a page to another there is no navigation.
  await page.goto('about:blank');
  await page.goto(savedFrom(html) ?? '');
  await page.evaluate((await bundle('tests/e2e/session-chaos.ts', 'iife')).script);
  const task: Play = { from: names.indexOf(name) * 100_000, seeds: SEEDS, knows: knows(name), draft: ANSWERED };
  return page.evaluate((what) => (globalThis as unknown as { play(task: Play): Promise<Played> }).play(what), task);
}

describe('a session in a page that breaks under it', () => {
  let all = 0;
  let unseen = 0;
  it.each(played)(
    '%s: no exception, no wrong customer, no mark outside the composer, and what is gone is said',
    {
      timeout: 3_600_000,
    },
    async (name) => {
      const { mishaps, ...counted } = await playPage(name);
      expect(mishaps).toEqual([]);
      // Of Kustomer's messages nothing is known, so there is nothing to review.
      if (/everyday$|^any-page/.test(name) && !name.startsWith('kustomer')) expect(counted.marked).toBeGreaterThan(0);
      all += counted.markedBroken;
      unseen += counted.unseen;
    },
  );

  it('was still marked in some, and couldn’t see all in others', () => {
    expect(all).toBeGreaterThan(0);
    expect(unseen).toBeGreaterThan(0);
  });
});
