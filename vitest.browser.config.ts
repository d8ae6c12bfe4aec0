import { defineConfig } from 'vitest/config';

/** The tests that need a browser: two files at a time, each with a browser of its own, and nothing is tried twice. */
export default defineConfig({
  test: {
    include: ['tests/editors/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/firefox/**/*.test.ts'],
    environment: 'node',
    fileParallelism: true,
    maxWorkers: 2,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
