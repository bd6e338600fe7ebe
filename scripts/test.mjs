import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { countTests } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ROOT, runTool } from './lib/run.mjs';
import { HelpfulError, main, say } from './lib/say.mjs';

const REPORT = `${ROOT}artifacts/test-report.json`;

/**
 * `npm test`: installs what is missing, builds, runs every test once (unit, guards,
 * end to end in both browsers) and ends with `N passed, N failed`. Arguments go to
 * vitest, e.g. `npm test -- --project unit`.
 */
await main(async () => {
  await ensureDependencies();
  const chromium = await ensureBrowser('chromium');
  const firefox = await ensureBrowser('firefox');
  say(`Chromium: ${chromium}\nFirefox:  ${firefox}`);
  await build();

  mkdirSync(`${ROOT}artifacts`, { recursive: true });
  rmSync(REPORT, { force: true });
  say('Running the tests ...');
  const code = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--reporter=${ROOT}scripts/lib/second-attempts.mjs`,
      `--outputFile.json=${REPORT}`,
      ...process.argv.slice(2),
    ],
    { EXTENSION_IS_BUILT: '1', CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox },
  );
  if (!existsSync(REPORT)) {
    throw new HelpfulError('vitest ended without a report: its message is above.');
  }
  const { passed, failed } = countTests(JSON.parse(readFileSync(REPORT, 'utf8')));
  if (code !== 0 && failed === 0) say('No test failed, but vitest reports an error: see above.');
  if (passed + failed === 0) say('No test ran at all, which is a failure too.');
  say(`${passed} passed, ${failed} failed`);
  return code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
});
