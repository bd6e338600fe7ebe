import { runTool } from './run.mjs';
import { HelpfulError, say } from './say.mjs';

/** Builds the extension into `dist/extension`. */
export async function build() {
  say('Building the extension ...');
  if ((await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0) {
    throw new HelpfulError('The build failed: its message is above.');
  }
}
