import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

const sources = [...filesIn('src'), ...filesIn('entrypoints')];

/** At the start of a line, so that a phrase book's "from" is none; braces may run over lines. */
const IMPORT = /^(?:import\s*|(?:import|export)\b[^;'"]*?\bfrom\s*)['"]([^'"]+)['"]/gm;

/** What a file imports: paths from the project's root for its own files, package names for others. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? '';
    return target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)) : target;
  });

interface Wall {
  readonly room: string;
  readonly mayNot: (target: string) => boolean;
  readonly why: string;
}

const outside =
  (...allowed: string[]) =>
  (target: string): boolean =>
    !allowed.some((prefix) => target.startsWith(prefix));

const WALLS: readonly Wall[] = [
  { room: 'src/review/', mayNot: outside('src/review/', 'compromise/one'), why: 'the engine is pure' },
  {
    room: 'src/helpdesks/',
    mayNot: (t) => /^src\/(composer|session|overlay|panel|options)\//.test(t) || t.startsWith('src/review/rules'),
    why: 'a helpdesk reads pages, not drafts',
  },
  {
    room: 'src/picker/',
    mayNot: (t) => /^src\/(review|composer|session|panel|options|background)\//.test(t),
    why: 'the picker points at a page and keeps selectors',
  },
  {
    room: 'src/composer/',
    mayNot: (t) => t.startsWith('src/') && outside('src/composer/', 'src/frames/', 'src/review/types')(t),
    why: 'an editor never knows a helpdesk',
  },
  {
    room: 'src/overlay/',
    mayNot: (t) => /^src\/review\/(rules|text|phrases)/.test(t) || t.startsWith('src/helpdesks/'),
    why: 'what is painted decides nothing',
  },
  {
    room: 'src/panel/',
    mayNot: (t) => /^src\/(review\/(?!types)|helpdesks|composer|session|overlay)/.test(t),
    why: 'the panel shows and asks, no more',
  },
  {
    room: 'src/messages/',
    mayNot: (t) =>
      t.startsWith('src/') && outside('src/review/types', 'src/messages/', 'src/settings/types', 'src/report')(t),
    why: 'the protocol is types',
  },
];

describe('who may import whom', () => {
  it.each(WALLS.map((wall) => [wall.room, wall] as const))('%s keeps to its walls', (room, wall) => {
    const inRoom = sources.filter((path) => path.startsWith(room));
    expect(inRoom.length).toBeGreaterThan(0);
    const breaches = inRoom.flatMap((path) =>
      importsOf(path)
        .filter(wall.mayNot)
        .map((target) => `${path} imports ${target}: ${wall.why}`),
    );
    expect(breaches).toEqual([]);
  });

  it('zod stays out of what runs in a helpdesk’s page', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) =>
        sources.includes(candidate),
      );
      if (!file || seen.has(file)) return;
      seen.add(file);
      for (const target of importsOf(file)) {
        expect(target, `${file} reaches zod`).not.toMatch(/^zod/);
        visit(target);
      }
    };
    for (const start of ['helpdesk.content/index', 'keys.content', 'more-helpdesks', 'any-page', 'picker'])
      visit(`entrypoints/${start}`);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('the background keeps no word of a ticket', () => {
    const background = readFileSync(join(root, 'entrypoints/background.ts'), 'utf8');
    expect(importsOf('entrypoints/background.ts').filter((target) => /^src\/(review|composer)/.test(target))).toEqual(
      [],
    );
    expect(background).not.toMatch(/console\./);
  });
});
