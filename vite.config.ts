import { defineConfig, type Plugin } from 'vite';
import webExtension, { readJsonFile } from 'vite-plugin-web-extension';
import { holidayTable } from './scripts/holiday-table.mjs';

/** Everything beyond plain ASCII, one UTF-16 unit at a time, as JavaScript escapes it. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Writes built scripts in plain ASCII: a browser refuses a script of an extension
 * whose file it does not take for valid UTF-8 (a library's U+FFFF is enough). Code
 * holds such characters in strings and patterns only, where an escape means the same.
 */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = output.code.replace(/[^\0-\x7f]/g, escapeUnit);
      }
    },
  };
}

/** papaparse can fetch files as well. Nothing here asks it to, and nothing here should be able to. */
function withoutRequests(): Plugin {
  return {
    name: 'without-requests',
    transform(code, id) {
      if (!id.includes('/papaparse/')) return undefined;
      return { code: code.replaceAll('XMLHttpRequest', 'NoRequests'), map: null };
    },
  };
}

/**
 * One manifest and one build serve Chromium and Firefox alike.
 *
 * `modulePreload: false` keeps Vite's preload helper, the only `fetch(` it would
 * add, out of the bundles; `skipManifestValidation` keeps the build from looking
 * for a schema on the internet.
 */
export default defineConfig(({ mode }) => ({
  build: {
    emptyOutDir: true,
    outDir: mode === 'development' ? 'dist/dev' : 'dist/extension',
    modulePreload: false,
    target: ['chrome148', 'firefox140'],
    sourcemap: mode === 'development',
    rolldownOptions: { output: { minify: mode !== 'development' } },
  },
  worker: { plugins: () => [withoutRequests(), asciiOnly()] },
  plugins: [
    holidayTable(),
    withoutRequests(),
    asciiOnly(),
    webExtension({
      manifest: () => ({
        ...readJsonFile('manifest.json'),
        version: readJsonFile('package.json').version,
      }),
      additionalInputs: ['src/content/read.ts', 'src/content/outline.ts'],
      disableAutoLaunch: true,
      printSummary: false,
      skipManifestValidation: true,
    }),
  ],
}));
