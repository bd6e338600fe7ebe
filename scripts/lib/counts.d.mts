/** The part of vitest's JSON report that is counted. */
export interface TestReport {
  readonly testResults?: readonly {
    readonly status?: string;
    readonly assertionResults?: readonly { readonly status: string }[];
  }[];
}
/** How many tests passed and failed; see `counts.mjs`. */
export function countTests(report: TestReport): { passed: number; failed: number };
