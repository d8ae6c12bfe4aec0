import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkLine } from '../src/packs/check-pattern';
import { pattern } from '../src/review/text/pattern';
import { compileRegex } from './template-regex';

/** The checker's JavaScript; its native programs are not on every machine. */
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const work = vi.hoisted(() => ({ steps: 0 }));
vi.mock('../src/review/text/word-table', async (original) => {
  const real = await original<typeof import('../src/review/text/word-table')>();
  class Counting extends real.WordTable {
    override ends(text: string, at: number): readonly number[] {
      work.steps++;
      return super.ends(text, at);
    }
  }
  return { ...real, WordTable: Counting };
});

const CLASSES = { team: 'returns_desk|billing support', ends: '*ing' };
const word = fc.constantFrom('a', 'b', "we'll", 'e-mail', 'refund*', 'apologi[sz]e', 'thank_you', '@team', '#');
const token = fc.oneof(
  word,
  fc.tuple(word, word).map((both) => both.join('|')),
  word.map((one) => `${one}?`),
  word.map((one) => `!${one}`),
  fc.constantFrom('~1', '~3', '~1-6', '$'),
);
/** Lines as a hostile hand might write them within the notation; those that are refused are no matter. */
const admitted = fc
  .array(token, { minLength: 2, maxLength: 12 })
  .map((tokens) => ['a', ...tokens].join(' '))
  .filter((line) => checkLine(line, CLASSES) === null);

const PIECES = ['a ', 'b ', '- ', 'a-', "a'", 'e-', ', ', '(', 'refund', '1.', 'thank '];

/** Look-ups that a line costs in a text of so many pieces. */
const costOf = (line: string, piece: string, pieces: number): number => {
  work.steps = 0;
  pattern([line], CLASSES).all(`a ${piece.repeat(pieces)}c`);
  return work.steps;
};

describe('a pattern that a pack may bring', () => {
  it('grows no faster than the square of a sentence in which nothing matches, whatever the sentence', () => {
    fc.assert(
      fc.property(admitted, fc.constantFrom(...PIECES), (line, piece) => {
        const [short, long] = [costOf(line, piece, 20), costOf(line, piece, 80)];
        // Four times the text. What is tried without end grows a thousandfold and more.
        expect(long, `${line} on ${piece}`).toBeLessThanOrEqual(40 * (short + 20));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is no loop inside a loop as a regular expression either', () => {
    fc.assert(
      fc.property(admitted, (line) => {
        const { source, flags } = compileRegex(line, CLASSES);
        const answer = checkSync(source, flags, { timeout: 250, checker: 'automaton' });
        if (answer.status === 'vulnerable') expect(answer.complexity.type, line).not.toBe('exponential');
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('is never compiled to a regular expression', () => {
    expect(checkLine('see a.b', CLASSES)).toBe('signs');
    expect(checkLine('a/b', CLASSES)).toBe('signs');
    expect(checkLine('refund* @team', CLASSES)).toBeNull();
  });
});
