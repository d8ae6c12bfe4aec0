import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';
import { LANGUAGES, readStrings, tagOf } from './panel/strings';

const KEYS = Object.keys(english);
const messageOf = (key: string): string => Object.entries(english).find(([name]) => name === key)?.[1].message ?? '';

/** Which of `$1` … stand in a message. */
const places = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();

/** The forms that `count` in src/ui/text.ts knows. A language with others needs them there first. */
const FORMS = new Set(['one', 'other']);
const NUMBERS = Array.from({ length: 201 }, (_, number) => number);

/** Chrome's store and Firefox's manifest take this many characters. */
const DESCRIPTION = 132;
/** A label is what stands in a button or beside a box; in characters. */
const LABEL = 30;

/** What may well be the same: an example of an English sign-off, and a name with a preposition. */
const SAME = new Set(['opt_sign_off_hint', 'pack_helpdesk']);

describe.each(LANGUAGES)('the interface in %s', (folder) => {
  const strings = readStrings(folder);
  const tag = tagOf(folder);
  const said = Object.entries(strings).map(([key, { message }]) => ({ key, message, original: messageOf(key) }));
  const selects = new Intl.PluralRules(tag);
  const zeroIsOne = selects.select(0) === 'one';
  const failing = (fails: (line: (typeof said)[number]) => boolean): readonly string[] =>
    said.filter(fails).map(({ key, message }) => `${key}: ${message}`);

  it('has every string that English has, and no other', () => {
    expect(Object.keys(strings).sort()).toEqual([...KEYS].sort());
    expect(failing(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('puts in what English puts in', () => {
    const isSame = (key: string, message: string, original: string): boolean => {
      // "1 more" needs no number where one is always 1.
      if (key.endsWith('_one') && !zeroIsOne && places(message).length === 0) return true;
      return places(message).join() === places(original).join();
    };
    expect(failing(({ key, message, original }) => !isSame(key, message, original))).toEqual([]);
  });

  it('is calm, and set well', () => {
    expect(failing(({ message }) => /[!！¡]/.test(message))).toEqual([]);
    expect(failing(({ message }) => message.includes("'"))).toEqual([]);
    // What has to be typed so into a file keeps its straight marks.
    const straight = (text: string): number => text.split('"').length;
    expect(failing(({ message, original }) => straight(message) !== straight(original))).toEqual([]);
    expect(failing(({ message }) => /^\s|\s$| {2}|\.\.\./.test(message))).toEqual([]);
  });

  it('says which language it is, and is named as everywhere', () => {
    expect(strings.language?.message).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(strings.ext_name?.message).toBe('Attune');
    expect(strings.ext_description?.message.length).toBeLessThanOrEqual(DESCRIPTION);
  });

  it('counts in forms that there are', () => {
    const needed = new Set(NUMBERS.map((number) => selects.select(number)));
    expect([...needed].filter((form) => !FORMS.has(form))).toEqual([]);
    const keys = Object.keys(strings);
    const names = keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(/_one$/, ''));
    expect(names.filter((name) => !keys.includes(`${name}_other`))).toEqual([]);
  });

  it('keeps the shape of English: labels stay labels', () => {
    const room = (original: string): number => 2 * original.length + (original.length <= LABEL ? 3 : 0);
    expect(failing(({ message, original }) => message.length > room(original))).toEqual([]);
  });
});

it.each(LANGUAGES.filter((folder) => folder !== 'en'))('everything is translated in %s', (folder) => {
  const hasWords = (text: string): boolean => /\p{Ll}{2} \p{Ll}{2}/u.test(text);
  const left = Object.entries(readStrings(folder)).filter(
    ([key, { message }]) => message === messageOf(key) && hasWords(message) && !SAME.has(key),
  );
  expect(left.map(([key]) => key)).toEqual([]);
});

// A colon or a closing mark that begins a line is a mistake in French: the space before it may not break.
it('French binds its marks to their words', () => {
  const loose = Object.entries(readStrings('fr')).filter(([, { message }]) =>
    /« | [»:;?]|[\p{L}\d][;?»]/u.test(message),
  );
  expect(loose.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});
