// npm run --silent review < lines.jsonl: the engine over JSON lines, one answer a line.
import { writeRulesIndex } from './lib/rules-index.mjs';
import { importTs } from './lib/run-ts.mjs';

writeRulesIndex();
// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { reviewLines } = await importTs('scripts/review/lines.ts', { short: true });
process.exitCode = await reviewLines();
