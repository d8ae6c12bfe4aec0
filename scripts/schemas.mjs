// npm run schemas: writes the JSON Schemas of public/ from the zod schema of the packs. A test holds them current.
import { writeFileSync } from 'node:fs';
import { importTs } from './lib/run-ts.mjs';
import { ROOT, run } from './lib/setup.mjs';

const { schemaFiles } = await importTs('scripts/packs/json-schema.ts');
const files = Object.entries(schemaFiles()).map(([name, text]) => [`${ROOT}public/${name}`, text]);
for (const [path, text] of files) writeFileSync(path, text);
run(process.execPath, [
  `${ROOT}node_modules/@biomejs/biome/bin/biome`,
  'format',
  '--write',
  ...files.map(([path]) => path),
]);
