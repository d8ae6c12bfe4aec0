import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, openPanel, SERVED } from './desk';

/** What the extension's pages have and a test's own page has not. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPTS: readonly { id: string; weak: string; better: string }[] = JSON.parse(
  readFileSync('scripts/demo/replies.json', 'utf8'),
);
const { weak = '', better = '' } = SCRIPTS.find(({ id }) => id === 'gmail') ?? {};
const STOCK = 'Thank you for being a valued customer.';

let office: Office;
let base: string;
/** One of the extension's own pages, for the store and for what is looked at. */
let page: Page;

const stored = (key: string | null = null): Promise<Record<string, unknown>> =>
  page.evaluate((name) => chrome.storage.local.get(name), key);

/** What axe complains of in the page as it stands. */
async function complaints(): Promise<readonly unknown[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const widthWithin = async (width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 700 });
  return page.evaluate(() => document.documentElement.scrollWidth);
};

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function exported(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return textOf(download);
}

beforeAll(async () => {
  office = await openOffice();
  base = new URL('/', office.context.serviceWorkers()[0]?.url()).href.replace(/\/$/, '');
});
afterAll(() => office.close());

/** An own page, and nothing stored. */
async function begin(): Promise<void> {
  await page?.close();
  page = await office.context.newPage();
  await page.goto(`${base}/trends.html`);
  await page.evaluate(async () => {
    await chrome.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const gone = indexedDB.deleteDatabase('attune-stories');
      gone.onsuccess = () => resolve();
      gone.onerror = () => reject(gone.error);
    });
  });
}

