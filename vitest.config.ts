import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const ELSEWHERE = [
  'tests/e2e/**',
  'tests/firefox/**',
  'tests/editors/**',
  'tests/long/browser/**',
  '**/node_modules/**',
];

/** Files that mock or count (`vi`) need modules of their own; the others share one engine a worker, as they only ask it. */
const OWN = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !/^(?:e2e|firefox|editors|long.browser)\b|node_modules/.test(file))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\bvi\b.*from 'vitest'/.test(readFileSync(file, 'utf8')));

const SHARED = {
  environment: 'node',
  maxWorkers: 2,
  // Property tests do real work; how long that takes is the machine's business.
  testTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...SHARED, name: 'own', include: OWN, exclude: ELSEWHERE } },
      {
        test: {
          ...SHARED,
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...OWN],
          isolate: false,
        },
      },
    ],
  },
});
