import { spawnSync } from 'node:child_process';
import { checkBudgets } from './bundle-sizes.mjs';
import { ROOT } from './run.mjs';
import { HelpfulError, say } from './say.mjs';

/**
 * Builds the extension into `dist/extension`; what the build prints is shown when it fails.
 * A bundle above its budget fails it too.
 *
 * `NODE_ENV` is said, since Vite heeds one that is set: with another, components would be
 * compiled for development, with the paths of this computer in them.
 */
export async function build() {
  say('Building the extension ...');
  const result = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) {
    throw new HelpfulError(`${result.stdout}${result.stderr}\nThe build failed: see above.`);
  }
  checkBudgets(`${ROOT}dist/extension`);
}
