import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const filesIn = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => kind.test(name) && !name.includes('node_modules'));

const CODE = /\.(?:tsx?|mjs)$/;
const product = [...filesIn('src', CODE), ...filesIn('entrypoints', CODE)];
const top = ['wxt.config.ts', 'vitest.config.ts', 'vitest.browser.config.ts'];
const all = [...product, ...filesIn('scripts', CODE), ...filesIn('tests', CODE), ...top];
const styles = filesIn('src', /\.css$/);
const texts = new Map([...all, ...styles].map((path) => [path, read(path)]));

/** What a file imports, however: static, dynamic, side effect, or a style as text. */
const IMPORTED = /(?:\bfrom\s*|[\b@]?import\s*\(?\s*)['"]([^'"]+)['"]/g;
const targetsOf = (path: string): readonly string[] =>
  [...(texts.get(path) ?? '').matchAll(IMPORTED)].map(([, target = '']) => target);
const resolved = (from: string, target: string): string =>
  normalize(join(dirname(from), target.replace(/\?.*$/, ''))).replaceAll('\\', '/');

const reached = new Set<string>();
const visit = (path: string): void => {
  if (reached.has(path)) return;
  reached.add(path);
  for (const target of targetsOf(path)) {
    if (!target.startsWith('.')) continue;
    const at = resolved(path, target);
    const file = [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`].find((one) => texts.has(one) || one.endsWith('.css'));
    if (file) visit(file);
  }
};
for (const path of product.filter((one) => one.startsWith('entrypoints/'))) visit(path);

describe('the product’s files', () => {
  it('are all reached from what the browser starts', () => {
    const files = [...filesIn('src', /\.(?:tsx?|css)$/)];
    // What is only types is imported with `import type`, which counts; a helper for scripts alone belongs to them.
    const inScripts = new Set([...texts].filter(([path]) => /^(?:scripts|wxt)/.test(path)).map(([path]) => path));
    for (const path of inScripts) visit(path);
    expect(files.filter((path) => !reached.has(path))).toEqual([]);
  });

  // A type may be exported for whoever calls what it describes.
  it('export nothing that nobody takes', () => {
    const words = new Map<string, number>();
    for (const text of texts.values())
      for (const word of new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))) words.set(word, (words.get(word) ?? 0) + 1);
    const unused = product.flatMap((path) =>
      [...(texts.get(path) ?? '').matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)]
        .map(([, name = '']) => name)
        // A name in one file only is nobody else's.
        .filter((name) => words.get(name) === 1)
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});

const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

describe('the dependencies', () => {
  const named: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
  it('are pinned to one version and in step with the lockfile', () => {
    expect(
      Object.entries({ ...named, ...overrides }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`)),
    ).toEqual([]);
    expect(lock.packages[''].dependencies).toEqual(dependencies);
    expect(lock.packages[''].devDependencies).toEqual(devDependencies);
    for (const [name, version] of Object.entries(named))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('are all used, and all that is used is named', () => {
    const everywhere = [
      ...texts.values(),
      read('package.json').split('"dependencies"')[0],
      read('biome.json'),
      read('tsconfig.json'),
    ].join('\n');
    const used = (name: string): boolean => everywhere.includes(`${name}/`) || everywhere.includes(`'${name}'`);
    const typesOnly = (name: string): boolean => name.startsWith('@types/');
    /** Asked for by a package that we name, which leaves the version to us. */
    const peers = Object.keys(named).flatMap((name) =>
      Object.keys(lock.packages[`node_modules/${name}`]?.peerDependencies ?? {}),
    );
    // Pinned for the sake of an editor's example, which would take any version.
    const PINNED = ['prosemirror-schema-list'];
    const excused = new Set([...peers, ...PINNED]);
    expect(Object.keys(named).filter((name) => !used(name) && !typesOnly(name) && !excused.has(name))).toEqual([]);
    const imported = product.flatMap(targetsOf).filter((target) => /^[@a-z]/.test(target) && !target.includes(':'));
    const packages = new Set(
      imported.map((target) =>
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    const known = new Set([...Object.keys(dependencies), 'wxt']);
    expect([...packages].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the interface', () => {
  /** What stands between tags, or in an attribute that is read out, as somebody wrote it into the code. */
  const wordsIn = (path: string): readonly string[] => {
    const source = ts.createSourceFile(path, texts.get(path) ?? '', ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
      if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
        const name = node.name.getText(source);
        if (/^(?:title|alt|placeholder|aria-(?:label|description))$/.test(name) && /\p{L}/u.test(node.initializer.text))
          found.push(`${name}=${node.initializer.text}`);
      }
      ts.forEachChild(node, look);
    };
    look(source);
    return found.map((text) => `${path}: ${text}`);
  };

  it('has no words outside the locales', () => {
    const allowed = /: (?:Attune|placeholder=https:\/\/help\.example)$/;
    const words = product.filter((path) => path.endsWith('.tsx')).flatMap(wordsIn);
    expect(words.filter((word) => !allowed.test(word))).toEqual([]);
    const inPages = product.filter((path) => /^src\/(?:overlay|picker)\//.test(path));
    const literal = /(?:textContent|title|ariaLabel) = ['"`]\p{L}|'(?:aria-label|title)': ['"`]\p{L}/u;
    expect(inPages.filter((path) => literal.test(texts.get(path) ?? ''))).toEqual([]);
  });
});
