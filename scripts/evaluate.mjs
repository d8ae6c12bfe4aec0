// npm run evaluate: how right the rules are on the labelled cases, beside baselines and the engine without its ideas.
// Writes tests/cases/REPORT.md, and ends with status 1 below the floor in floor.json.
// npm run evaluate -- --changes: each example and case quoted, wrapped, respelled …, all of them; takes minutes.
// npm run evaluate -- [--wrong] [--cases=FOLDER] [rule …]: the rules' tables only, and what went wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRulesIndex } from './lib/rules-index.mjs';
import { importTs } from './lib/run-ts.mjs';

const CASES = fileURLToPath(new URL('../tests/cases', import.meta.url));

writeRulesIndex();
const { changesOf, evaluate, reportAll } = await importTs('scripts/evaluate/main.ts');
const words = process.argv.slice(2);
if (words.length === 0) keepReport();
else if (words.includes('--changes')) console.log(changesOf(CASES));
else lookAt();

function lookAt() {
  const folder = words.find((word) => word.startsWith('--cases='))?.slice('--cases='.length) ?? CASES;
  const rules = words.filter((word) => !word.startsWith('--'));
  const { report, wrong } = evaluate(folder, rules);
  console.log(words.includes('--wrong') ? `${wrong}\n\n${report}` : report);
}

/** The seen cases hold the floor; the frozen ones, at which nobody looks while tuning, say how far that carries. */
function keepReport() {
  const { report, figures } = reportAll(CASES, `${CASES}/frozen`);
  const intro = readFileSync(`${CASES}/report-intro.md`, 'utf8');
  writeFileSync(`${CASES}/REPORT.md`, `${intro}\n${report}\n`);
  console.log(report);
  const floor = JSON.parse(readFileSync(`${CASES}/floor.json`, 'utf8'));
  const below = Object.entries(floor).filter(([name, least]) => !(figures[name] >= least));
  for (const [name, least] of below) console.error(`Below the floor: ${name} is ${figures[name]}, should be ${least}.`);
  if (below.length > 0) process.exitCode = 1;
}
