// A module named *.baked.ts is worked out at build time: what it exports is put in as data, and what it was worked out
// from stays outside the bundle. In Node, in tests and in `npm run dev` it is an ordinary module.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTs } from '../lib/run-ts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a module that exports the same values as plain data. */
export async function bakedModule(file) {
  const exported = await importTs(relative(root, file));
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

export function bake() {
  const done = new Map();
  return {
    name: 'attune:bake',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const file = id.replace(/\?.*$/, '');
      if (!file.endsWith('.baked.ts')) return null;
      if (!done.has(file)) done.set(file, bakedModule(file));
      return done.get(file);
    },
  };
}
