import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesIndex } from '../scripts/lib/rules-index.mjs';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import type { Finding } from '../src/review/types';
import { type Played, play } from './example';

const findingsOf = (played: Played, rule: string): readonly Finding[] =>
  review(played.ticket, played.draft, played.settings, played.memory).findings.filter(
    (finding) => finding.rule === rule,
  );

const overlaps = (finding: Finding, { expected }: Played): boolean =>
  expected === null || (finding.start < expected.end && expected.start < finding.end);

describe('the rules’ own examples', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      it.each(rule.examples.fires.map((example) => [example.draft, example] as const))('fires: %s', (_, example) => {
        const played = play(example);
        const hits = findingsOf(played, rule.id).filter((finding) => overlaps(finding, played));
        expect(hits.length, 'fires at the marked span').toBeGreaterThan(0);
        const offered = hits.flatMap((finding) => finding.rewrites.map(({ text }) => text));
        if (typeof example.becomes === 'string') expect(offered).toContain(example.becomes);
      });
      it.each(rule.examples.silent.map((example) => [example.draft, example] as const))(
        'is silent: %s',
        (_, example) => {
          expect(findingsOf(play(example), rule.id)).toEqual([]);
        },
      );
    });
  }
});

describe('the rule files', () => {
  const folder = new URL('../src/review/rules/', import.meta.url);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(new URL(`${family.name}/`, folder)).map((file) => ({ family: family.name, file })),
    );

  it('are all in the index', () => {
    expect(readFileSync(new URL('index.ts', folder), 'utf8')).toBe(rulesIndex());
  });
  it.each(files.map(({ family, file }) => [file, family] as const))('%s is named like its rule', (file, family) => {
    const rule = RULES.find(({ id }) => `${id}.ts` === file);
    expect(rule?.family).toBe(family);
  });
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it is, why, and shows it', (_, rule) => {
    expect(rule.statement.length).toBeGreaterThan(10);
    expect(rule.why.split(/[.?](?:\s|$)/).filter((part) => part.trim() !== '').length).toBeGreaterThanOrEqual(2);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.examples.fires.length).toBeGreaterThanOrEqual(6);
    expect(rule.examples.silent.length).toBeGreaterThanOrEqual(6);
  });
});
