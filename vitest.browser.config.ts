import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Those that take longest, the longest first: they begin first, so that both workers end together. Vitest sorts by the
 * last run's durations, which a fresh clone doesn't have.
 */
const LONGEST = [
  'editors/editors',
  'e2e/hold-send',
  'e2e/session',
  'firefox/main-path',
  'e2e/helpdesks',
  'e2e/pages',
  'e2e/card-keys',
  'e2e/panel',
  'e2e/session-overlay',
  'e2e/stories-trends',
  'e2e/sites',
  'e2e/long-day',
  'e2e/packs-macros',
  'e2e/adverse',
  'e2e/main-path',
];

/** The files that nobody has timed stand in the middle: they may be long. */
const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => place(a) - place(b) || basename(a.moduleId).localeCompare(basename(b.moduleId)));
  }
}

/** The tests that need a browser: two files at a time, each with a browser of its own, and nothing is tried twice. */
export default defineConfig({
  test: {
    include: [
      'tests/editors/**/*.test.ts',
      'tests/e2e/**/*.test.ts',
      'tests/firefox/**/*.test.ts',
      ...(process.env.ATTUNE_LONG === undefined ? [] : ['tests/long/browser/**/*.test.ts']),
    ],
    environment: 'node',
    fileParallelism: true,
    maxWorkers: 2,
    // The files keep nothing in modules but what they have bundled, which takes a second each time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
