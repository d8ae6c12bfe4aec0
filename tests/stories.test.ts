import { describe, expect, it } from 'vitest';
import { exportStories, mergeStories, readStories } from '../src/stories/file';
import { toMarkdown } from '../src/stories/markdown';
import { troubleOf } from '../src/stories/shelf';
import { draftFrom, EMPTY_DRAFT, hideWord, matches, type Story } from '../src/stories/story';

const STORY: Story = {
  id: 'a',
  kept: '2026-11-22T10:00:00.000Z',
  channel: 'email',
  tag: 'high',
  gist: 'A kettle for [name]',
  before: 'Dear customer,',
  after: 'Hi [customer],\n# two kettles <cracked>',
  line: 'Said the birthday out loud.',
};

const file = (story: object): string =>
  JSON.stringify({ format: 'attune-stories', stories: { version: 1, list: [story] } });

describe('a file of stories', () => {
  it('brings back what was exported', () => {
    expect(readStories(exportStories([STORY]))).toEqual({ ok: true, value: [STORY] });
  });

  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  it.each([
    ['not JSON', '{"format":', { problem: 'not-json' }],
    ['settings', '{"format":"attune-settings","settings":{}}', { problem: 'foreign' }],
    ['newer', '{"format":"attune-stories","stories":{"version":2,"list":[]}}', { problem: 'newer', version: '2' }],
    ['too big', `"${'x'.repeat(8_000_001)}"`, { problem: 'too-big' }],
    ['deep', `{"format":"attune-stories","stories":${deep}}`, { problem: 'unsafe-field', field: 'stories.0.0' }],
    ['prototype keys', file({ ...STORY }).replace('"id"', '"__proto__"'), { field: 'stories.list.0.__proto__' }],
    ['a field too many', file({ ...STORY, score: 3 }), { field: 'list.0.score' }],
    ['markup for a tag', file({ ...STORY, tag: '<b>' }), { field: 'list.0.tag' }],
    ['a text that is none', file({ ...STORY, before: {} }), { field: 'list.0.before' }],
    ['a text too long', file({ ...STORY, after: 'x'.repeat(20_001) }), { field: 'list.0.after' }],
    ['a time that is none', file({ ...STORY, kept: 'yesterday' }), { field: 'list.0.kept' }],
  ])('is refused: %s', (_name, text, refusal) => {
    expect(readStories(text)).toMatchObject({ ok: false, refusal });
  });

  it('adds what is new, counts what is here, and overwrites nothing', () => {
    const other = { ...STORY, line: 'Another line.' };
    const here = new Map<string, Story | null>([
      ['a', STORY],
      ['damaged', null],
    ]);
    const { added, already } = mergeStories(here, [STORY, other, { ...STORY, id: 'damaged' }, { ...STORY, id: 'b' }]);
    expect(already).toBe(1);
    expect(added.map(({ line }) => line)).toEqual(['Another line.', STORY.line, STORY.line]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(3);
    expect(added.map(({ id }) => id)).not.toContain('a');
    expect(added.map(({ id }) => id)).not.toContain('damaged');
  });
});

describe('a story', () => {
  it('is taken from what the panel offered, and from nothing else', () => {
    const offered = { channel: 'chat', gist: 'g', before: 'b', after: 'a' };
    expect(draftFrom(JSON.stringify(offered))).toEqual({ ...EMPTY_DRAFT, ...offered });
    expect(draftFrom('{"gist":1}')).toBeNull();
  });

  it('is found by all words of a search', () => {
    expect(matches(STORY, 'BIRTHDAY  kettle')).toBe(true);
    expect(matches(STORY, 'birthday toaster')).toBe(false);
    expect(matches(STORY, '')).toBe(true);
  });

  it('hides a word wherever it stands whole', () => {
    const texts = { gist: 'Zora wrote.', before: 'ZORA, Zorabel', after: 'for Zora (twice)', line: 'a+b' };
    expect(hideWord(texts, ' zora ')).toEqual({
      gist: '[name] wrote.',
      before: '[name], Zorabel',
      after: 'for [name] (twice)',
      line: 'a+b',
    });
    expect(hideWord(texts, 'a+b').line).toBe('[name]');
    expect(hideWord(texts, ' ')).toEqual(texts);
  });

  it('reads well as Markdown, and what it quotes is no markup', () => {
    const words = {
      title: 'Stories',
      about: 'About',
      before: 'First draft',
      after: 'Sent',
      line: 'Line',
      heading: ({ kept }: Story) => kept.slice(0, 10),
    };
    expect(toMarkdown([{ ...STORY, line: '' }], words)).toBe(
      [
        '# Stories',
        '## 2026-11-22',
        '### About',
        '> A kettle for [name]',
        '### First draft',
        '> Dear customer,',
        '### Sent',
        '> Hi [customer],\n> # two kettles &lt;cracked>\n',
      ].join('\n\n'),
    );
  });
});

describe('a shelf that can’t be used', () => {
  it.each([
    [new DOMException('', 'VersionError'), { problem: 'newer' }],
    [new DOMException('', 'QuotaExceededError'), { problem: 'full' }],
    [new DOMException('', 'UnknownError'), { problem: 'broken', name: 'UnknownError' }],
    ['x', { problem: 'broken', name: 'Error' }],
  ])('says why: %s', (error, trouble) => {
    expect(troubleOf(error)).toEqual(trouble);
  });
});
