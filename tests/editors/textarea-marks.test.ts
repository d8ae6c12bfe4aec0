import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, type Stage, type Theatre } from './stage';

/** Long enough to scroll, with lines that break where the width says. */
const DRAFT = [
  'Hi Ana,',
  '',
  'thank you for being a valued customer, and for the photograph of the kettle’s base plate.',
  'A new one left us today by courier; it will be with you on Friday before noon.',
  '',
  ...Array.from({ length: 12 }, (_, line) => `Line ${line + 1}: we are sorry for any inconvenience caused.`),
  'Bye, Sam',
].join('\n');

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const LOOK = 'position: absolute; left: 60px; top: 40px; width: 333.4px; height: 160px; padding: 7px 11px;';

/** A textarea in a pane that scrolls, in a page that scrolls. */
async function stageWith(style = ''): Promise<Stage> {
  const stage = await theatre.stage({ page: 'textarea', composer: 'textarea' }, true);
  await stage.page.evaluate((css) => {
    const pane = document.querySelector<HTMLElement>('#composer')!;
    pane.style.cssText = 'position: relative; overflow: auto; height: 300px; width: 520px; border: 3px solid silver';
    pane.append(Object.assign(document.createElement('div'), { style: 'height: 900px' }));
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 2000px' }));
    document.querySelector('textarea')!.style.cssText = css;
  }, LOOK + style);
  await stage.page.keyboard.insertText(DRAFT);
  await stage.settle();
  await stage.ask('read');
  return stage;
}

/** A press in the middle of each word's box puts the caret into that word; what is out of sight has no box. */
async function expectAligned(stage: Stage): Promise<number> {
  const { text } = await stage.ask('read');
  let seen = 0;
  for (const { 0: word, index } of text.matchAll(/[a-zA-Z]{6,}/g)) {
    const [box] = await stage.ask('boxes', { start: index, end: index + word.length });
    if (!box) continue;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = await stage.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at);
    if (hit !== 'textarea') continue;
    seen += 1;
    await stage.page.mouse.click(at.x, at.y);
    const caret = await stage.ask('selection');
    expect(caret?.start, word).toBeGreaterThan(index);
    expect(caret?.start, word).toBeLessThan(index + word.length);
  }
  return seen;
}

describe('where a textarea’s words are', () => {
  it.each([
    ['as it is', ''],
    ['in a proportional font, spaced', 'font: italic 17px/1.7 serif; letter-spacing: 1.3px; word-spacing: 4px;'],
    ['from right to left', 'direction: rtl;'],
    ['centred, with a thick border', 'text-align: center; border: 9px solid teal; box-sizing: border-box;'],
    ['enlarged by the page', 'zoom: 1.4;'],
    ['turned smaller by a transform', 'transform: scale(0.8); transform-origin: 30px 10px;'],
    ['without breaking lines', 'white-space: pre;'],
  ])('is known %s', async (_, style) => {
    const stage = await stageWith(style);
    expect(await expectAligned(stage)).toBeGreaterThan(4);
  });

  it('is known after its own scrolling, its pane’s, the page’s, a resize and a change of the browser’s zoom', async () => {
    const stage = await stageWith();
    const scroll = (selector: string, top: number) =>
      stage.page.evaluate(([one, to]) => document.querySelector(one)!.scrollTo(0, to), [selector, top] as const);
    await scroll('textarea', 90);
    expect(await expectAligned(stage)).toBeGreaterThan(4);
    await scroll('#composer', 50);
    expect(await expectAligned(stage)).toBeGreaterThan(4);
    await scroll('html', 25);
    expect(await expectAligned(stage)).toBeGreaterThan(4);
    await stage.page.evaluate(() => Object.assign(document.querySelector('textarea')!.style, { width: '251px' }));
    expect(await expectAligned(stage)).toBeGreaterThan(4);
    // 125 % of the browser's own: fewer, larger CSS pixels.
    await stage.devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 1024,
      height: 576,
      deviceScaleFactor: 1.25,
      mobile: false,
    });
    expect(await expectAligned(stage)).toBeGreaterThan(4);
    await stage.devtools.send('Emulation.clearDeviceMetricsOverride');
  });
});

