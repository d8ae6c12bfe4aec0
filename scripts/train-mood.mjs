// npm run train:mood: learns the mood's weights from the labelled texts in tests/cases and writes
// src/review/phrases/mood-weights.ts. The same texts give the same weights.
// npm run train:mood -- --apart: how right they are on the texts of a hand they have not learned from; writes nothing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTs } from './lib/run-ts.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const CASES = at('tests/cases');

const { reportApart, weightsFrom } = await importTs('scripts/mood/main.ts');
if (process.argv.includes('--apart')) console.log(reportApart(CASES));
else writeFileSync(at('src/review/phrases/mood-weights.ts'), weightsFrom(CASES));
