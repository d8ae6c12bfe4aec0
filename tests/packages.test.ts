import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, sha256, zipOf } from '../scripts/lib/pack.mjs';
import { SOURCES, SOURCES_README } from '../scripts/lib/packages.mjs';
import config from '../wxt.config';

const read = (path: string): string => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly action: {
    readonly default_icon?: Readonly<Record<string, string>>;
    readonly theme_icons?: readonly { readonly light: string; readonly dark: string; readonly size: number }[];
  };
}

const manifestFor = async (browser: string): Promise<Manifest> => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.');
  const made = config.manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
  return (await made) as unknown as Manifest;
};

/** Width and height stand in a PNG's first chunk, at bytes 16 and 20. */
const sizeOf = (path: string): readonly [number, number] => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the icons', () => {
  it('are there at every size that the browsers ask for, and each is as big as its name says', () => {
    const files = readdirSync('public/icon');
    expect(files).toEqual(expect.arrayContaining(['16.png', '32.png', '48.png', '96.png', '128.png']));
    for (const file of files) {
      const size = Number(file.match(/(\d+)\.png$/)?.[1]);
      expect(sizeOf(`public/icon/${file}`), file).toEqual([size, size]);
    }
    expect(sizeOf('store/icon/logo-300.png')).toEqual([300, 300]);
  });

  it('have their own for Firefox’s dark toolbars', async () => {
    const { action } = await manifestFor('firefox');
    const named = (action.theme_icons ?? []).flatMap(({ light, dark, size }) => [
      { path: light, size },
      { path: dark, size },
    ]);
    expect(named.length).toBeGreaterThan(0);
    for (const { path, size } of named) expect(sizeOf(`public/${path}`), path).toEqual([size, size]);
    expect((await manifestFor('chrome')).action.theme_icons).toBeUndefined();
  });
});

const ENGLISH = 'store/texts/en';
const text = (name: string): string => read(`${ENGLISH}/${name}.txt`).trim();

// Chrome: developer.chrome.com/docs/extensions/reference/manifest. Edge: “Publish a Microsoft Edge extension”, step 7.
// Firefox: what its form counts.
const LIMITS = { name: 75, summary: 132, summaryFirefox: 250, description: 10_000, descriptionLeast: 250, field: 1000 };