const write = async (gist: string, after: string, tag: string): Promise<void> => {
  await page.getByRole('button', { name: 'Write a story' }).click();
  await page.getByLabel('What it was about').fill(gist);
  await page.getByLabel('What you sent').fill(after);
  await page.locator('.story-form').getByRole('radio', { name: tag }).check();
  await page.getByRole('button', { name: 'Keep the story' }).click();
  await page.getByRole('button', { name: 'Write a story' }).waitFor();
};
const articles = () => page.getByRole('article');
const openStories = async (): Promise<void> => {
  await page.goto(`${base}/stories.html`);
  await page.getByRole('heading', { name: 'Kept' }).waitFor();
};
const bringIn = (text: string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'stories.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('the stories', () => {
  beforeEach(async () => {
    await begin();
    await openStories();
  });

  it('are written, found, changed, taken along, deleted and brought back by keyboard', async () => {
    await page.getByText('Nothing kept yet.').waitFor();
    await page.getByRole('button', { name: 'Write a story' }).press('Enter');
    await page.locator('.story-form h2:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('A kettle for Zora');
    await page.getByLabel('Hide another word').fill('zora');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('What it was about').inputValue()).toBe('A kettle for [name]');
    await page.getByRole('button', { name: 'Keep the story' }).press('Enter');
    await articles().waitFor();
    await write('A late invoice', '<b>Sorry</b>', 'A low');
    await page.reload();
    await articles().nth(1).waitFor();

    await page.getByLabel('Search your stories').fill('KETTLE');
    await page.getByText('1 story', { exact: true }).waitFor();
    await page.getByLabel('Search your stories').fill('');
    await page.locator('.story-search').getByRole('radio', { name: 'A low' }).check();
    expect(await articles().locator('.sides p').allTextContents()).toEqual(['<b>Sorry</b>']);

    await page.getByRole('button', { name: /^Change the story/ }).press('Enter');
    await page.getByLabel('Your line about it').fill('I rang them.');
    await page.getByRole('button', { name: 'Keep the story' }).press('Enter');
    await page.getByText('I rang them.').waitFor();

    expect(await exported('Export as Markdown')).toContain('> &lt;b>Sorry&lt;/b>');
    const file = await exported('Export as JSON');
    await page.getByRole('button', { name: /^Delete the story/ }).press('Enter');
    // The focus is on the answer that deletes nothing.
    await page.locator('button:focus').getByText('Keep', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    expect(await articles().count()).toBe(1);
    await page.getByRole('button', { name: /^Delete the story/ }).press('Enter');
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await page.locator('.said').filter({ hasText: 'Deleted.' }).waitFor();

    await bringIn(file);
    await page.getByText('1 story added. 1 was here already.').waitFor();
    await page.getByRole('button', { name: 'Delete all …' }).press('Enter');
    await page.getByText('Delete all 2 stories for good?').waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await page.getByText('Nothing kept yet.').waitFor();
  });

  it('are not changed by a file that is none, is newer, or is hostile', async () => {
    await write('A kettle', 'It ships.', 'A high');
    const one = JSON.parse(await exported('Export as JSON'));
    const spoiled = (change: object): string =>
      JSON.stringify({ ...one, stories: { version: 1, list: [{ ...one.stories.list[0], id: 'x', ...change }] } });
    const refused: readonly (readonly [string, string])[] = [
      ['{', 'the file isn’t JSON'],
      ['{"format":"attune-settings"}', 'this isn’t a file of stories'],
      [JSON.stringify({ ...one, stories: { version: 7, list: [] } }), '“version” is 7'],
      [spoiled({ tag: '<img src=x>' }), '“list.0.tag” in the file'],
      [spoiled({ nested: {} }).replace('nested', '__proto__'), '“stories.list.0.__proto__” in the file'],
      [spoiled({ after: 'x'.repeat(20_001) }), '“list.0.after” in the file'],
      [JSON.stringify('x'.repeat(8_000_001)), 'the file is too big'],
    ];
    for (const [text, said] of refused) {
      await bringIn(text);
      await page.locator('.said').filter({ hasText: said }).waitFor();
    }
    await page.reload();
    await articles().waitFor();
    expect(await articles().count()).toBe(1);
  });

  it('that are damaged stay as they are, and say so', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('attune-stories');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('stories', 'readwrite');
            writing.objectStore('stories').put({ id: 'old', text: 'from another version' });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await page.getByText('1 story can’t be read').waitFor();
    await write('A kettle', 'It ships.', 'A high');
    expect(await exported('Export as they are')).toContain('from another version');
    await page.reload();
    await page.getByText('1 story can’t be read').waitFor();
    expect(await articles().count()).toBe(1);
  });

  it('from a newer Attune are left alone', async () => {
    await page.goto(`${base}/trends.html`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('attune-stories', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.goto(`${base}/stories.html`);
    await page.getByRole('alert').filter({ hasText: 'a newer Attune' }).waitFor();
    expect(await complaints()).toEqual([]);
  });

  it('keep what was written while there is no room for it', async () => {
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Write a story' }).click();
    await page.getByLabel('What it was about').fill('A kettle');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is no room left' }).waitFor();
    expect(await page.getByLabel('What it was about').inputValue()).toBe('A kettle');
    await page.getByRole('button', { name: 'Keep the story' }).click();
    await articles().waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it.each(['light', 'dark'] as const)('have nothing axe complains of in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await write('A kettle', 'It ships.', 'A high');
    await page.getByRole('button', { name: /^Change the story/ }).click();
    await page.getByRole('button', { name: /^Delete the story/ }).click();
    expect(await complaints()).toEqual([]);
    await expect.poll(() => widthWithin(320)).toBeLessThanOrEqual(320);
  });
});

describe('the trends', () => {
  beforeEach(begin);
  const today = (): string => new Date().toLocaleDateString('en-CA');
  const count = (): Promise<void> =>
    page.evaluate(
      ([day]) =>
        chrome.storage.local.set({
          [`trends:${day}`]: { replies: 4, nameable: 4, named: 3, 'hour:9': 4, 'hard:9': 1, 'prompt:names:shown': 2 },
          'trends:2026-01-01': 'damaged',
          settings: { version: 1, rules: { 'weak-close': 'off' } },
          dismissals: { runs: {}, quieted: { 'weak-close': { level: 'off', day } } },
        }),
      [today()] as const,
    );

  it.each(['light', 'dark'] as const)('have nothing axe complains of in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await complaints()).toEqual([]);
    await count();
    await page.locator('.drawing canvas').first().waitFor();
    for (const numbers of await page.getByText('The numbers').all()) await numbers.click();
    expect(await complaints()).toEqual([]);
    await expect.poll(() => widthWithin(320)).toBeLessThanOrEqual(320);
  });

  it('draw something in every colour scheme, the system’s own too', async () => {
    await count();
    const inks = (): Promise<number> =>
      page
        .locator('.drawing canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => {
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          const seen = new Set<string>();
          for (let at = 0; at < data.length; at += 4)
            if (data[at + 3] === 255) seen.add(`${[...data.slice(at, at + 3)]}`);
          return seen.size;
        });
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await expect.poll(inks).toBeGreaterThanOrEqual(4);
    }
  });

  it('say what can’t be read, are off in one click, and forget when asked twice', async () => {
    await count();
    await page.getByText('1 day can’t be read and is left out.').waitFor();
    expect(await exported('Export as CSV')).toBe(
      `day,replies,nameable,named,hard:9,hour:9,prompt:names:shown\n${today()},4,4,3,1,4,2\n`,
    );
    await page.locator('.quieted .level').getByText('Off').waitFor();
    await page.getByLabel('Count my replies').uncheck();
    await page.getByLabel('Let rules go quiet by themselves').uncheck();
    await expect
      .poll(() => stored('settings'))
      .toMatchObject({ settings: { trends: { counted: false, goQuiet: false } } });
    await page.getByRole('button', { name: /^Leave it so/ }).click();
    await page.getByText('None so far.').waitFor();
    expect(await stored('settings')).toMatchObject({ settings: { rules: { 'weak-close': 'off' } } });
    await page.getByRole('button', { name: 'Forget the counts …' }).click();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.getByText('Counting is off.').waitFor();
    expect(Object.keys(await stored()).filter((key) => key.startsWith('trends:'))).toEqual([]);
  });
});