describe('marks in a textarea', () => {
  const spanOf = (text: string) => ({ start: DRAFT.indexOf(text), end: DRAFT.indexOf(text) + text.length });
  const STOCK = 'being a valued customer';

  /** The marked texts and their boxes, by the registry; the page sees what the overlay set. */
  const marks = (stage: Stage) =>
    stage.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({
          name,
          text: range.toString(),
          top: (range as Range).getBoundingClientRect().top,
        })),
      ),
    );

  it('stand on the characters, follow them while the agent types, and leave the value alone', async () => {
    const stage = await stageWith();
    await stage.ask('mark', 'suggest', spanOf(STOCK));
    expect(await marks(stage)).toMatchObject([{ name: 'attune-suggest', text: STOCK }]);
    await stage.page.keyboard.press('Control+Home');
    await stage.page.keyboard.type('Oh. ');
    await stage.settle();
    expect(await marks(stage)).toMatchObject([{ text: STOCK }]);
    expect(await stage.model('text')).toBe(`Oh. ${DRAFT}`);
  });

  it('go with the text when it scrolls, in the same frame', async () => {
    const stage = await stageWith();
    await stage.page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 0));
    await stage.ask('mark', 'warn', spanOf(STOCK));
    const [before] = await marks(stage);
    const after = await stage.page.evaluate(() => {
      document.querySelector('textarea')!.scrollTop = 31;
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const [highlight] = [...CSS.highlights].map(([, one]) => one);
          const [range] = highlight ? [...highlight] : [];
          resolve((range as Range).getBoundingClientRect().top);
        }),
      );
    });
    expect(after).toBeCloseTo((before?.top ?? 0) - 31, 1);
  });

  it('are painted under the words, and nowhere else', async () => {
    const stage = await stageWith();
    const composer = stage.page.locator('textarea');
    await stage.page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 0));
    await composer.evaluate((element) => element.blur());
    const clean = await stage.page.screenshot();
    await stage.ask('mark', 'suggest', spanOf(STOCK), spanOf('Line 12'));
    await stage.settle();
    const marked = await stage.page.screenshot();
    const boxes = await stage.ask('boxes', spanOf(STOCK));
    const stained = await differences(stage, clean, marked);
    expect(stained.length).toBeGreaterThan(50);
    for (const { x, y } of stained) {
      const under = boxes.some(
        (box) => x >= box.x - 1 && x <= box.x + box.width + 1 && y > box.y && y <= box.y + box.height + 6,
      );
      expect(under, `a mark at ${x}, ${y}`).toBe(true);
    }
  });

  it('are brought into sight', async () => {
    const stage = await stageWith();
    const bye = spanOf('Bye, Sam');
    await stage.page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 0));
    expect(await stage.ask('boxes', bye)).toEqual([]);
    await stage.ask('reveal', bye);
    expect(await stage.ask('boxes', bye)).toHaveLength(1);
  });

  it('go when the composer is closed', async () => {
    const stage = await stageWith();
    await stage.ask('mark', 'warn', spanOf(STOCK));
    await stage.ask('close');
    expect(await stage.page.locator('attune-mirror').count()).toBe(0);
  });
});

/** The pixels in which two pictures of the page differ; compared in the page, which can read pictures. */
async function differences(stage: Stage, one: Buffer, other: Buffer): Promise<readonly { x: number; y: number }[]> {
  return stage.page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      const found: { x: number; y: number }[] = [];
      for (let at = 0; at < first!.data.length; at += 4) {
        const differs = [0, 1, 2].some((part) => first!.data[at + part] !== second!.data[at + part]);
        if (differs) found.push({ x: (at / 4) % first!.width, y: Math.floor(at / 4 / first!.width) });
      }
      return found;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