describe('the stores’ texts', () => {
  it('keep within what the stores’ forms take', () => {
    expect(text('summary-firefox').length).toBeLessThanOrEqual(LIMITS.summaryFirefox);
    expect(text('description').length).toBeGreaterThanOrEqual(LIMITS.descriptionLeast);
    expect(text('description').length).toBeLessThanOrEqual(LIMITS.description);
  });

  it.each(readdirSync('public/_locales'))('name and summary of the manifest do so in %s', (locale) => {
    const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
    expect(messages.ext_name.message.length).toBeLessThanOrEqual(LIMITS.name);
    expect(messages.ext_description.message.length).toBeGreaterThan(0);
    expect(messages.ext_description.message.length).toBeLessThanOrEqual(LIMITS.summary);
  });

  // Edge: seven terms of 30 characters, 21 words in all.
  it('have few and short words to be found by', () => {
    const terms = text('search-terms').split('\n');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('say in the summary what the manifest says', () => {
    expect(text('summary')).toBe(JSON.parse(read('public/_locales/en/messages.json')).ext_description.message);
  });

  it('count the rules rightly', () => {
    const rules = readdirSync('src/review/rules', { recursive: true, encoding: 'utf8' });
    const count = rules.filter((name) => /[\\/][\w-]+\.ts$/.test(name)).length;
    expect(text('description')).toContain(`There are ${count} rules.`);
  });

  it('are calm', () => {
    for (const name of readdirSync(ENGLISH)) expect(read(`${ENGLISH}/${name}`), name).not.toContain('!');
  });

  it('have news of this version', () => {
    expect(text('whats-new').split('\n')[0]).toBe(version);
  });
});

/** The rows of a Markdown file's tables whose first column is code: the code, and the second column. */
const rowsOf = (path: string): ReadonlyMap<string, string> =>
  new Map([...read(path).matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map(([, name = '', why = '']) => [name, why]));

describe('the stores’ pictures', () => {
  const SIZES: Readonly<Record<string, readonly [number, number]>> = {
    'screenshot-1.png': [1280, 800],
    'screenshot-2.png': [1280, 800],
    'screenshot-3.png': [1280, 800],
    'screenshot-4.png': [1280, 800],
    'screenshot-5.png': [1280, 800],
    'tile-1400.png': [1400, 560],
    'tile-440.png': [440, 280],
  };
  it('are those that the forms ask for, in the size that they ask for', () => {
    expect(readdirSync('store/pictures').sort()).toEqual(Object.keys(SIZES));
    for (const [file, size] of Object.entries(SIZES)) expect(sizeOf(`store/pictures/${file}`), file).toEqual(size);
  });
  it('have a caption each, and the large tile one', () => {
    const pictures = Object.keys(SIZES).filter((name) => name.startsWith('screenshot'));
    expect(text('captions').split('\n').length).toBe(pictures.length + 1);
  });
});

describe('each permission and host', () => {
  const justified = rowsOf('store/texts/permissions.md');

  it('has a reason for the stores’ forms, and no other has', async () => {
    const manifests = await Promise.all(['chrome', 'edge', 'firefox'].map(manifestFor));
    const asked = new Set(
      manifests.flatMap((one) => [...one.permissions, ...one.host_permissions, ...one.optional_host_permissions]),
    );
    expect([...asked].filter((name) => !justified.has(name))).toEqual([]);
    expect([...justified.keys()].filter((name) => !asked.has(name))).toEqual([]);
  });

  it('has one that fits into the form', () => {
    const [, hosts = ''] = read('store/texts/permissions.md').match(/```text\n([^`]+)\n```/) ?? [];
    for (const reason of [...justified.values(), hosts]) {
      expect(reason.length, reason).toBeGreaterThan(10);
      expect(reason.length, reason).toBeLessThanOrEqual(LIMITS.field);
    }
  });
});

describe('the answers about privacy', () => {
  const answers = read('store/texts/privacy.md');
  const [, policy = ''] = read('PRIVACY.md').split(/^## For the stores.+$/m);

  it('name the single purpose and the kinds of data that PRIVACY.md names', () => {
    const [, purpose = 'none'] = policy.match(/\*\*Single purpose\.\*\* (.+)/) ?? [];
    expect(answers).toContain(purpose);
    const kinds = [...policy.matchAll(/^- \*([^*]+)\*:/gm)].map(([, kind = '']) => kind);
    const ticked = [...answers.matchAll(/^\| (?!Kind|---)([^|]+) \|/gm)].map(([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(ticked).toEqual(kinds);
  });
});

describe('the version', () => {
  it('has the changelog’s first section', () => {
    const [, first] = read('CHANGELOG.md').match(/^## (\S+)/m) ?? [];
    expect(first).toBe(version);
  });
});

describe('a zip', () => {
  const files = ['LICENSE', 'package.json', 'tsconfig.json'];
  it('has the same bytes whatever the order and the hour', async () => {
    const once = sha256(await zipOf('.', files));
    expect(sha256(await zipOf('.', [...files].reverse()))).toBe(once);
    expect(sha256(await zipOf('.', files.slice(1)))).not.toBe(once);
  });
});

describe('the sources’ zip', () => {
  const held = new Set([...SOURCES.flatMap((path) => filesUnder('.', path)), ...Object.keys(SOURCES_README)]);
  const targetsOf = (path: string): readonly string[] =>
    [...read(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+)['"](\.[^'"?]+)/g)].map(([, target = '']) =>
      join(dirname(path), target).replaceAll('\\', '/'),
    );

  it('holds all that is imported by what it holds', () => {
    // This one writes imports.
    const writer = 'scripts/lib/rules-index.mjs';
    const code = [...held].filter((path) => /\.(?:tsx?|mjs|css)$/.test(path) && path !== writer);
    const missing = code.flatMap((path) =>
      targetsOf(path)
        .filter((at) => !['', '.ts', '.tsx', '.css', '/index.ts'].some((end) => held.has(`${at}${end}`)))
        .map((at) => `${path}: ${at}`),
    );
    expect(code.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('holds no test, no case and no package', () => {
    expect([...held].filter((path) => /(?:^|\/)(?:tests|node_modules|\.output)\/|\.test\./.test(path))).toEqual([]);
  });

  it('has a README of its own that names what is in it', () => {
    const readme = read('store/texts/sources.md');
    const named = [...readme.matchAll(/`((?:scripts|src|entrypoints|store)\/[\w./-]+|[A-Z-]+\.md)`/g)];
    expect(named.length).toBeGreaterThan(2);
    for (const [, path = ''] of named)
      expect(existsSync(path) && [...held].some((one) => one.startsWith(path)), path).toBe(true);
  });
});
