// npm run --silent read -- page.html URL [page.html URL …]: what the helpdesk's file sees in saved pages.
import { fileURLToPath } from 'node:url';
import { importTs } from './lib/run-ts.mjs';

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { readCommand } = await importTs('scripts/read/command.ts');
process.exitCode = await readCommand(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
