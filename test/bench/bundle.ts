import { build } from 'vite';
import { holidayTable } from '../../scripts/holiday-table.mjs';
import { ROOT } from '../e2e/support/paths.ts';

/** One file of measurements as a script, bundled in memory. */
async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [holidayTable()],
    build: {
      write: false,
      lib: { entry: `${ROOT}test/bench/${entry}`, formats: ['iife'], name: 'measured' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled');
  const chunk = output.output.find(item => item.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled');
  return chunk.code;
}

/** The measurements on a profile page. */
export function inPageScript(): Promise<string> {
  return scriptOf('in-page.ts');
}

/** The measurements on a large book. */
export function inBookScript(): Promise<string> {
  return scriptOf('in-book.ts');
}
