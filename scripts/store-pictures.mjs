// npm run store:pictures: five screenshots and the promo tiles for the stores, from the product as it is, into
// store/pictures.
import { mkdirSync } from 'node:fs';
import { importTs } from './lib/run-ts.mjs';
import { needChromium, prepare, ROOT, run } from './lib/setup.mjs';

const OUT = `${ROOT}store/pictures/`;

prepare();
needChromium();
process.chdir(ROOT);
run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build']);
mkdirSync(OUT, { recursive: true });
// Read by Chromium when it starts, on Linux.
process.env.FONTCONFIG_FILE = `${ROOT}scripts/store/fonts.conf`;
const { makePictures } = await importTs('scripts/store/pictures.ts');
await makePictures(OUT);
console.log(`Pictures are in ${OUT.slice(ROOT.length)}`);
