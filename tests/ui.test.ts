import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { fromMacros, toLines, toMacros } from '../src/options/lists';
import { findDifference } from '../src/panel/difference';
import { isSessionSays } from '../src/panel/guard';
import { countEmpty, fillBlanks, splitAtBlanks } from '../src/ui/blanks';
import { FULL } from './panel/sample-views';

describe('blanks', () => {
  const text = 'by ▢ at ▢.';

  it('stand between the pieces of the text', () => {
    expect(splitAtBlanks(text, [3, 8])).toEqual(['by ', ' at ', '.']);
    expect(splitAtBlanks('plain', [])).toEqual(['plain']);
  });

  it('are filled only when all are', () => {
    expect(fillBlanks(text, [3, 8], ['Friday'])).toBeNull();
    expect(fillBlanks(text, [3, 8], ['Friday', '  '])).toBeNull();
    expect(fillBlanks(text, [3, 8], [' Friday ', 'noon'])).toBe('by Friday at noon.');
    expect(fillBlanks('plain', [], [])).toBe('plain');
    expect(countEmpty([3, 8], ['x', ''])).toBe(1);
  });

  it('take what is typed as it is', () => {
    expect(fillBlanks(text, [3, 8], ['$1 ▢', '<b>'])).toBe('by $1 ▢ at <b>.');
  });
});

describe('what a rewrite changes', () => {
  const shown = (before: string, after: string): readonly string[] => {
    const { start, beforeEnd, afterEnd } = findDifference(before, after);
    return [
      before.slice(0, start),
      before.slice(start, beforeEnd),
      after.slice(start, afterEnd),
      after.slice(afterEnd),
    ];
  };

  it.each([
    ['a word', 'I will send it soon.', 'I will send it today.', ['I will send it ', 'soon', 'today', '.']],
    ['never half a word', 'We sent it on.', 'We send it on.', ['We ', 'sent', 'send', ' it on.']],
    ['a blank', 'It ships as soon as possible.', 'It ships by ▢.', ['It ships ', 'as soon as possible', 'by ▢', '.']],
    ['something added', 'It is sent.', 'It is sent. Thank you.', ['It is sent.', '', ' Thank you.', '']],
    ['something taken out', 'It is sent and on its way.', 'It is sent.', ['It is sent', ' and on its way', '', '.']],
    [
      'all of it',
      'I understand your frustration.',
      'Two kettles cracked.',
      ['', 'I understand your frustration.', 'Two kettles cracked.', ''],
    ],
    ['nothing', 'same words', 'same words', ['same words', '', '', '']],
    ['an insertion', '', 'Hi María,', ['', '', 'Hi María,', '']],
  ])('is %s', (_name, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });
});

describe('lists in the options', () => {
  it('are one entry a line', () => {
    expect(toLines(' a \n\n b\r\n')).toEqual(['a', 'b']);
  });

  it('keep macros whole, divided by dashes', () => {
    const macros = ['Hi,\n\nyour parcel -- the blue one -- is here.', 'Bye'];
    expect(toMacros(fromMacros(macros))).toEqual(macros);
    expect(toMacros('\n-----\n a \n---\n---\n')).toEqual(['a']);
  });
});

describe('messages on the panel’s port', () => {
  it.each([
    ['a view', { view: FULL }, true],
    ['an answer', { answer: 1, text: '<main>' }, true],
    ['nothing', undefined, false],
    ['text', 'view', false],
    ['an answer without text', { answer: 1 }, false],
    ['a view without a status', { view: { ...FULL, status: undefined } }, false],
    ['a view whose prompts are no list', { view: { ...FULL, prompts: {} } }, false],
    ['a view whose customer is an object', { view: { ...FULL, customerName: {} } }, false],
  ])('%s is taken by its shape', (_name, message, taken) => {
    expect(isSessionSays(message)).toBe(taken);
  });
});

describe('the interface’s words', () => {
  it.each(Object.entries(messages))('%s is calm and whole', (key, entry) => {
    expect(entry.message, 'no exclamation mark').not.toContain('!');
    expect(entry.message, 'typographic apostrophes').not.toContain("'");
    expect(entry.message).not.toMatch(/\b(AI|score|user|please)\b/i);
    if (/\$\d/.test(entry.message) && !/_(one|other)$/.test(key)) expect(entry).toHaveProperty('description');
  });

  it('are all used', () => {
    const folders = ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
    const files = [...folders.filter((name) => /\.tsx?$/.test(name)), 'wxt.config.ts'];
    const source = files.map((name) => readFileSync(name, 'utf8')).join('\n');
    const named = Object.keys(messages).map((key) => key.replace(/_(one|other)$/, ''));
    expect(named.filter((key) => !new RegExp(`(['_])${key}(?:'|__)`).test(source))).toEqual([]);
  });

  it('come in pairs where they count', () => {
    const keys = Object.keys(messages);
    const pairs = keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(/_one$/, '_other'));
    expect(keys).toEqual(expect.arrayContaining(pairs));
  });
});
