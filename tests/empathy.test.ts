import { describe, expect, it } from 'vitest';
import { review } from '../src/review/review';
import type { Example } from '../src/review/rule';
import { RULES } from '../src/review/rules/index';
import type { Finding, Rewrite } from '../src/review/types';
import { type Played, play } from './example';

const HERE = new Set([
  'ack-missing',
  'sympathy-no-action',
  'apology-stacked',
  'non-apology',
  'emotion-overreach',
  'cheer-mismatch',
  'blame-customer',
  'minimise-problem',
]);

const findings = (played: Played): readonly Finding[] =>
  review(played.ticket, played.draft, played.settings, played.memory).findings;

const apply = (played: Played, { start, end, text }: Rewrite): Played => ({
  ...played,
  draft: { ...played.draft, text: played.draft.text.slice(0, start) + text + played.draft.text.slice(end) },
});

const of = (example: Example, rule: string): readonly Finding[] =>
  findings(play(example)).filter((finding) => finding.rule === rule);

describe('rewrites of the empathy and blame rules', () => {
  const examples = RULES.filter(({ id }) => HERE.has(id)).flatMap(({ id, examples }) =>
    examples.fires.map((example) => [id, example.draft, example] as const),
  );
  it.each(examples)('%s: after %s the rule is silent there and no other one of them speaks up', (id, _, example) => {
    const played = play(example);
    const before = findings(played);
    const counts = (all: readonly Finding[], rule: string): number => all.filter((one) => one.rule === rule).length;
    for (const finding of before.filter((one) => one.rule === id)) {
      for (const rewrite of finding.rewrites.filter(({ blanks }) => blanks.length === 0)) {
        const after = apply(played, rewrite);
        const now = findings(after);
        expect(counts(now, id), after.draft.text).toBeLessThan(counts(before, id));
        for (const rule of HERE) expect(counts(now, rule), rule).toBeLessThanOrEqual(counts(before, rule));
        expect(after.draft.text).not.toMatch(/ {2}|\n{3}|^\s|[ \n]$/);
      }
    }
  });
});

describe('apologies', () => {
  it('counts one breath as one apology', () => {
    expect(of({ draft: 'We deeply regret and apologise for the noise. 512 is yours.' }, 'apology-stacked')).toEqual([]);
  });
  it('keeps the deed when the apology around it goes', () => {
    const [second] = of(
      { draft: "I'm sorry. It was our oven. I apologise for the soup, and the €40 is back on your card." },
      'apology-stacked',
    );
    expect(second?.rewrites.map(({ text }) => text)).toEqual(['The €40 is back on your card.']);
  });
  it('lets a chat say sorry twice', () => {
    const thread = [
      { from: 'agent', text: 'Sorry about the wait!' },
      { from: 'customer', text: 'ok' },
    ] as const;
    expect(of({ channel: 'chat', thread, draft: 'Sorry, he is at the wrong door.' }, 'apology-stacked')).toEqual([]);
  });
  it('owns a fault only when the agent has said that it is ours', () => {
    const draft = 'We regret any inconvenience this may have caused.';
    const texts = (ours: boolean): readonly string[] =>
      of({ draft, memory: { faultIsOurs: ours } }, 'non-apology').flatMap(({ rewrites }) =>
        rewrites.map(({ text }) => text),
      );
    expect(texts(false).join()).not.toContain('We ▢');
    expect(texts(true).join()).toContain('We ▢');
  });
  it('does not read what is quoted', () => {
    expect(of({ draft: '> We are sorry if you felt rushed.\n\nThat line was wrong.' }, 'non-apology')).toEqual([]);
  });
});

describe('cheer', () => {
  const says = 'I am furious. Third no-show, nobody answers, this is a disgrace.';
  it('suggests once and leaves room for other rules', () => {
    const all = of({ says, draft: 'Hooray! Great news! Happy days! The van comes at 9.' }, 'cheer-mismatch');
    expect(all.filter(({ severity }) => severity === 'suggest')).toHaveLength(1);
  });
  it('makes an emoji at the end a full stop', () => {
    const [only] = of({ says, draft: 'The van comes at 9 😊' }, 'cheer-mismatch');
    expect(only?.rewrites[0]?.text).toBe('The van comes at 9.');
  });
  it('says nothing to somebody glad', () => {
    expect(of({ says: 'It works, thank you!!! 🎉', draft: 'Yay! 🎉 Enjoy it!' }, 'cheer-mismatch')).toEqual([]);
  });
});
