// Zips with the same bytes on every machine: entries by name, one date, no folders, no owner or mode, and a compressor
// that is JavaScript, since the zlib in Node differs from version to version.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import JSZip from 'jszip';

/** The earliest date that a zip can hold, in UTC. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** All files under a folder, or the file itself, as paths from `root` with `/`. */
export function filesUnder(root, path = '.') {
  const at = join(root, path);
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** A zip of files that lie under `root`; `instead` maps a path in the zip to that of the file which goes there. */
export async function zipOf(root, paths, instead = {}) {
  const zip = new JSZip();
  for (const path of [...paths, ...Object.keys(instead)].sort()) {
    zip.file(path, readFileSync(join(root, instead[path] ?? path)), { date: DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export async function unpack(file, folder) {
  const { files } = await JSZip.loadAsync(readFileSync(file));
  for (const [name, entry] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
