/**
 * How many tests passed and failed, from the report that vitest's `json` reporter
 * writes. A file that could not even be loaded has no tests in the report and counts
 * as one failure: otherwise a broken import would pass for success.
 *
 * @param {{ testResults?: readonly { status?: string, assertionResults?: readonly { status: string }[] }[] }} report
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults ?? []) {
    const results = file.assertionResults ?? [];
    const failedHere = results.filter(test => test.status === 'failed').length;
    passed += results.filter(test => test.status === 'passed').length;
    failed += failedHere;
    if (file.status === 'failed' && failedHere === 0) failed += 1;
  }
  return { passed, failed };
}
