import { describe, expect, it } from 'vitest';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import type { Finding, Rewrite } from '../src/review/types';
import { type Played, play } from './example';

const reviewed = (played: Played, text: string): readonly Finding[] =>
  review(played.ticket, { ...played.draft, text }, played.settings, played.memory).findings;

const applied = (text: string, { start, end, text: put }: Rewrite): string =>
  text.slice(0, start) + put + text.slice(end);

/** Where an offset of the old draft lies in the new one. */
const moved = (offset: number, { start, end, text }: Rewrite): number =>
  offset <= start ? offset : offset >= end ? offset + text.length - (end - start) : start;

/**
 * The same complaint as before, only moved along with its words. What a whole reply lacks is not asked here: it lacked
 * it before, and the fault stood in front of it.
 */
const stoodBefore = (finding: Finding, before: readonly Finding[], rewrite: Rewrite): boolean =>
  before.some(
    (other) =>
      other.rule === finding.rule &&
      (other.quote === finding.quote ||
        (moved(other.start, rewrite) < finding.end && finding.start < moved(other.end, rewrite))),
  );

describe('a rewrite that can be applied at once', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      it.each(rule.examples.fires.map((example) => [example.draft, example] as const))('mends: %s', (_, example) => {
        const played = play(example);
        const before = reviewed(played, played.draft.text);
        for (const finding of before.filter((one) => one.rule === rule.id)) {
          for (const rewrite of finding.rewrites.filter(({ blanks }) => blanks.length === 0)) {
            const text = applied(played.draft.text, rewrite);
            const after = reviewed(played, text);
            const again = after.filter(
              (one) =>
                one.rule === rule.id && one.start < rewrite.start + rewrite.text.length && rewrite.start < one.end,
            );
            expect(again, `${rule.id} is silent in “${text}”`).toEqual([]);
            const fresh = after
              .filter((one) => one.quote !== '' && !stoodBefore(one, before, rewrite))
              .map((one) => `${one.rule}: ${one.quote}`);
            expect(fresh, `nothing new in “${text}”`).toEqual([]);
            expect(text, 'no gap is left').not.toMatch(/\S {2,}\S|\n{3,}| [.,;!?](?:\s|$)/);
          }
        }
      });
    });
  }
});

describe('what a rewrite is', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s: its blanks are where its ▢ are', (_, rule) => {
    for (const example of rule.examples.fires) {
      const played = play(example);
      for (const finding of reviewed(played, played.draft.text)) {
        expect(played.draft.text.slice(finding.start, finding.end)).toContain(finding.quote);
        for (const { start, end, text, blanks, hints } of finding.rewrites) {
          expect(blanks).toEqual([...text.matchAll(/▢/g)].map(({ index }) => index));
          expect(hints?.length ?? blanks.length).toBe(blanks.length);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(played.draft.text.length);
        }
      }
    }
  });
});
