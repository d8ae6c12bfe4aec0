import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Written, writtenRegexes } from '../regexes';

/** The checker's JavaScript; its native programs are not on every machine. Long work, so the quick run leaves it out. */
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** What is not decided by then is no loop inside a loop: those show at once. In ms. */
const PATIENCE_MS = 250;

/** A long run asks about each expression and has more patience. */
const LONG = process.env.ATTUNE_LONG !== undefined;

/**
 * Digests of the expressions that the checker doesn't decide in its time, and in which a long run, which waits longer and
 * writes this list anew, found nothing. Waiting for them was four fifths of this test. All others, and each that is new
 * or has changed, are checked each time.
 */
const SLOW = `${process.cwd()}/tests/e2e/linear-slow.txt`;
const slow = new Set(LONG ? [] : readFileSync(SLOW, 'utf8').split('\n'));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Cubic on a text made for it, and known: each stands before the end of one short line or one name, never a whole draft.
 */
const KNOWN_CUBIC = new Set([
  'helpdesks/gmail/people.ts',
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
    const answer = checkSync(source, flags, { timeout: LONG ? 4 * PATIENCE_MS : PATIENCE_MS, checker: 'automaton' });
    return answer.status === 'vulnerable' ? answer.complexity : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What is wrong with it; null where nothing is. */
function faultOf({ source, flags, file }: Written): string | null {
  const complexity = complexityOf(source, flags);
  if (complexity?.type === 'exponential') return `${file}: /${source}/${flags} is exponential`;
  const worse = complexity?.type === 'polynomial' && complexity.degree > QUADRATIC;
  return worse && !KNOWN_CUBIC.has(file) ? `${file}: /${source}/${flags} is of degree ${complexity.degree}` : null;
}

describe('the regular expressions of the product', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(300);
  });
  it('are never exponential, and hardly ever worse than quadratic', () => {
    const took: string[] = [];
    const wrong = all.flatMap(([text, regex]) => {
      if (slow.has(digest(text))) return [];
      const begun = performance.now();
      const fault = faultOf(regex);
      if (fault === null && performance.now() - begun > PATIENCE_MS) took.push(digest(text));
      return fault ?? [];
    });
    if (LONG) writeFileSync(SLOW, `${took.sort().join('\n')}\n`);
    expect(wrong).toEqual([]);
  }, 600_000);
});
