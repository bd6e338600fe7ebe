/**
 * @typedef {{
 *   readonly fullName: string,
 *   diagnostic(): { readonly flaky: boolean } | undefined,
 *   result(): { readonly errors?: readonly { readonly message: string }[] | undefined },
 * }} Attempted a test as vitest tells of it
 * @typedef {{ readonly relativeModuleId: string, readonly children: { allTests(): Iterable<Attempted> } }} Attempts
 */

/** The first lines of what went wrong: a message may hold the whole screen. */
const LINES = 3;

/**
 * Reporter of vitest that names, after everything else, the tests that failed once and
 * passed when tried again, with what went wrong at first. They count as passed; each is a
 * race that somebody should look at, in the product or in the test.
 */
export default class SecondAttempts {
  /** @param {readonly Attempts[]} modules */
  onTestRunEnd(modules) {
    const lines = modules.flatMap(({ children, relativeModuleId }) =>
      [...children.allTests()]
        .filter(test => test.diagnostic()?.flaky)
        .flatMap(test => [
          `  ${relativeModuleId} > ${test.fullName}`,
          ...(test.result().errors ?? []).flatMap(({ message }) =>
            message
              .split('\n')
              .slice(0, LINES)
              .map(line => `    ${line}`),
          ),
        ]),
    );
    if (lines.length === 0) return;
    process.stdout.write(`Passed only at a second attempt:\n${lines.join('\n')}\n`);
  }
}
