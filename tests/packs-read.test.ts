import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../scripts/packs/json-schema';
import { readPack } from '../src/packs/read-pack';
import { takePolicy } from '../src/packs/take-pack';
import { findTeam } from '../src/review/team-pattern';

const example = readFileSync('tests/fixtures/packs/kettle-and-cup.json', 'utf8');

const PHRASE = {
  id: 'ping',
  statement: 'We write, we don’t ping.',
  why: 'A ping is what machines do.',
  message: 'People write',
  find: ['ping you|us'],
  examples: { fires: ['I will «ping you».'], silent: ['The ping pong table is free.'] },
};
const pack = (part: object): string =>
  JSON.stringify({ format: 'attune-pack', version: 1, id: 'acme', name: 'Acme', ...part });
const withPhrase = (part: object, classes: object = {}): string => pack({ classes, phrases: [{ ...PHRASE, ...part }] });
const withLine = (line: string): string => withPhrase({ find: ['ping you', line] });

const refusalOf = (text: string) => {
  const taken = readPack(text, findTeam);
  return taken.ok ? null : taken.refusal;
};
const pattern = (why: string, quote: string) => ({ problem: 'pattern', why, field: 'phrases.0.find.1', quote });

describe('a pack', () => {
  it('is taken as the example in the repository shows it', () => {
    const taken = readPack(example, findTeam);
    expect(taken).toMatchObject({ ok: true, value: { name: 'Kettle & Cup support', version: 1 } });
    expect(taken.ok && taken.value.phrases[0]?.channels).toEqual(['email', 'chat', 'social']);
  });
  it('needs no more than a name and an id', () => {
    expect(readPack(pack({}), findTeam)).toMatchObject({
      ok: true,
      value: { settings: {}, phrases: [], macros: [], about: '' },
    });
  });
  it('may hold placeholders in angle brackets', () => {
    expect(refusalOf(pack({ macros: [{ text: 'Dear <first name>, order <order_number>: see <link>.' }] }))).toBeNull();
  });

  it.each([
    ['no JSON', '{"format": "attune-pack",', { problem: 'not-json' }],
    ['five megabytes', pack({ about: 'x'.repeat(5_000_000) }), { problem: 'too-big' }],
    ['another program’s file', '{"theme":"dark"}', { problem: 'foreign' }],
    ['an export of the settings', '{"format":"attune-settings","settings":{}}', { problem: 'foreign' }],
    ['a newer version', pack({ version: 2, shape: 'unheard of' }), { problem: 'newer', version: '2' }],
    ['no name', '{"format":"attune-pack","version":1,"id":"acme"}', { problem: 'missing', field: 'name' }],
    ['no version', '{"format":"attune-pack","id":"acme","name":"A"}', { problem: 'missing', field: 'version' }],
    ['an id with a slash', pack({ id: 'a/b' }), { problem: 'wrong-id', field: 'id' }],
    ['an unknown field', pack({ regex: 'a' }), { problem: 'unknown-field', field: 'regex' }],
    [
      'a wrong level',
      pack({ settings: { rules: { 'weak-close': 'loud' } } }),
      {
        problem: 'wrong-choice',
        field: 'settings.rules.weak-close',
        expected: ['on', 'quiet', 'off'],
      },
    ],
    [
      'a phrase with no example',
      withPhrase({ examples: { fires: [], silent: ['a'] } }),
      {
        problem: 'too-few',
        field: 'phrases.0.examples.fires',
      },
    ],
    [
      'a phrase with no counter-example',
      withPhrase({ examples: { fires: ['I will ping you.'] } }),
      {
        problem: 'missing',
        field: 'phrases.0.examples.silent',
      },
    ],
    [
      'an example that isn’t found',
      withPhrase({ examples: { fires: ['I write.'], silent: ['a'] } }),
      {
        problem: 'example-missed',
        field: 'phrases.0.examples.fires.0',
        quote: 'I write.',
      },
    ],
    [
      'an example found elsewhere',
      withPhrase({ examples: { fires: ['«I will» ping you.'], silent: ['a'] } }),
      {
        problem: 'example-missed',
        field: 'phrases.0.examples.fires.0',
        quote: '«I will» ping you.',
      },
    ],
    [
      'a counter-example that is found',
      withPhrase({ examples: { fires: ['ping us'], silent: ['a', 'So ping us.'] } }),
      {
        problem: 'example-found',
        field: 'phrases.0.examples.silent.1',
        quote: 'So ping us.',
      },
    ],
    ['an id twice', pack({ phrases: [PHRASE, PHRASE] }), { problem: 'twice', field: 'phrases.1.id', quote: 'ping' }],
    [
      'markup',
      pack({ name: '<img src=x onerror=alert(1)>' }),
      {
        problem: 'markup',
        field: 'name',
        quote: '<img src=x onerror=alert(1)>',
      },
    ],
    [
      'markup in a macro',
      pack({ macros: [{ text: 'Hi,<br>all' }] }),
      {
        problem: 'markup',
        field: 'macros.0.text',
        quote: '<br>',
      },
    ],
    [
      'a script in a key',
      pack({ settings: { sites: { 'https://a.example': { message: '<script>' } } } }),
      {
        problem: 'markup',
        field: 'settings.sites.https://a.example.message',
        quote: '<script>',
      },
    ],
    [
      'a sign that turns the text',
      pack({ name: 'Acme\u202egnihsihp' }),
      {
        problem: 'hidden-sign',
        field: 'name',
        quote: 'U+202E',
      },
    ],
    [
      'a prototype key',
      '{"format":"attune-pack","__proto__":{"version":1}}',
      {
        problem: 'unsafe-field',
        field: '__proto__',
      },
    ],
    [
      'a constructor among the rules',
      pack({ settings: { rules: { constructor: 'off' } } }),
      {
        problem: 'unsafe-field',
        field: 'settings.rules.constructor',
      },
    ],
    [
      'a class that is a prototype’s',
      withPhrase({ find: ['ping @valueof'] }),
      {
        problem: 'pattern',
        why: 'class',
        field: 'phrases.0.find.0',
        quote: 'ping @valueof',
      },
    ],
    [
      'a class in a class',
      withPhrase({}, { loop: 'a @loop' }),
      {
        problem: 'pattern',
        why: 'signs',
        field: 'classes.loop',
        quote: 'a @loop',
      },
    ],
  ])('is refused with %s, and the field is named', (_name, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
    expect(Object.hasOwn(Object.prototype, 'version')).toBe(false);
  });

  it.each([
    ['a nested repetition', '(a+)+$', 'signs'],
    ['an expression’s wildcard', 'ping .*', 'signs'],
    ['a backslash', '\\w+ you', 'signs'],
    ['a hundred words between', 'ping ~99 you', 'slow'],
    ['four gaps', 'a ~2 b ~2 c ~2 d ~2 e', 'slow'],
    ['ten thousand spellings', 'a[bc]d[ef]g[hi]j[kl]m[no]p', 'slow'],
    ['hyphens without end', 'a-b-c-d-e-f-g', 'slow'],
    [
      'five hundred alternatives',
      Array.from({ length: 60 }, (_, at) => `w${at}`)
        .join('|')
        .slice(0, 200),
      null,
    ],
    ['seventeen words', 'a b c d e f g h i j k l m n o p q', 'slow'],
    ['a gap at the start', '~3 you', 'start'],
    ['any word at the start', '*ing you', 'start'],
    ['nothing that must be there', 'ping? you?', 'start'],
    ['a gap alone', '~3', 'start'],
  ])('with %s in a pattern is told so', (_name, line, why) => {
    const refusal = refusalOf(withLine(line));
    if (why === null) expect(refusal).toBeNull();
    else expect(refusal).toEqual(pattern(why, line.length > 40 ? `${line.slice(0, 40)}…` : line));
  });
});

