import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Scheme } from './camera';

/** What the stores ask for, in pixels, and the line over a picture. */
export const PICTURE = { width: 1280, height: 800 };
const CAPTION = 88;
export const CONTENT = { width: PICTURE.width, height: PICTURE.height - CAPTION };

const tokens = readFileSync(`${process.cwd()}/src/ui/tokens.css`, 'utf8');
const mark = (scheme: Scheme): string => {
  const file = readFileSync(`${process.cwd()}/public/icon/${scheme === 'dark' ? 'dark-32' : '96'}.png`);
  return `data:image/png;base64,${file.toString('base64')}`;
};

const page = (style: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${tokens}
    * { box-sizing: border-box; margin: 0 }
    body { font: var(--font); color: var(--ink); background: var(--canvas); overflow: hidden }
    img { display: block }
    ${style}</style>${body}`;

async function render(tab: Page, html: string, size: { width: number; height: number }, path: string): Promise<void> {
  await tab.setViewportSize(size);
  await tab.setContent(html);
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await tab.screenshot({ path });
}

/** A caption, and under it what the browser showed: pieces side by side, as a page and its side panel are. */
export async function frame(tab: Page, caption: string, pieces: readonly string[], scheme: Scheme, path: string) {
  await tab.emulateMedia({ colorScheme: scheme });
  const style = `
    header { height: ${CAPTION}px; padding: 0 32px; display: flex; align-items: center; gap: 18px;
      background: var(--surface); border-bottom: 1px solid var(--line) }
    header img { width: 40px; height: 40px }
    h1 { font-size: 30px; font-weight: 600; letter-spacing: -0.01em }
    main { display: flex }
    main img + img { box-shadow: -1px 0 0 var(--line) }`;
  const shown = pieces.map((piece) => `<img src="${piece}">`).join('');
  const body = `<header><img src="${mark(scheme)}"><h1>${caption}</h1></header><main>${shown}</main>`;
  await render(tab, page(style, body), PICTURE, path);
}

/** The stores' tiles: Chrome and Edge take both. They stand small, on grey, so they have hardly a word. */
export const TILES = {
  small: { width: 440, height: 280 },
  large: { width: 1400, height: 560 },
};

const source = readFileSync(`${process.cwd()}/store/icon/mark.svg`, 'utf8');

const TILE_STYLE = `
  body { background: var(--accent); color: var(--accent-ink) }
  #small, .tile { display: none }
  .name { display: flex; align-items: center; font-weight: 700; letter-spacing: -0.02em }
  .shot { background: #fff; border-radius: 16px; box-shadow: 0 10px 30px #00000040; overflow: hidden }`;

export async function smallTile(tab: Page, greeting: string, path: string): Promise<void> {
  const style = `${TILE_STYLE}
    body { padding: 30px 40px }
    .name { font-size: 50px; gap: 4px; margin-inline-start: -21px }
    svg { width: 84px; height: 84px }
    .shot { margin-top: 24px; padding: 0 8px }
    .shot img { width: 344px; height: 136px; margin: -10px 0 }`;
  const body = `<div class="name">${source}Attune</div><div class="shot"><img src="${greeting}"></div>`;
  await render(tab, page(style, body), TILES.small, path);
}

export async function largeTile(tab: Page, summary: string, composer: string, path: string): Promise<void> {
  const style = `${TILE_STYLE}
    body { display: flex; align-items: center; gap: 64px; padding: 0 72px; height: ${TILES.large.height}px }
    .name { font-size: 92px; gap: 8px; margin-inline-start: -37px }
    svg { width: 150px; height: 150px; flex: none }
    p { margin-top: 12px; font-size: 30px; line-height: 1.35; font-weight: 500 }
    .shot { flex: none; border-radius: 22px }`;
  const body = `<div><div class="name">${source}Attune</div><p>${summary}</p></div><div class="shot"><img src="${composer}"></div>`;
  await render(tab, page(style, body), TILES.large, path);
}
