// npm run evaluate [-- --wrong] [-- --cases=FOLDER] [-- rule …]: how right the rules are on the labelled cases.
// Without arguments it also writes tests/cases/REPORT.md, and ends with status 1 below the floor in floor.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { importTs } from './lib/run-ts.mjs';

const CASES = fileURLToPath(new URL('../tests/cases', import.meta.url));

writeRulesIndex();
const { evaluate } = await importTs('scripts/evaluate/main.ts');
const words = process.argv.slice(2);
const folder = words.find((word) => word.startsWith('--cases='))?.slice('--cases='.length) ?? CASES;
const { report, wrong, figures } = evaluate(
  folder,
  words.filter((word) => !word.startsWith('--')),
);
console.log(words.includes('--wrong') ? `${wrong}\n\n${report}` : report);
if (words.length === 0) keepReport();

/** The seen cases hold the floor; the frozen ones, at which nobody looks while tuning, say how far that carries. */
function keepReport() {
  const frozen = evaluate(`${CASES}/frozen`, []).report;
  const intro = readFileSync(`${CASES}/report-intro.md`, 'utf8');
  writeFileSync(`${CASES}/REPORT.md`, `${intro}\n## Seen cases\n\n${report}\n\n## Frozen cases\n\n${frozen}\n`);
  const floor = JSON.parse(readFileSync(`${CASES}/floor.json`, 'utf8'));
  const below = Object.entries(floor).filter(([name, least]) => !(figures[name] >= least));
  for (const [name, least] of below) console.error(`Below the floor: ${name} is ${figures[name]}, should be ${least}.`);
  if (below.length > 0) process.exitCode = 1;
}
