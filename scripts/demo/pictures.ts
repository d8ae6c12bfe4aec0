import { readFileSync } from 'node:fs';
import { type Desk, type Office, openDesk, openOffice, placeOfMark, SERVED } from '../../tests/e2e/desk';

interface Script {
  readonly id: keyof typeof SERVED;
  readonly weak: string;
}

type Scheme = 'light' | 'dark';

const SHOWN = '.card:not([hidden])';

/** A card comes after the pointer has rested. */
async function openCard(desk: Desk, quote: string): Promise<void> {
  const { x, y } = await placeOfMark(desk, quote);
  await desk.page.mouse.move(x, y + 60);
  await desk.page.mouse.move(x, y, { steps: 3 });
  await shown(desk, SHOWN);
}

async function shootHelpdesk(office: Office, { id, weak }: Script, scheme: Scheme, folder: string): Promise<void> {
  const desk = await openDesk(office, SERVED[id]);
  await desk.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  await desk.type(weak);
  await desk.page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('attune-')));
  await desk.page.screenshot({ path: `${folder}page-${id}-marks-${scheme}.png` });
  const [quote = ''] = Object.values(await desk.marks()).flat();
  await openCard(desk, quote);
  await desk.page.screenshot({ path: `${folder}page-${id}-card-${scheme}.png` });
  await desk.page.emulateMedia({ forcedColors: 'active' });
  await desk.page.screenshot({ path: `${folder}page-${id}-forced-colours-${scheme}.png` });
  await desk.page.close();
}

/** Each frame is asked, since nothing outside sees into our shadow root. */
async function shown(desk: Desk, selector: string): Promise<void> {
  while (!(await desk.overlay.box(selector))) {
    await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Send, held once, as the agent sees it who works with keys. */
async function shootHeld(office: Office, { id }: Script, scheme: Scheme, folder: string): Promise<void> {
  const desk = await openDesk(office, SERVED[id]);
  await desk.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  await desk.type('Hi Sarah,\n\nA new kettle leaves today for {{address}}.\n\nPriya');
  await desk.page.waitForFunction(() => CSS.highlights.has('attune-warn'));
  await desk.page.keyboard.press('Control+Enter');
  await shown(desk, '.bar:not([hidden])');
  await desk.page.keyboard.press('Tab');
  await desk.page.screenshot({ path: `${folder}page-${id}-held-${scheme}.png` });
  await desk.page.close();
}

/** The marks, the badge, the card and the bar on the three helpdesks' pages, into `folder`. */
export async function shootHelpdesks(folder: string): Promise<void> {
  const scripts: readonly Script[] = JSON.parse(readFileSync(`${process.cwd()}/scripts/demo/replies.json`, 'utf8'));
  const office = await openOffice({ headless: true });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      for (const script of scripts) {
        await shootHelpdesk(office, script, scheme, folder);
        await shootHeld(office, script, scheme, folder);
      }
    }
  } finally {
    await office.close();
  }
}
