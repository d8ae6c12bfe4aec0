// npm run evaluate [-- --wrong] [-- --cases=FOLDER] [-- rule …]: how right the rules are on the labelled cases.
import { fileURLToPath } from 'node:url';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { importTs } from './lib/run-ts.mjs';

writeRulesIndex();
const { evaluate } = await importTs('scripts/evaluate/main.ts');
const words = process.argv.slice(2);
const chosen = words.find((word) => word.startsWith('--cases='))?.slice('--cases='.length);
const folder = chosen ?? fileURLToPath(new URL('../tests/cases', import.meta.url));
const { report, wrong } = evaluate(
  folder,
  words.filter((word) => !word.startsWith('--')),
);
console.log(words.includes('--wrong') ? `${wrong}\n\n${report}` : report);
