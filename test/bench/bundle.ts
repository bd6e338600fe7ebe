import { build } from 'vite';
import { ROOT } from '../e2e/support/paths.ts';

/** The in-page measurements as one script, bundled in memory. */
export async function inPageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${ROOT}test/bench/in-page.ts`, formats: ['iife'], name: 'inPage' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled');
  const chunk = output.output.find(item => item.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled');
  return chunk.code;
}
