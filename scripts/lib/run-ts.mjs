// Runs a TypeScript entry in Node: bundled by esbuild into the cache, then imported. A bundle is kept until one of the
// files in it changes, since `review` must start in under a second and bundling takes half of one.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/attune`;

/** Time of change in ms and size in bytes; "gone" for a file that isn't there. */
const stampOf = (file) => {
  const stats = statSync(root + file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
};

/** The kept list of a bundle's files, if each of them is as it was. */
const isCurrent = (list) => {
  try {
    return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(([file, stamp]) => stampOf(file) === stamp);
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return false;
    throw error;
  }
};

const bundle = async (entry, outfile, list, shape) => {
  const { build } = await import('esbuild');
  const made = `${outfile}.${process.pid}`;
  const { metafile } = await build({
    entryPoints: [root + entry],
    absWorkingDir: root,
    outfile: made,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
    ...shape,
  });
  const files = [...Object.keys(metafile.inputs), 'package-lock.json', 'tsconfig.json'];
  writeFileSync(
    `${list}.${process.pid}`,
    JSON.stringify(Object.fromEntries(files.map((file) => [file, stampOf(file)]))),
  );
  renameSync(made, outfile);
  renameSync(`${list}.${process.pid}`, list);
};

/** Packages and all in one small file: what is short is read sooner. */
const SHORT = { packages: 'bundle', minify: true };

/** Bundles `entry` (relative to the project) for Node, unless that is done, and returns what it exports. */
export async function importTs(entry, { short = false } = {}) {
  mkdirSync(cache, { recursive: true });
  const outfile = `${cache}/${entry.replace(/[^\w.]+/g, '-')}.mjs`;
  const list = `${outfile}.files.json`;
  if (!isCurrent(list)) await bundle(entry, outfile, list, short ? SHORT : {});
  return await import(pathToFileURL(outfile).href);
}
