// npm run icons: every size of the mark from store/icon/mark.svg, by Chromium. The 16 is a drawing of its own, on its
// pixels; the 128 has the margin that Chrome's store asks for; `dark` is for Firefox's dark toolbars.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { needChromium, ROOT } from './lib/setup.mjs';

const SOURCE = readFileSync(`${ROOT}store/icon/mark.svg`, 'utf8');

/** Colours of src/ui/tokens.css: accent and its ink, light and dark. */
const LIGHT = { tile: '#0d6e66', fork: '#ffffff' };
const DARK = { tile: '#57c7ba', fork: '#08211e' };

/** Pixels. Below this the large drawing's lines are thinner than two of them. */
const LARGE_FROM = 32;

const toolbar = (size) => ({ file: `public/icon/${size}.png`, size, colours: LIGHT });
const darkToolbar = (size) => ({ file: `public/icon/dark-${size}.png`, size, colours: DARK });

const ICONS = [
  ...[16, 32, 48, 96].map(toolbar),
  ...[16, 32].map(darkToolbar),
  // The tile is 96 pixels wide in 128: https://developer.chrome.com/docs/webstore/images
  { file: 'public/icon/128.png', size: 128, margin: 16, colours: LIGHT },
  // What Edge asks for as the logo; Firefox's store takes the same.
  { file: 'store/icon/logo-300.png', size: 300, margin: 24, colours: LIGHT },
];

function pageOf({ size, margin = 0, colours }) {
  const [shown, hidden] = size < LARGE_FROM ? ['small', 'large'] : ['large', 'small'];
  const width = size - 2 * margin;
  return `<style>
    html, body { margin: 0; background: transparent }
    svg { display: block; margin: ${margin}px; width: ${width}px; height: ${width}px }
    #${shown} { display: inline } #${hidden} { display: none }
    .tile { fill: ${colours.tile} }
    .fork:not([fill="none"]) { fill: ${colours.fork} }
    .fork[fill="none"] { stroke: ${colours.fork} }
  </style>${SOURCE}`;
}

const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  mkdirSync(`${ROOT}public/icon`, { recursive: true });
  for (const icon of ICONS) {
    await page.setViewportSize({ width: icon.size, height: icon.size });
    await page.setContent(pageOf(icon));
    writeFileSync(`${ROOT}${icon.file}`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
console.log(`Drawn: ${ICONS.map(({ file }) => file).join(', ')}`);
