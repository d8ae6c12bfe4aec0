import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../scripts/lib/rules-page.mjs';
import { shippedPackages, thirdParty } from '../scripts/lib/third-party.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'docs/submission.md',
  'tests/package/README.md',
  'store/texts/sources.md',
];

describe('the page of the rules', () => {
  it('is as the rule files are now: npm run documents', async () => {
    expect(read('docs/rules.md')).toBe(await rulesPage());
  });
});

describe('the licences of what ships', () => {
  it('are all named, with their texts: npm run documents', () => {
    expect(shippedPackages().length).toBeGreaterThan(8);
    expect(read('THIRD-PARTY.md')).toBe(thirdParty());
  });
});

describe('SECURITY.md', () => {
  /** Rows of the tables: each threat's answer names a file and the tests in it. */
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (?!What stands|---)/.test(line));
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`(tests\/[\w./-]+)`:((?:,? “[^”]+”)+)/g)].flatMap(([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => [file, title] as const),
    ),
  );

  it('names a test for each answer to a threat', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.includes('`tests/'))).toEqual([]);
  });
  it.each(named)('%s: “%s” is there', (file, title) => {
    expect(read(file)).toContain(title);
  });
});

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);
  it('names no command that isn’t there', () => {
    const commands = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name = '']) => name);
    const own = new Set([...Object.keys(scripts), 'ci', 'install']);
    expect(commands.filter((name) => !own.has(name))).toEqual([]);
  });
  it('names no file that isn’t there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const files = [...text.matchAll(/`((?:tests|src|scripts|public|docs|entrypoints|store)\/[\w./-]+\.\w+)`/g)];
    const paths = [...links, ...files.map(([, target = '']) => target)];
    expect(paths.filter((target) => !existsSync(target))).toEqual([]);
  });
});
