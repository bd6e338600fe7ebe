import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.ts';

/**
 * Builds the extension once before the tests that look at the build. `npm test`
 * has done so already and says it in `EXTENSION_IS_BUILT`.
 */
export function setup(): void {
  if (process.env['EXTENSION_IS_BUILT'] === '1') return;
  const result = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    // vitest's own would make it a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}
