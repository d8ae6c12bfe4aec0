// Runs a TypeScript entry in Node: bundled by esbuild into the cache, then imported.
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/attune`;

/** Bundles `entry` (relative to the project) for Node and returns what it exports. */
export async function importTs(entry) {
  mkdirSync(cache, { recursive: true });
  const outfile = `${cache}/${basename(entry, '.ts')}-${process.pid}.mjs`;
  await build({
    entryPoints: [root + entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { rmSync } = await import('node:fs');
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
