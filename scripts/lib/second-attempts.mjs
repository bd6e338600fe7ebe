/**
 * Reporter of vitest that names, after everything else, the tests that failed once and
 * passed when tried again. They count as passed; each is a race that somebody should look
 * at, in the test or in the product.
 */
export default class SecondAttempts {
  /** @param {readonly { readonly relativeModuleId: string, readonly children: { allTests(): Iterable<{ readonly fullName: string, diagnostic(): { readonly flaky: boolean } | undefined }> } }[]} modules */
  onTestRunEnd(modules) {
    const names = modules.flatMap(({ children, relativeModuleId }) =>
      [...children.allTests()]
        .filter(test => test.diagnostic()?.flaky)
        .map(test => `${relativeModuleId} > ${test.fullName}`),
    );
    if (names.length === 0) return;
    process.stdout.write(
      `Passed only at a second attempt:\n${names.map(name => `  ${name}\n`).join('')}`,
    );
  }
}
