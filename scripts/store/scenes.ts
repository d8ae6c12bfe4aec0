import type { Locator } from 'playwright-core';
import { type Desk, type Office, openDesk, openPanel, placeOfMark, SERVED } from '../../tests/e2e/desk';
import { type Cut, pointAt, type Scheme } from './camera';
import { CONTENT } from './frame';

/** One picture's pieces, left to right, and the scheme they are in. */
export interface Scene {
  readonly pieces: readonly string[];
  readonly scheme: Scheme;
}

const REPLY =
  'Hi María,\n\nThank you for being a valued customer. A new kettle left us today by courier and will be with you on Friday, in time for the birthday on Saturday.\n\nPlease let me know if you have any further questions.\n\nPriya';

/** Of a picture as wide as this many of a page's pixels: how many each becomes, and how high the picture is in them. */
const zoomTo = (width: number): { readonly scale: number; readonly height: number } => ({
  scale: CONTENT.width / width,
  height: Math.ceil((CONTENT.height * width) / CONTENT.width),
});

async function boxOf(element: Locator): Promise<Cut> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Not shown: ${element}`);
  return box;
}

const marked = (desk: Desk): Promise<unknown> =>
  desk.page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('attune-')));

/** Each frame is asked, since nothing outside sees into our shadow root. */
async function shown(desk: Desk, selector: string): Promise<void> {
  while (!(await desk.overlay.box(selector))) {
    await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** A mail, the reply under it, and the panel: all as it stands in a window. */
export async function besideTheTicket(office: Office): Promise<Scene> {
  const panelWidth = 380;
  const width = 900;
  const { scale, height } = zoomTo(width + panelWidth);
  const desk = await openDesk(office, SERVED.gmail);
  const camera = await pointAt(desk.page, { width, height, scale }, 'light');
  await desk.type(REPLY);
  await marked(desk);
  const panel = await openPanel(office, desk);
  const eye = await pointAt(panel, { width: panelWidth, height, scale }, 'light');
  await panel.locator('article.prompt').first().waitFor();
  const pieces = [await camera.shoot(), await eye.shoot()];
  await desk.page.close();
  return { pieces, scheme: 'light' };
}

/** A reply to the wrong name, in a window of which the composer is the middle. */
async function openMisnamed(office: Office, scale: number) {
  const desk = await openDesk(office, SERVED.gmail);
  const camera = await pointAt(desk.page, { width: 900, height: 800, scale }, 'light');
  const ending = 'I’ve asked the courier to ring twice.\n\nPriya';
  await desk.type(REPLY.replace('María', 'Marie').replace('Priya', ending));
  await marked(desk);
  return { desk, camera, name: await placeOfMark(desk, 'Marie') };
}

/** The composer with some air above, as wide as asked. */
async function aroundComposer(desk: Desk, width: number, height: number): Promise<Cut> {
  const composer = await boxOf(desk.page.locator('.M9'));
  return { x: composer.x + (composer.width - width) / 2, y: composer.y - 14, width, height };
}

async function openCard(desk: Desk, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await desk.page.mouse.move(x, y + 60);
  await desk.page.mouse.move(x, y, { steps: 3 });
  await shown(desk, '.card:not([hidden])');
}

/** A mark with its card, near enough to read. */
export async function cardOnMark(office: Office): Promise<Scene> {
  const width = 600;
  const { scale, height } = zoomTo(width);
  const { desk, camera, name } = await openMisnamed(office, scale);
  await openCard(desk, name);
  const piece = await camera.shoot(await aroundComposer(desk, width, height));
  await desk.page.close();
  return { pieces: [piece], scheme: 'light' };
}

/** For the tiles: the greeting with its mark alone, large; and the composer with the card. */
export async function tilePieces(office: Office): Promise<{ readonly greeting: string; readonly composer: string }> {
  const { desk, camera, name } = await openMisnamed(office, 4);
  const greeting = await camera.shoot({ x: name.x - 49, y: name.y - 17, width: 86, height: 34 });
  const near = await pointAt(desk.page, { width: 900, height: 800, scale: 1.4 }, 'light');
  await openCard(desk, name);
  const { width, height } = await boxOf(desk.page.locator('.M9'));
  const composer = await near.shoot({ ...(await aroundComposer(desk, width + 28, height + 28)) });
  await desk.page.close();
  return { greeting, composer };
}

/** The checklist in the panel, beside the end of a chat. */
export async function finishStrong(office: Office): Promise<Scene> {
  const panelWidth = 400;
  const desk = await openDesk(office, SERVED.intercom);
  await pointAt(desk.page, { width: 1280, height: 704, scale: 1 }, 'light');
  await desk.type(
    "Hi María,\nThank you for being a valued customer. A new kettle left us today and will be with you on Friday, in time for the birthday on Saturday, so there's no need to buy one in town.",
  );
  const chat = await boxOf(desk.page.locator('.space'));
  const { scale, height } = zoomTo(chat.width + panelWidth);
  const camera = await pointAt(desk.page, { width: 1280, height: 704, scale }, 'light');
  const panel = await openPanel(office, desk);
  const eye = await pointAt(panel, { width: panelWidth, height, scale }, 'light');
  await panel.locator('.finish small').waitFor();
  await panel.locator('.finish').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const y = chat.y + chat.height - height;
  const pieces = [await camera.shoot({ x: chat.x, y, width: chat.width, height }), await eye.shoot()];
  await desk.page.close();
  return { pieces, scheme: 'light' };
}

/** The first press of Send, held. At this height of the window the picture begins between two lines of each column. */
export async function heldSend(office: Office): Promise<Scene> {
  const windowHeight = 736;
  const width = 980;
  const { scale, height } = zoomTo(width);
  const desk = await openDesk(office, SERVED.zendesk);
  const camera = await pointAt(desk.page, { width, height: windowHeight, scale }, 'light');
  await desk.type('Hi Sarah,\nA new kettle leaves today for {{address}}.\nPriya');
  await marked(desk);
  await desk.page.keyboard.press('Control+Enter');
  await shown(desk, '.bar:not([hidden])');
  const piece = await camera.shoot({ x: 0, y: windowHeight - height, width, height });
  await desk.page.close();
  return { pieces: [piece], scheme: 'light' };
}

/** The practice inbox, in the dark. */
export async function practice(office: Office): Promise<Scene> {
  const width = 1128;
  const { scale, height } = zoomTo(width);
  const [worker] = office.context.serviceWorkers();
  if (!worker) throw new Error('The extension did not start.');
  const page = await office.context.newPage();
  const camera = await pointAt(page, { width, height, scale }, 'dark');
  await page.goto(new URL('/practice.html', worker.url()).href);
  await page.locator('.composer-text').click();
  await page.locator('aside .panel[data-status="reviewing"] article.prompt').first().waitFor();
  await page
    .locator('.thread > li')
    .last()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      document.scrollingElement?.scrollTo(0, 0);
    });
  const piece = await camera.shoot();
  await page.close();
  return { pieces: [piece], scheme: 'dark' };
}
