import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../src/options/labels';
import type { Exercise } from '../src/practice/exercise';
import { EXERCISES } from '../src/practice/exercises/index';
import { judge, replyWith } from '../src/practice/judge';
import { TICKETS } from '../src/practice/tickets/index';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import type { Review } from '../src/review/types';

/** The last answer is kept, so that the place of a finding can be looked at as well. */
function tried(exercise: Exercise, text: string) {
  const answers: Review[] = [];
  const engine = {
    review: (...given: Parameters<typeof review>): Review => {
      const answer = review(...given);
      answers.push(answer);
      return answer;
    },
    explain: (id: string) => RULES.find((rule) => rule.id === id),
  };
  return { verdict: judge(engine, exercise, text), findings: answers.at(-1)?.findings ?? [] };
}

const faultOf = ({ pieces, fault }: Exercise): string => pieces[fault]?.text ?? '';

describe('the practice inbox', () => {
  it('has 24 tickets, each of another business, over all channels', () => {
    expect(TICKETS).toHaveLength(24);
    expect(new Set(TICKETS.map(({ id }) => id)).size).toBe(24);
    expect(new Set(TICKETS.map(({ business }) => business)).size).toBe(24);
    expect(new Set(TICKETS.map(({ channel }) => channel))).toEqual(new Set(['email', 'chat', 'social']));
  });
});

describe('the exercises', () => {
  it('are two for each family, each of another rule', () => {
    for (const { id } of FAMILIES.filter((one) => one.id !== 'team'))
      expect(EXERCISES.filter(({ family }) => family === id)).toHaveLength(2);
    expect(new Set(EXERCISES.map(({ rule }) => rule)).size).toBe(EXERCISES.length);
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
    for (const { rule, family } of EXERCISES) expect(RULES.find(({ id }) => id === rule)?.family).toBe(family);
  });

  describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
    it('has its fault where it says, and it alone is found there', () => {
      const { verdict, findings } = tried(exercise, faultOf(exercise));
      expect(verdict.kind).toBe('still');
      const start = replyWith(exercise, faultOf(exercise)).indexOf(faultOf(exercise));
      const end = start + faultOf(exercise).length;
      const elsewhere = findings.filter(({ quote, ...at }) => quote !== '' && (at.end <= start || at.start >= end));
      expect(elsewhere.map(({ rule, quote }) => [rule, quote])).toEqual([]);
    });
    it('can be put right as it shows, and nothing new comes', () => {
      expect(tried(exercise, exercise.model).verdict).toMatchObject({ kind: 'gone' });
    });
  });

  it('say what is missing: nothing written, another language, a new fault', () => {
    const [exercise] = EXERCISES.filter(({ id }) => id === 'any-questions');
    if (!exercise) throw new Error('The exercise is gone.');
    expect(tried(exercise, ' … ').verdict).toEqual({ kind: 'empty' });
    const worse = tried(exercise, 'I’m sorry again for the trouble this has caused.').verdict;
    expect(worse).toMatchObject({ kind: 'new' });
    const german = 'Der neue Deckel ist morgen vor zehn Uhr bei Ihnen, und ich rufe Sie danach an.';
    expect(tried(exercise, german).verdict).toEqual({ kind: 'unread' });
  });
});