// Last: the panel is reached over a connection of its own, which takes the browser's downloads to itself.
describe('an agent at work', () => {
  let desk: Desk;
  let panel: Page;
  const stock = () => panel.locator('article.prompt', { hasText: STOCK });
  const writeAnew = async (text: string): Promise<void> => {
    await desk.page.bringToFront();
    await desk.page.locator(SERVED.gmail.composer).first().click();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type(text);
  };

  beforeAll(async () => {
    await begin();
    desk = await openDesk(office, SERVED.gmail);
    // The customer says two things about the product as well.
    await desk.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (currentNode.textContent?.includes('It is KT-2207')) {
          currentNode.textContent =
            'I wish the lid had a lock. The app crashes every time I open order 48213-B, says Ines. It is KT-2207.';
        }
      }
    });
    await desk.type(weak);
    panel = await openPanel(office, desk);
    await stock().waitFor();
  });
  afterAll(() => desk.page.close());

  it('finds product feedback as a note without who said it', async () => {
    await panel.getByText('Feedback on the product (2)').click();
    const note = panel.getByLabel('A note for the product team');
    await expect
      .poll(() => note.inputValue())
      .toBe(
        [
          'From a customer (E-mail):',
          'Wish: “I wish the lid had a lock.”',
          'Fault: “The app crashes every time I open order [number], says [name].”',
        ].join('\n'),
      );
    await note.fill('From a customer: a lock for the lid.');
    await panel.getByRole('button', { name: 'Copy the note' }).click();
    await panel.locator('.feedback .copied').filter({ hasText: /./ }).waitFor();
  });

  it('keeps a reply as a story, looked over first, with nobody in it', async () => {
    await stock()
      .getByRole('button', { name: /^Apply/ })
      .first()
      .click();
    await panel.getByText('Applied.').waitFor();
    const [story] = await Promise.all([
      office.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Keep as a story' }).click(),
    ]);
    await story.getByRole('heading', { name: 'A new story' }).waitFor();
    const gist = await story.getByLabel('What it was about').inputValue();
    const before = await story.getByLabel('First draft').inputValue();
    const after = await story.getByLabel('What you sent').inputValue();
    expect(gist).toMatch(/^Kettle cracked again\n/);
    expect(before).toContain(`Hi [customer],\n\n${STOCK}`);
    expect(after).not.toContain(STOCK);
    expect(after).toMatch(/\[agent\]$/);
    expect(gist + before + after).not.toMatch(/María|López|Priya|Ines|48213|KT-2207/);
    await story.getByRole('button', { name: 'Keep the story' }).click();
    await story.getByRole('article').waitFor();
    expect(await story.evaluate(() => chrome.storage.session.get('story-draft'))).toEqual({});
    await story.close();
  });

  it('is counted in numbers alone', async () => {
    await writeAnew(better);
    await panel.getByText('Nothing to add.').waitFor();
    await desk.page.keyboard.press('Control+Enter');
    const day = async (): Promise<Record<string, unknown>> => {
      const [, tally] = Object.entries(await stored()).find(([key]) => key.startsWith('trends:')) ?? [];
      return (tally ?? {}) as Record<string, unknown>;
    };
    await expect.poll(day).toMatchObject({ replies: 1, named: 1, ended: 1, 'prompt:talk-track:taken': 1 });
    expect(Object.values(await day()).every((number) => Number.isInteger(number))).toBe(true);
    expect(JSON.stringify(await stored())).not.toMatch(/María|López|kettle|19a0c3f7b2d41e01|KT-2207/i);
    await page.bringToFront();
    await page.getByText('1 reply reviewed').waitFor();
    await page.getByText('The name used in 1 of 1').waitFor();
    const talkTrack = page.getByRole('row', { name: /^Talk track/ });
    expect(await talkTrack.getByRole('cell').allTextContents()).toEqual(['1', '1', '0']);
    await page.getByText('The numbers').first().click();
    const replies = page.getByRole('region', { name: 'Replies by week' }).getByRole('row');
    expect(await replies.last().getByRole('cell').allTextContents()).toEqual(['1', '1', '1']);
  });

  it('hears less of a rule after three dismissals in a row, is told so, and can bring it back', async () => {
    await page.evaluate(() => chrome.storage.local.set({ dismissals: { runs: { 'stock-phrase': 2 }, quieted: {} } }));
    await writeAnew(weak);
    await stock()
      .getByRole('button', { name: /^Ignore/ })
      .click();
    await panel.getByText(/^Ignored three times in a row, so it goes quiet:/).waitFor();
    await expect.poll(() => stored('settings')).toMatchObject({ settings: { rules: { 'stock-phrase': 'quiet' } } });
    await page.bringToFront();
    const quieted = page.locator('.quieted li');
    await quieted.getByText('Quiet', { exact: true }).waitFor();
    await quieted.getByRole('button', { name: /^Bring back/ }).click();
    await page.getByText('None so far.').waitFor();
    expect(await stored('settings')).toMatchObject({ settings: { rules: {} } });
    expect(await stored('dismissals')).toEqual({ dismissals: { runs: {}, quieted: {} } });
  });
});
