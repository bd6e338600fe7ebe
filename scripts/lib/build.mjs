import { spawnSync } from 'node:child_process';
import { ROOT } from './run.mjs';
import { HelpfulError, say } from './say.mjs';

/** Builds the extension into `dist/extension`; what the build prints is shown when it fails. */
export async function build() {
  say('Building the extension ...');
  const result = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    throw new HelpfulError(`${result.stdout}${result.stderr}\nThe build failed: see above.`);
  }
}
