import { defineConfig } from 'vitest/config';
import { holidayTable } from '../scripts/holiday-table.mjs';

/** Tests that have a page, a database or a stood-in browser, which must not be handed on. */
const STATEFUL = ['background', 'content', 'dashboard', 'platform', 'popup', 'store', 'ui'].map(
  room => `test/${room}/**/*.test.{ts,tsx}`,
);

/** Far above what any test outside a browser takes: a busy computer must not make one fail. */
const PATIENCE = { testTimeout: 60_000 } as const;

/**
 * Four kinds of test, one run: `unit` (pure code), `stateful` (screens, the store, the door to
 * the browser), `guards` (rules about the source and the build) and `e2e` (the built extension
 * in real browsers).
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
          exclude: ['test/guards/**', 'test/e2e/**', ...STATEFUL],
          // Pure code keeps nothing from one file to the next, so that each need not load it
          // all again: a quarter less time.
          isolate: false,
          // After all others, since a worker that is kept for the next file must get one of these.
          sequence: { groupOrder: 1 },
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: { name: 'stateful', include: STATEFUL, ...PATIENCE },
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
