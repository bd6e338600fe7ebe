import { defineConfig } from 'vitest/config';
import { holidayTable } from '../scripts/holiday-table.mjs';

/**
 * Three kinds of test, one run: `unit` (pure code and fake DOM), `guards` (rules
 * about the source and the build) and `e2e` (the built extension in real browsers).
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [holidayTable()],
  test: {
    // Two files at once, also of those in a browser, which waits more than it works. The
    // usual choice, a core less than there are, leaves half of a small computer idle; three
    // were no faster on two cores.
    maxWorkers: 2,
    // Preact tidies up a moment after a test has taken its fake page down, and finds the
    // page's own functions gone. Nothing is wrong then; every other unhandled error still
    // fails the run.
    onUnhandledError: error =>
      /^(cancelAnimationFrame|removeEventListener) is not defined$/.test(error.message)
        ? false
        : undefined,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/guards/**', 'test/e2e/**'],
          // Far above what any of them takes: a busy computer must not make a test fail.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'guards',
          include: ['test/guards/**/*.test.ts'],
          globalSetup: 'test/e2e/support/build.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/support/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two browsers at once on a busy computer can keep a press from arriving in time. What
          // passes only at the second attempt is named at the end of the run, see second-attempts.
          retry: 1,
        },
      },
    ],
  },
});
