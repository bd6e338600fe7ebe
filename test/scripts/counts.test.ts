import { describe, expect, it } from 'vitest';
import { countTests, type TestReport } from '../../scripts/lib/counts.mjs';

/** A report with one file per argument: its own status, then those of its tests. */
function report(...files: readonly (readonly [string, ...string[]])[]): TestReport {
  return {
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map(test => ({ status: test })),
    })),
  };
}

describe('countTests', () => {
  it('counts tests, not files', () => {
    expect(
      countTests(report(['passed', 'passed', 'passed'], ['failed', 'passed', 'failed'])),
    ).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests(report(['failed'], ['passed', 'passed']))).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file whose set-up failed though its tests say nothing', () => {
    expect(countTests(report(['failed', 'skipped', 'skipped']))).toEqual({ passed: 0, failed: 1 });
  });

  it('does not count what was not run', () => {
    expect(countTests(report(['passed', 'passed', 'skipped', 'todo', 'pending']))).toEqual({
      passed: 1,
      failed: 0,
    });
  });

  it('makes nothing of nothing', () => {
    expect(countTests({})).toEqual({ passed: 0, failed: 0 });
  });
});
