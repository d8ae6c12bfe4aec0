import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/firefox/**', 'tests/editors/**', 'node_modules/**'],
    environment: 'node',
    // Property tests do real work; how long that takes is the machine's business.
    testTimeout: 120_000,
  },
});
