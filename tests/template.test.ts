import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLAME_CLASSES, DOUBT, FAULT, IMPATIENCE } from '../src/review/phrases/blame';
import { matchSteps, stepsOf } from '../src/review/text/template';
import { compileRegex } from './template-regex';

const LINES = [...FAULT, ...DOUBT, ...IMPATIENCE];

/** Words and marks that the templates speak of, and some that they don't. */
const WORDS = [
  ...new Set(LINES.join(' ').match(/[a-z]+(?:'[a-z]+)?/g)),
  ...[
    "you'll",
    "it's",
    'e-mail',
    'e mail',
    '3',
    '£36.50',
    '10:30',
    ',',
    '–',
    '-',
    '"',
    '(',
    '.',
    "'",
    'refunded',
    'ab',
  ],
];

describe('a template matched word by word', () => {
  it('ends where its regular expression would', () => {
    const regexes = LINES.map((line) => compileRegex(line, BLAME_CLASSES));
    const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ', ', '', '-')), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, fc.nat(LINES.length - 1), fc.nat(20), (parts, line, at) => {
        const folded = parts.flat().join('');
        const template = LINES[line] ?? '';
        const steps = stepsOf(template, BLAME_CLASSES);
        const regex = regexes[line] ?? /$^/y;
        regex.lastIndex = Math.min(at, folded.length);
        const place = regex.lastIndex;
        const end = regex.test(folded) ? regex.lastIndex : -1;
        expect(matchSteps(steps, template.startsWith('^'), folded, place), template).toBe(end);
      }),
      { numRuns: 20_000, seed: 6 },
    );
  });
});
