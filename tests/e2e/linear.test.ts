import { describe, expect, it } from 'vitest';
import { writtenRegexes } from '../regexes';

/** The checker's JavaScript; its native programs are not on every machine. Long work, so the quick run leaves it out. */
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** What is not decided by then is no loop inside a loop: those show at once. In ms. */
const PATIENCE_MS = 250;

/**
 * Cubic on a text made for it, and known: each stands before the end of one short line or one name, never a whole draft.
 */
const KNOWN_CUBIC = new Set([
  'helpdesks/people.ts',
  'review/listening/questions.ts',
  'review/rules/closing/sorry-last.ts',
  'review/rules/names/name-placeholder-left.ts',
  'review/text/personal-data.ts',
]);

/** A run before the end of a line (`\s+$`) counts as quadratic; more than that is for the list above. */
const QUADRATIC = 2;

const all = [...new Map(writtenRegexes().map((regex) => [`/${regex.source}/${regex.flags}`, regex])).entries()];

/** Null where the checker finds nothing in its time, or the expression is too long for its stack. */
function complexityOf(source: string, flags: string) {
  try {
    const answer = checkSync(source, flags, { timeout: PATIENCE_MS, checker: 'automaton' });
    return answer.status === 'vulnerable' ? answer.complexity : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

describe('the regular expressions of the product', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(300);
  });
  it('are never exponential, and hardly ever worse than quadratic', () => {
    const wrong = all.flatMap(([text, { source, flags, file }]) => {
      const complexity = complexityOf(source, flags);
      if (complexity?.type === 'exponential') return [`${file}: ${text} is exponential`];
      const worse = complexity?.type === 'polynomial' && complexity.degree > QUADRATIC;
      return worse && !KNOWN_CUBIC.has(file) ? [`${file}: ${text} is of degree ${complexity.degree}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