describe('a policy', () => {
  it('holds a pack and locks', () => {
    expect(takePolicy({ pack: JSON.parse(pack({})), locked: ['voice', 'rules.name-wrong'] })).toMatchObject({
      ok: true,
      value: { pack: { id: 'acme' }, locked: ['voice', 'rules.name-wrong'] },
    });
    expect(takePolicy({})).toEqual({ ok: true, value: { pack: null, locked: [] } });
  });
  it.each([
    ['a pack that is none', { pack: {} }, { problem: 'foreign' }],
    ['an unknown field', { lock: [] }, { problem: 'unknown-field', field: 'lock' }],
    ['a lock that is no path', { locked: ['a b'] }, { problem: 'wrong-id', field: 'locked.0' }],
  ])('is refused with %s', (_name, value, refusal) => {
    expect(takePolicy(value)).toEqual({ ok: false, refusal });
  });
});

describe('the published schemas', () => {
  it.each(Object.entries(schemaFiles()))('%s is what the zod schema says: npm run schemas', (name, text) => {
    expect(JSON.parse(readFileSync(`public/${name}`, 'utf8'))).toEqual(JSON.parse(text));
  });
  it('for Chrome, each part has one type and nothing that Chrome doesn’t know', () => {
    const check = (schema: Record<string, unknown>, path: string): void => {
      expect(typeof schema.type, path).toBe('string');
      expect(
        Object.keys(schema).filter(
          (key) => !/^(?:type|properties|additionalProperties|items|enum|description)$/.test(key),
        ),
        path,
      ).toEqual([]);
      for (const [key, inside] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>))
        check(inside, `${path}.${key}`);
      for (const inside of [schema.items, schema.additionalProperties])
        if (inside) check(inside as Record<string, unknown>, `${path}[]`);
    };
    check(JSON.parse(schemaFiles()['managed-policy.schema.json'] ?? ''), 'top');
  });
});
